import { switchDuty } from '@payung/contract/access'
import { useLocation } from 'wouter'
import { useAct } from '../../api/use-ask'
import { paths } from '../../paths'
import { Failure } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import { useAccount, useTakeSession } from '../../shell/session'
import { accountTexts } from '../../texts/account'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { DateText } from '../../ui/date-text'
import { Section } from '../../ui/layout'
import { PageHead } from '../../ui/page-head'
import { SmallTable } from '../../ui/small-table'
import { ChangePasswordForm } from './change-password-form'
import { OwnDevices } from './own-devices'
import { OwnTotp } from './own-totp'

/** Who am I here, what may I do, and is my account safe? */
export function OwnAccountPage() {
  const texts = useTexts(accountTexts)
  const roles = useTexts(shellTexts).roles
  const account = useAccount()
  const takeSession = useTakeSession()
  const [, go] = useLocation()
  const change = useAct(switchDuty, {
    touches: [],
    onDone: (session) => {
      takeSession(session)
      go(paths.home())
    },
  })
  return (
    <Page title={texts.own.title}>
      <PageHead
        title={texts.own.title}
        answer={{
          says: texts.own.says(account.name, roles[account.role], account.area.name),
          besides: account.totp ? texts.own.safe(account.login) : texts.own.lessSafe(account.login),
        }}
      />
      <Section title={texts.own.duties} says={texts.own.dutiesSays}>
        {change.error && <Failure error={change.error} />}
        <SmallTable
          caption={texts.own.dutiesTable}
          rows={account.roles}
          keyOf={(duty) => duty.id}
          columns={[
            { key: 'role', head: texts.own.role, cell: (duty) => roles[duty.role] },
            { key: 'area', head: texts.own.area, cell: (duty) => duty.area.name },
            {
              key: 'until',
              head: texts.own.until,
              cell: (duty) => (duty.until ? <DateText date={duty.until} /> : texts.own.noEnd),
            },
            {
              key: 'act',
              head: texts.own.now,
              cell: (duty) =>
                duty.id === account.duty ? (
                  texts.own.current
                ) : (
                  <Button small busy={change.isPending} onClick={() => change.mutate({ body: { duty: duty.id } })}>
                    {texts.own.switchTo}
                  </Button>
                ),
            },
          ]}
        />
      </Section>
      <OwnDevices />
      <OwnTotp />
      <Section title={texts.change.title} says={texts.change.says}>
        <ChangePasswordForm />
      </Section>
    </Page>
  )
}
