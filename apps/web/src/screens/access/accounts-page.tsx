import { listAccounts } from '@payung/contract/access'
import type { AccountLine, AccountState } from '@payung/domain/access/account'
import type { Role } from '@payung/domain/access/roles'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask'
import { useAskPages } from '../../api/use-ask-pages'
import { areaFromPath, paths } from '../../paths'
import { AskedFor, Failure } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { accessTexts } from '../../texts/access'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { Button, ButtonLink } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { Notice } from '../../ui/notice'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { AccountFilters, type AccountsWanted } from './account-filters'
import { AccountsTable } from './accounts-table'
import { AreaName } from './area-field'
import { useLetters } from './use-letters'

const ALL: AccountsWanted = { text: '', role: '', state: '' }

/** Who may sign in for this area, who is still to come, and whom to invite. */
export function AccountsPage({ params }: ScreenProps) {
  const area = areaFromPath(params.area)
  const texts = useTexts(accessTexts).accounts
  const roles = useTexts(shellTexts).roles
  const { count } = useNumbers()
  const own = useAccount().area
  const [wanted, setWanted] = useState(ALL)
  const query = {
    most: 50,
    text: wanted.text.trim() || undefined,
    role: (wanted.role || undefined) as Role | undefined,
    state: (wanted.state || undefined) as AccountState | undefined,
  }
  const asked = useAskPages(listAccounts, { parts: { area }, query }, 'accounts')
  const all = useAsk(listAccounts, { parts: { area }, query: { most: 1 } })
  const letters = useLetters(area)
  const waits = (row: AccountLine) => row.state === 'invited' || row.state === 'expired'
  const waiting = (asked.data?.accounts ?? []).filter(waits)
  const mayInvite = (all.data?.grantable.length ?? 0) > 0
  const name = area === own.code ? own.name : <AreaName code={area} />
  const total = all.data?.count ?? 0
  const [before, after] = (total ? texts.says(count(total), '\u0000') : texts.none('\u0000')).split('\u0000')
  return (
    <Page title={texts.title} wide>
      <PageHead
        title={texts.title}
        answer={{
          says: (
            <>
              {before}
              {name}
              {after}
            </>
          ),
          besides: waiting.length ? texts.waiting(count(waiting.length)) : texts.nobodyWaits,
          action: mayInvite && (
            <ButtonLink kind="filled" icon="user-plus" href={paths.invite({ area })}>
              {texts.invite}
            </ButtonLink>
          ),
        }}
      />
      {mayInvite && waiting.length > 0 && (
        <Notice
          title={texts.lettersTitle(count(waiting.length))}
          action={
            <Button icon="printer" busy={letters.busy} onClick={() => letters.print(waiting.map((row) => row.id))}>
              {texts.letters(count(waiting.length))}
            </Button>
          }
        >
          {texts.lettersSays}
        </Notice>
      )}
      {letters.error && <Failure error={letters.error} />}
      <AccountFilters value={wanted} onChange={setWanted} />
      <AskedFor asked={asked}>
        {({ accounts }) =>
          accounts.length === 0 ? (
            <Empty says={texts.empty} />
          ) : (
            <>
              <AccountsTable accounts={accounts} roles={roles} />
              {asked.more && (
                <Button busy={asked.busy} onClick={asked.more}>
                  {texts.more}
                </Button>
              )}
            </>
          )
        }
      </AskedFor>
    </Page>
  )
}
