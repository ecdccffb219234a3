import { recordBranchWord } from '@payung/contract/registration'
import type { Done } from '@payung/domain/registration/acts'
import { useState } from 'react'
import { useAct } from '../../api/use-ask'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { useSession } from '../../shell/session'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { DateField } from '../../ui/date-field'
import { Notice } from '../../ui/notice'
import { TextField } from '../../ui/text-field'

interface BranchWordFormProps {
  village: string
  person: string
  membership: string
  onDone: (reply: Done) => void
}

/** The branch's word that a member is registered: a KPJ, or a list with its date. */
export function BranchWordForm({ village, person, membership, onDone }: BranchWordFormProps) {
  const texts = useTexts(registerTexts).memberships
  const { today } = useSession()
  const [kpj, setKpj] = useState('')
  const [list, setList] = useState('')
  const [on, setOn] = useState<string | null>(null)
  const act = useAct(recordBranchWord, { onDone })
  const errors = useFormErrors(act.error)
  const submit = () => {
    const fits = errors.check({
      kpj: !kpj && !list.trim() && texts.branchMissing,
      registered_on: !on && texts.registeredOnMissing,
    })
    if (fits && on)
      act.mutate({
        parts: { village, person, membership },
        body: { kpj: kpj || null, registered_on: on, list: list.trim() || null },
      })
  }
  return (
    <FormFrame errors={errors} error={act.error} onSubmit={submit} busy={act.isPending} act={texts.branchAct}>
      <Notice>{texts.branchSays}</Notice>
      <TextField
        label={texts.kpj}
        help={texts.kpjHelp}
        optional
        width="short"
        inputMode="numeric"
        error={errors.of('kpj')}
        value={kpj}
        onInput={(event) => setKpj(event.currentTarget.value.replace(/\D/g, '').slice(0, 13))}
      />
      <TextField
        label={texts.list}
        help={texts.listHelp}
        optional
        error={errors.of('list')}
        value={list}
        onInput={(event) => setList(event.currentTarget.value)}
      />
      <DateField
        label={texts.registeredOn}
        error={errors.of('registered_on')}
        max={today}
        value={on}
        onChange={setOn}
      />
    </FormFrame>
  )
}
