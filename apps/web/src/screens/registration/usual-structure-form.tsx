import { addUsualStructure } from '@payung/contract/registration'
import { useState } from 'react'
import { useAct } from '../../api/use-ask'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { useSession } from '../../shell/session'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { DateField } from '../../ui/date-field'
import { Columns } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'
import { PaperField, usePaper } from './paper-field'

/** Fills the structure up to the usual one; what is there stays. */
export function UsualStructureForm({ village, first }: { village: string; first: boolean }) {
  const texts = useTexts(registerTexts)
  const words = texts.posts
  const { today } = useSession()
  const { count } = useNumbers()
  const paper = usePaper()
  const [hamlets, setHamlets] = useState('2')
  const [neighbourhoods, setNeighbourhoods] = useState('0')
  const [council, setCouncil] = useState('5')
  const [since, setSince] = useState<string | null>(`${today.slice(0, 4)}-01-01`)
  const act = useAct(addUsualStructure, { onDone: ({ added }) => showToast(words.usualDone(count(added))) })
  const errors = useFormErrors(act.error)
  const submit = () => {
    const fits = errors.check({
      since: !since && words.fromMissing,
      paper: paper.needed && !paper.id && texts.paper.missing,
    })
    if (!fits || !since) return
    const body = { since, hamlets: Number(hamlets), neighbourhoods: Number(neighbourhoods), council: Number(council) }
    act.mutate({ parts: { village }, body: { ...body, ...(paper.id && { paper: paper.id }) } })
  }
  const digits = (label: string, field: string, value: string, onValue: (digits: string) => void) => (
    <TextField
      label={label}
      error={errors.of(field)}
      width="short"
      inputMode="numeric"
      value={value}
      onInput={(event) => onValue(event.currentTarget.value.replace(/\D/g, '').slice(0, 2))}
    />
  )
  return (
    <FormFrame
      errors={errors}
      error={act.error}
      onSubmit={submit}
      busy={act.isPending}
      act={words.usualAct}
      actKind={first ? 'filled' : 'outline'}
    >
      <Columns least="narrow">
        {digits(words.hamlets, 'hamlets', hamlets, setHamlets)}
        {digits(words.neighbourhoods, 'neighbourhoods', neighbourhoods, setNeighbourhoods)}
        {digits(words.council, 'council', council, setCouncil)}
      </Columns>
      <DateField label={words.from} error={errors.of('since')} value={since} onChange={setSince} />
      <PaperField paper={paper} village={village} error={errors.of('paper')} />
    </FormFrame>
  )
}
