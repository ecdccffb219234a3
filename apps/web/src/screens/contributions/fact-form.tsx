import { recordRegencyFact } from '@payung/contract/monitoring'
import type { RegencyFact } from '@payung/domain/monitoring/regency-fact'
import { useState } from 'react'
import { newId } from '../../api/new-id'
import { useAct } from '../../api/use-ask'
import { useDraft } from '../../offline/use-draft'
import { fieldError } from '../../shell/asked-for'
import { useAccount } from '../../shell/session'
import { schemesTexts } from '../../texts/schemes'
import { useTexts } from '../../texts/texts'
import { DateField } from '../../ui/date-field'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'
import { DraftForm } from './draft-form'
import { RefusedNotice } from './refused-notice'

type FactKind = RegencyFact['kind']

interface FactTyped {
  kind: FactKind
  on_date: string | null
  until: string | null
  number: string
  note: string
  source: string
}

const EMPTY: FactTyped = { kind: 'perbup', on_date: null, until: null, number: '', note: '', source: '' }

/** Records what happened in a regency: what, when, by which paper. */
export function FactForm({ area }: { area: string }) {
  const texts = useTexts(schemesTexts).facts
  const draft = useDraft<FactTyped>(`fact.${useAccount().id}.${area}`, EMPTY)
  const [isSent, setSent] = useState(false)
  const act = useAct(recordRegencyFact, {
    onDone: () => {
      draft.forget()
      setSent(false)
      showToast(texts.done)
    },
  })
  const typed = draft.value
  const set = (part: Partial<FactTyped>) => draft.change({ ...typed, ...part })
  const { kind, on_date, until, number, note, source } = typed
  const send = () => {
    setSent(true)
    if (!on_date || !source.trim()) return
    const rest = { number: number.trim() || null, note: note.trim() || null }
    act.mutate({ parts: { area }, body: { id: newId(), kind, on_date, until, source, ...rest } })
  }
  return (
    <DraftForm act={texts.act} onSend={send} busy={act.isPending} saved={draft.saved}>
      <RefusedNotice error={act.error} fields={['on_date', 'until', 'source']} />
      <SelectField
        label={texts.kind}
        width="full"
        value={kind}
        choices={(Object.keys(texts.kinds) as FactKind[]).map((value) => ({ value, label: texts.kinds[value] }))}
        onChange={(event) => set({ kind: event.currentTarget.value as FactKind })}
      />
      <DateField
        label={texts.on}
        value={on_date}
        onChange={(to) => set({ on_date: to })}
        error={fieldError(act.error, 'on_date') ?? (isSent && !on_date ? texts.onMissing : undefined)}
      />
      <DateField
        label={texts.until}
        help={texts.untilHelp}
        optional
        value={until ?? null}
        onChange={(to) => set({ until: to })}
        error={fieldError(act.error, 'until')}
      />
      <TextField
        label={texts.number}
        help={texts.numberHelp}
        optional
        value={number}
        onInput={(event) => set({ number: event.currentTarget.value })}
      />
      <TextField
        label={texts.note}
        optional
        width="full"
        value={note}
        onInput={(event) => set({ note: event.currentTarget.value })}
      />
      <TextField
        label={texts.sourceField}
        help={texts.sourceHelp}
        width="full"
        value={source}
        onInput={(event) => set({ source: event.currentTarget.value })}
        error={fieldError(act.error, 'source') ?? (isSent && !source.trim() ? texts.sourceMissing : undefined)}
      />
    </DraftForm>
  )
}
