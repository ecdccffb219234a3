import { endDuty, grantDuty } from '@payung/contract/access'
import type { Account, Duty } from '@payung/domain/access/account'
import type { Role } from '@payung/domain/access/roles'
import { useState } from 'react'
import { newId } from '../../api/new-id'
import { useAct } from '../../api/use-ask'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { useSession } from '../../shell/session'
import { accessTexts } from '../../texts/access'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { DateText } from '../../ui/date-text'
import { Dialog } from '../../ui/dialog'
import { Section } from '../../ui/layout'
import { SmallTable } from '../../ui/small-table'
import { showToast } from '../../ui/toast'
import { DutyFields, dutyToSend, missingInDuty, NO_DUTY } from './duty-fields'

interface AccountDutiesProps {
  area: string
  account: Account
  grantable: readonly Role[]
}

/** The duties of an account; one more can be granted, each can be given its last day. */
export function AccountDuties({ area, account, grantable }: AccountDutiesProps) {
  const texts = useTexts(accessTexts).account
  const roles = useTexts(shellTexts).roles
  const [ending, setEnding] = useState<Duty | null>(null)
  const [adding, setAdding] = useState(false)
  const open = account.state !== 'closed'
  return (
    <Section
      title={texts.duties}
      actions={
        open &&
        grantable.length > 0 && (
          <Button icon="plus" onClick={() => setAdding(!adding)} aria-expanded={adding}>
            {texts.addDuty}
          </Button>
        )
      }
    >
      <SmallTable
        caption={texts.dutiesTable}
        rows={account.duties}
        keyOf={(duty) => duty.id}
        columns={[
          { key: 'role', head: roles.administrator && texts.duties, cell: (duty) => roles[duty.role] },
          {
            key: 'area',
            head: useTexts(accessTexts).accounts.area,
            cell: (duty) => duty.regencies?.map((one) => one.name).join(', ') || duty.area.name,
          },
          { key: 'since', head: texts.since, cell: (duty) => <DateText date={duty.since} short /> },
          {
            key: 'until',
            head: texts.until,
            cell: (duty) => (duty.until ? <DateText date={duty.until} short /> : texts.noEnd),
          },
          {
            key: 'act',
            head: texts.act,
            cell: (duty) =>
              open && grantable.includes(duty.role) && !duty.until ? (
                <Button small onClick={() => setEnding(duty)}>
                  {texts.endDuty}
                </Button>
              ) : (
                '–'
              ),
          },
        ]}
      />
      {adding && <AddDuty area={area} account={account.id} grantable={grantable} onDone={() => setAdding(false)} />}
      <Dialog open={ending !== null} onClose={() => setEnding(null)} title={texts.endDutyTitle}>
        {ending && <EndDuty area={area} account={account.id} duty={ending} onDone={() => setEnding(null)} />}
      </Dialog>
    </Section>
  )
}

interface AddDutyProps {
  area: string
  account: string
  grantable: readonly Role[]
  onDone: () => void
}

function AddDuty({ area, account, grantable, onDone }: AddDutyProps) {
  const texts = useTexts(accessTexts)
  const [value, setValue] = useState(NO_DUTY)
  const [id] = useState(newId)
  const act = useAct(grantDuty, {
    onDone: () => {
      showToast(texts.account.dutyAdded)
      onDone()
    },
  })
  const errors = useFormErrors(act.error)
  const submit = () => {
    if (errors.check(missingInDuty(value, texts.field)))
      act.mutate({ parts: { area, account }, body: dutyToSend(value, id) })
  }
  return (
    <FormFrame
      errors={errors}
      error={act.error}
      onSubmit={submit}
      busy={act.isPending}
      act={texts.account.addDuty}
      note={texts.account.addDutySays}
    >
      <DutyFields value={value} onChange={setValue} grantable={grantable} errors={errors} />
    </FormFrame>
  )
}

interface EndDutyProps {
  area: string
  account: string
  duty: Duty
  onDone: () => void
}

function EndDuty({ area, account, duty, onDone }: EndDutyProps) {
  const texts = useTexts(accessTexts).account
  const roles = useTexts(shellTexts).roles
  const { today } = useSession()
  const [until, setUntil] = useState<string | null>(today)
  const act = useAct(endDuty, {
    onDone: () => {
      showToast(texts.dutyEnded)
      onDone()
    },
  })
  const errors = useFormErrors(act.error)
  const submit = () => {
    if (errors.check({ until: !until && texts.endDutyOnMissing }) && until)
      act.mutate({ parts: { area, account, duty: duty.id }, body: { until } })
  }
  return (
    <FormFrame errors={errors} error={act.error} onSubmit={submit} busy={act.isPending} act={texts.endDutyTitle}>
      <p>{texts.endDutySays(roles[duty.role], duty.area.name)}</p>
      <DateField label={texts.endDutyOn} error={errors.of('until')} value={until} onChange={setUntil} />
    </FormFrame>
  )
}
