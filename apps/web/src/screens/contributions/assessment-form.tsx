import { listPayerMonths } from '@payung/contract/contributions'
import { useAsk } from '../../api/use-ask'
import { fieldError } from '../../shell/asked-for'
import { useSession } from '../../shell/session'
import { paymentsTexts } from '../../texts/payments'
import { useTexts } from '../../texts/texts'
import { DateField } from '../../ui/date-field'
import { MoneyField } from '../../ui/money-field'
import { MonthField } from '../../ui/month-field'
import { Notice } from '../../ui/notice'
import { useNumbers } from '../../ui/numbers'
import { SelectField } from '../../ui/select-field'
import { TextAreaField, TextField } from '../../ui/text-field'
import { monthBeside } from './in-words'
import { readPeople } from './pasted-rows'
import { RefusedNotice } from './refused-notice'
import css from './rows.module.css'

/** What is typed about a penetapan before it is whole. */
export interface AssessmentTyped {
  id: string
  month: string
  months: number
  code: string
  amount: number | null
  set_on: string | null
  expires_on: string | null
  source: string
  lines: string
}

interface AssessmentFormProps {
  area: string
  payer: string
  typed: AssessmentTyped
  onChange: (typed: AssessmentTyped) => void
  isSent: boolean
  error: Error | null
}

const BACK = 24
const FIELDS = ['code', 'amount', 'set_on', 'expires_on', 'source', 'lines', 'month', 'months']

/** The fields of a penetapan, with our own estimate beside their amount. */
export function AssessmentForm({ area, payer, typed, onChange, isSent, error }: AssessmentFormProps) {
  const texts = useTexts(paymentsTexts).assess
  const { money, count } = useNumbers()
  const { today } = useSession()
  const known = useAsk(listPayerMonths, { parts: { area, payer }, query: { most: 60 } })
  const covered = Array.from({ length: typed.months }, (_, i) => monthBeside(typed.month, i))
  const ours = (known.data?.months ?? [])
    .filter(({ month }) => covered.includes(month))
    .reduce((sum, { estimate }) => sum + estimate, 0)
  const difference = (typed.amount ?? ours) - ours
  const people = readPeople(typed.lines)
  const set = (part: Partial<AssessmentTyped>) => onChange({ ...typed, ...part })
  const wrong = (field: keyof AssessmentTyped, missing?: string) =>
    fieldError(error, field) ?? (isSent && (typed[field] === null || typed[field] === '') ? missing : undefined)
  const latest = monthBeside(today.slice(0, 7), 1)
  return (
    <>
      <RefusedNotice error={error} fields={FIELDS} />
      <div className={css.pair}>
        <MonthField
          label={texts.month}
          months={Array.from({ length: BACK }, (_, i) => monthBeside(latest, -i))}
          value={typed.month}
          onChange={(month) => set({ month })}
          error={wrong('month')}
        />
        <SelectField
          label={texts.months}
          width="short"
          value={String(typed.months)}
          choices={Array.from({ length: 12 }, (_, i) => ({
            value: String(i + 1),
            label: `${i + 1} ${texts.monthsUnit}`,
          }))}
          onChange={(event) => set({ months: Number(event.currentTarget.value) })}
        />
        <TextField
          label={texts.code}
          inputMode="numeric"
          value={typed.code}
          onInput={(event) => set({ code: event.currentTarget.value })}
          error={wrong('code', texts.codeMissing)}
        />
        <MoneyField
          label={texts.amount}
          help={ours > 0 ? texts.ours(money(ours)) : undefined}
          value={typed.amount}
          onChange={(amount) => set({ amount })}
          error={wrong('amount', texts.amountMissing)}
        />
      </div>
      {ours > 0 && typed.amount !== null && (
        <Notice tone={difference === 0 ? 'good' : 'unsure'}>
          {difference === 0
            ? texts.same
            : difference > 0
              ? texts.more(money(difference))
              : texts.less(money(-difference))}
        </Notice>
      )}
      <div className={css.pair}>
        <DateField
          label={texts.setOn}
          value={typed.set_on}
          max={today}
          onChange={(set_on) => set({ set_on })}
          error={wrong('set_on', texts.setOnMissing)}
        />
        <DateField
          label={texts.expires}
          optional
          value={typed.expires_on}
          onChange={(expires_on) => set({ expires_on })}
          error={fieldError(error, 'expires_on')}
        />
      </div>
      <TextField
        label={texts.source}
        help={texts.sourceHelp}
        width="full"
        value={typed.source}
        onInput={(event) => set({ source: event.currentTarget.value })}
        error={wrong('source', texts.sourceMissing)}
      />
      <TextAreaField
        label={texts.lines}
        help={texts.linesHelp}
        optional
        rows={6}
        value={typed.lines}
        onInput={(event) => set({ lines: event.currentTarget.value })}
        error={people.unread[0] ? texts.linesUnread(count(people.unread[0].row)) : fieldError(error, 'lines')}
      />
      {people.rows.length > 0 && (
        <p role="status">
          {texts.linesRead(count(people.rows.length), money(people.rows.reduce((sum, row) => sum + row.amount, 0)))}
        </p>
      )}
    </>
  )
}
