import { listAccounts, readAccount } from '@payung/contract/access'
import type { IssuedCode as Issued } from '@payung/domain/access/account'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask'
import { areaFromPath, paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { accessTexts } from '../../texts/access'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { DateText } from '../../ui/date-text'
import { Facts } from '../../ui/facts'
import { Section } from '../../ui/layout'
import { PageHead } from '../../ui/page-head'
import { Skeleton } from '../../ui/skeleton'
import { Timeline } from '../../ui/timeline'
import { useDayWords } from '../../ui/use-day-words'
import { AccountCare } from './account-care'
import { AccountDuties } from './account-duties'
import { AccountStateMark } from './account-state'
import { IssuedCode } from './issued-code'

/** One account: who holds it, in which duties, who held it before, and what the level above may do. */
export function AccountPage({ params }: ScreenProps) {
  const area = areaFromPath(params.area)
  const account = params.account ?? ''
  const texts = useTexts(accessTexts)
  const words = texts.account
  const roles = useTexts(shellTexts).roles
  const { role } = useAccount()
  const { day } = useDayWords()
  const [issued, setIssued] = useState<Issued | null>(null)
  const asked = useAsk(readAccount, { parts: { area, account } })
  const rights = useAsk(listAccounts, { parts: { area }, query: { most: 1 } })
  const grantable = rights.data?.grantable ?? []
  return (
    <Page title={words.title}>
      <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
        {(kept) => {
          const first = kept.duties[0]
          const mayCare = kept.state !== 'closed' && kept.duties.some((duty) => grantable.includes(duty.role))
          return (
            <>
              <PageHead
                title={words.title}
                above={<AccountStateMark state={kept.state} />}
                answer={{
                  says: `${kept.holder}${first ? `: ${words.active(roles[first.role], first.area.name)}` : ''}`,
                  besides: words.states[kept.state],
                }}
                tools={
                  <ButtonLink kind="quiet" icon="arrow-left" href={paths.accounts({ area })}>
                    {words.back}
                  </ButtonLink>
                }
              />
              {issued && <IssuedCode issued={issued} />}
              <Section title={words.facts}>
                <Facts
                  facts={[
                    { label: words.logins, value: kept.logins.join(', ') },
                    { label: words.phone, value: kept.phone ?? words.noPhone },
                    {
                      label: words.seen,
                      value: kept.last_seen ? <DateText date={kept.last_seen} /> : texts.accounts.never,
                    },
                    { label: words.totp, value: kept.totp ? words.on : words.off },
                  ]}
                />
              </Section>
              <AccountDuties area={area} account={kept} grantable={grantable} />
              {mayCare && <AccountCare area={area} account={kept} onIssued={setIssued} />}
              <Section
                title={words.holders}
                actions={
                  (role === 'auditor' || role === 'administrator' || role === 'pmd_regency') && (
                    <ButtonLink icon="history" href={paths.audit({}, { account: kept.id })}>
                      {words.trail}
                    </ButtonLink>
                  )
                }
              >
                <Timeline
                  label={words.holders}
                  facts={kept.holders.map((one) => ({
                    key: one.since,
                    on: one.since,
                    says: one.until ? `${one.holder}, ${words.until_(day(one.until))}` : one.holder,
                    by: one.handed_by ? words.handedBy(one.handed_by, one.minutes) : undefined,
                  }))}
                />
              </Section>
            </>
          )
        }}
      </AskedFor>
    </Page>
  )
}
