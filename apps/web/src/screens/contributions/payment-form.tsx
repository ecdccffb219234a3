import type { Payer } from '@payung/domain/registration/payer'
import type { Fund } from '@payung/law/funding/words'
import type { ReactNode } from 'react'
import { fieldError } from '../../shell/asked-for'
import { useSession } from '../../shell/session'
import { moneyWords } from '../../texts/money-words'
import { paymentsTexts } from '../../texts/payments'
import { useTexts } from '../../texts/texts'
import { DateField } from '../../ui/date-field'
import { MoneyField } from '../../ui/money-field'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { CodeField } from './code-field'
import { type Proof, ProofField } from './proof-field'
import { RefusedNotice } from './refused-notice'
import css from './rows.module.css'
import { UnitField } from './unit-field'

/** What is typed about a payment before it is whole. */
export interface PaymentTyped {
  id: string
  payer: string
  paid_on: string | null
  amount: number | null
  fund: Fund | ''
  channel: string
  reference: string
  /** The penetapan whose code was paid. */
  assessment: string
  /** Absent in drafts of before. */
  proof?: Proof | null
}

interface PaymentFormProps {
  area: string
  units: readonly Payer[]
  typed: PaymentTyped
  onChange: (typed: PaymentTyped) => void
  /** The form was sent once: what is missing is named from then on. */
  isSent: boolean
  error: Error | null
  /** Beside the amount: what the money will close. */
  beside?: ReactNode
}

const FIELDS = ['payer', 'paid_on', 'amount', 'fund', 'channel', 'reference', 'file']

/** The fields of a payment. Every error stands beside its field. */
export function PaymentForm({ area, units, typed, onChange, isSent, error, beside }: PaymentFormProps) {
  const texts = useTexts(paymentsTexts).form
  const words = useTexts(moneyWords)
  const { today } = useSession()
  const wrong = (field: keyof PaymentTyped, missing?: string) =>
    fieldError(error, field) ?? (isSent && !typed[field] ? missing : undefined)
  return (
    <>
      <RefusedNotice error={error} fields={FIELDS} />
      <UnitField
        label={texts.unit}
        help={texts.unitHelp}
        none={texts.unitNone}
        units={units}
        value={typed.payer}
        onChange={(payer) => onChange({ ...typed, payer, assessment: '' })}
        error={wrong('payer', texts.unitMissing)}
      />
      <div className={css.pair}>
        <DateField
          label={texts.paidOn}
          value={typed.paid_on}
          max={today}
          onChange={(paid_on) => onChange({ ...typed, paid_on })}
          error={wrong('paid_on', texts.paidOnMissing)}
        />
        <MoneyField
          label={texts.amount}
          value={typed.amount}
          onChange={(amount) => onChange({ ...typed, amount })}
          error={wrong('amount', texts.amountMissing)}
        />
      </div>
      {beside}
      <CodeField
        area={area}
        payer={typed.payer}
        value={typed.assessment}
        onChange={(assessment) => onChange({ ...typed, assessment })}
      />
      <SelectField
        label={texts.fund}
        help={texts.fundHelp}
        optional
        none={texts.fundNone}
        value={typed.fund}
        onChange={(event) => onChange({ ...typed, fund: event.currentTarget.value as Fund | '' })}
        choices={(Object.keys(words.funds) as Fund[]).map((fund) => ({ value: fund, label: words.funds[fund] }))}
        error={fieldError(error, 'fund')}
      />
      <div className={css.pair}>
        <TextField
          label={texts.channel}
          help={texts.channelHelp}
          optional
          value={typed.channel}
          onInput={(event) => onChange({ ...typed, channel: event.currentTarget.value })}
          error={fieldError(error, 'channel')}
        />
        <TextField
          label={texts.reference}
          help={texts.referenceHelp}
          optional
          value={typed.reference}
          onInput={(event) => onChange({ ...typed, reference: event.currentTarget.value })}
          error={fieldError(error, 'reference')}
        />
      </div>
      <ProofField
        area={area}
        proof={typed.proof ?? null}
        onChange={(proof) => onChange({ ...typed, proof })}
        error={fieldError(error, 'file')}
      />
    </>
  )
}

/** What is sent of it. Nothing while something that is needed is missing. */
export function paymentOf({ payer, paid_on, amount, fund, channel, reference, assessment, proof }: PaymentTyped) {
  if (!payer || !paid_on || !amount) return null
  return {
    payer,
    paid_on,
    amount,
    fund: fund || null,
    channel: channel.trim() || null,
    reference: reference.trim() || null,
    assessment: assessment || null,
    file: proof?.id ?? null,
  }
}
