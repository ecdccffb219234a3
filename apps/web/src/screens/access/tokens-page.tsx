import { listTokens, revokeToken } from '@payung/contract/access-oversight'
import type { TokenLine } from '@payung/domain/access/token'
import { useState } from 'react'
import { useAct, useAsk } from '../../api/use-ask'
import { areaFromPath } from '../../paths'
import { AskedFor, Failure } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useAccount, useSession } from '../../shell/session'
import { accessTexts } from '../../texts/access'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { uiTexts } from '../../texts/ui'
import { Button, ButtonLink } from '../../ui/button'
import { DateText } from '../../ui/date-text'
import { Dialog } from '../../ui/dialog'
import { Empty } from '../../ui/empty'
import { Section } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { SmallTable } from '../../ui/small-table'
import { showToast } from '../../ui/toast'
import { NewTokenForm } from './new-token-form'
import { StateWord, type Tone } from './state-word'

const TONES: Record<'active' | 'expired' | 'revoked', Tone> = { active: 'good', expired: 'unsure', revoked: 'quiet' }

/** Which programs may enter on behalf of this area, and until when. */
export function TokensPage({ params }: ScreenProps) {
  const area = areaFromPath(params.area)
  const texts = useTexts(accessTexts).tokens
  const account = useAccount()
  const { count } = useNumbers()
  const { today } = useSession()
  const stateOf = (token: TokenLine) =>
    token.revoked_at ? 'revoked' : token.expires_at.slice(0, 10) < today ? 'expired' : 'active'
  const asked = useAsk(listTokens, { parts: { area } })
  const valid = (asked.data?.tokens ?? []).filter((token) => stateOf(token) === 'active').length
  return (
    <Page title={texts.title}>
      <PageHead
        title={texts.title}
        answer={{
          says: valid ? texts.says(count(valid), account.area.name) : texts.none(account.area.name),
          besides: texts.besides,
        }}
        tools={
          <ButtonLink icon="external-link" href="/api/docs" newTab>
            {texts.docs}
          </ButtonLink>
        }
      />
      <AskedFor asked={asked}>
        {({ tokens, grantable }) => (
          <>
            <TokensTable area={area} tokens={tokens} stateOf={stateOf} />
            {grantable.length > 0 && (
              <Section title={texts.make} says={texts.makeSays}>
                <NewTokenForm area={area} grantable={grantable} />
              </Section>
            )}
          </>
        )}
      </AskedFor>
    </Page>
  )
}

interface TokensTableProps {
  area: string
  tokens: readonly TokenLine[]
  stateOf: (token: TokenLine) => keyof typeof TONES
}

function TokensTable({ area, tokens, stateOf }: TokensTableProps) {
  const texts = useTexts(accessTexts).tokens
  const roles = useTexts(shellTexts).roles
  const ui = useTexts(uiTexts)
  const [revoking, setRevoking] = useState<TokenLine | null>(null)
  const act = useAct(revokeToken, {
    onDone: () => {
      setRevoking(null)
      showToast(texts.revoked)
    },
  })
  return (
    <>
      {act.error && <Failure error={act.error} />}
      <SmallTable
        caption={texts.table}
        rows={tokens}
        keyOf={(token) => token.id}
        empty={<Empty says={texts.empty} />}
        columns={[
          { key: 'name', head: texts.name, cell: (token) => token.name, sort: (token) => token.name },
          { key: 'role', head: texts.role, cell: (token) => roles[token.role] },
          { key: 'area', head: texts.area, cell: (token) => token.area.name },
          {
            key: 'state',
            head: texts.state,
            cell: (token) => <StateWord tone={TONES[stateOf(token)]}>{texts.states[stateOf(token)]}</StateWord>,
          },
          { key: 'until', head: texts.until, cell: (token) => <DateText date={token.expires_at} short /> },
          {
            key: 'used',
            head: texts.used,
            cell: (token) => (token.used_at ? <DateText date={token.used_at} short /> : texts.never),
          },
          { key: 'by', head: texts.madeBy, cell: (token) => token.made_by },
          {
            key: 'act',
            head: texts.act,
            cell: (token) =>
              stateOf(token) === 'active' ? (
                <Button small onClick={() => setRevoking(token)}>
                  {texts.revoke}
                </Button>
              ) : (
                '–'
              ),
          },
        ]}
      />
      <Dialog
        open={revoking !== null}
        onClose={() => setRevoking(null)}
        title={texts.revoke}
        actions={
          <>
            <Button onClick={() => setRevoking(null)}>{ui.cancel}</Button>
            <Button
              kind="danger"
              busy={act.isPending}
              onClick={() => revoking && act.mutate({ parts: { area, token: revoking.id } })}
            >
              {texts.revoke}
            </Button>
          </>
        }
      >
        <p>{revoking && texts.revokeSays(revoking.name)}</p>
      </Dialog>
    </>
  )
}
