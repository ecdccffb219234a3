import { type FormEvent, useState } from 'react'
import { accessTexts } from '../../texts/access'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { CheckField } from '../../ui/choice-field'
import { DateField } from '../../ui/date-field'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { AreaField } from './area-field'
import type { AuditWanted } from './audit-wanted'
import css from './filters.module.css'

interface AuditFiltersProps {
  wanted: AuditWanted
  onChange: (wanted: AuditWanted) => void
}

/** What narrows the search: words, event, area, days, only refusals; a subject or an account that a row has named. */
export function AuditFilters({ wanted, onChange }: AuditFiltersProps) {
  const texts = useTexts(accessTexts)
  const words = texts.audit
  const [asked, setAsked] = useState<AuditWanted>(wanted)
  const set = (part: AuditWanted) => setAsked({ ...asked, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onChange(asked)
  }
  const isNarrowed = Object.keys(wanted).length > 0
  return (
    <form className={css.filters} onSubmit={submit} aria-label={words.find}>
      <TextField
        label={words.text}
        help={words.textHelp}
        optional
        value={asked.text ?? ''}
        onInput={(event) => set({ text: event.currentTarget.value })}
      />
      <SelectField
        label={words.event}
        none={words.anyEvent}
        optional
        choices={Object.entries(texts.events)
          .map(([value, label]) => ({ value, label }))
          .sort((a, b) => a.label.localeCompare(b.label))}
        value={asked.event ?? ''}
        onChange={(event) => set({ event: event.currentTarget.value })}
      />
      <div className={css.foot}>
        <CheckField
          label={words.refusedOnly}
          checked={asked.refused === '1'}
          onChange={(only) => set({ refused: only ? '1' : '' })}
        />
        <Button type="submit" kind="filled" icon="search">
          {words.act}
        </Button>
        {isNarrowed && (
          <Button icon="x" onClick={() => onChange({})}>
            {words.clear}
          </Button>
        )}
        {wanted.account && <span>{words.onlyAccount(wanted.account.slice(-6))}</span>}
      </div>
      <details className={css.wide} open={Boolean(wanted.subject || wanted.from || wanted.to || wanted.area)}>
        <summary>{words.more2}</summary>
        <div className={css.filters}>
          <TextField
            label={words.subject}
            help={words.subjectHelp}
            optional
            value={asked.subject ?? ''}
            onInput={(event) => set({ subject: event.currentTarget.value })}
          />
          <DateField
            label={words.from}
            optional
            value={asked.from ?? null}
            onChange={(day) => set({ from: day ?? '' })}
          />
          <DateField label={words.to} optional value={asked.to ?? null} onChange={(day) => set({ to: day ?? '' })} />
          <AreaField label={words.area} value={asked.area ?? null} onChange={(area) => set({ area })} />
        </div>
      </details>
    </form>
  )
}
