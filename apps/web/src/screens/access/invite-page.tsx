import { listAccounts } from '@payung/contract/access'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask'
import { areaFromPath, paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { accessTexts } from '../../texts/access'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { PageHead } from '../../ui/page-head'
import { Tabs } from '../../ui/tabs'
import { InviteOne } from './invite-one'
import { InvitePasted } from './invite-pasted'

/** Whom to invite: a whole list pasted as it stands in a spreadsheet, or one person. */
export function InvitePage({ params }: ScreenProps) {
  const area = areaFromPath(params.area)
  const texts = useTexts(accessTexts)
  const account = useAccount()
  const [way, setWay] = useState('list')
  const asked = useAsk(listAccounts, { parts: { area }, query: { most: 1 } })
  return (
    <Page title={texts.invite.title} wide>
      <PageHead
        title={texts.invite.title}
        answer={{ says: texts.invite.says(account.area.name), besides: texts.invite.besides }}
        tools={
          <ButtonLink kind="quiet" icon="arrow-left" href={paths.accounts({ area })}>
            {texts.account.back}
          </ButtonLink>
        }
      />
      <AskedFor asked={asked}>
        {({ grantable }) =>
          grantable.length === 0 ? (
            <Notice tone="unsure">{texts.invite.nobody}</Notice>
          ) : (
            <>
              <Tabs
                label={texts.invite.tabs}
                current={way}
                onChoose={setWay}
                tabs={[
                  { key: 'list', label: texts.invite.list },
                  { key: 'one', label: texts.invite.one },
                ]}
              />
              {way === 'list' ? <InvitePasted area={area} /> : <InviteOne area={area} grantable={grantable} />}
            </>
          )
        }
      </AskedFor>
    </Page>
  )
}
