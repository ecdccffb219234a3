import { type BenefitEvent, events } from '@payung/law/benefit'
import { levelRates, levels } from '@payung/law/scholarship/parameters'
import { segments } from '@payung/law/words'
import { calculatorsTexts } from '../../texts/calculators'
import { useTexts } from '../../texts/texts'
import { DateField } from '../../ui/date-field'
import { MoneyField } from '../../ui/money-field'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { type BenefitWords, childFrom, needs } from './benefit-question'
import { ProgrammeChoice, programmesFrom } from './programme-choice'

interface BenefitFieldsProps {
  asked: BenefitWords
  ask: (changed: Partial<Record<keyof BenefitWords, string | null>>) => void
}

/** The facts of an event and of a family. */
export function BenefitFields({ asked, ask }: BenefitFieldsProps) {
  const texts = useTexts(calculatorsTexts)
  const words = texts.benefit
  const segment = asked.peserta === 'BPU' ? 'BPU' : 'PU'
  const more = needs(asked.kejadian as BenefitEvent, asked.sebab)
  const whole = (key: keyof BenefitWords, label: string, unit?: string, optional = true) => (
    <TextField
      label={label}
      unit={unit}
      width="short"
      inputMode="numeric"
      maxLength={4}
      optional={optional}
      value={asked[key]}
      onInput={(event) => ask({ [key]: event.currentTarget.value.replace(/\D/g, '') || (optional ? '' : '0') })}
    />
  )
  return (
    <>
      <SelectField
        label={words.event}
        width="full"
        value={asked.kejadian}
        onChange={(event) => ask({ kejadian: event.currentTarget.value })}
        choices={events.map((value) => ({ value, label: words.events[value] }))}
      />
      <SelectField
        label={words.cause}
        width="full"
        value={asked.sebab}
        onChange={(event) => ask({ sebab: event.currentTarget.value })}
        choices={(['other', 'work_accident'] as const).map((value) => ({ value, label: words.causes[value] }))}
      />
      <DateField label={words.on} value={asked.tanggal} onChange={(day) => day && ask({ tanggal: day })} />
      <SelectField
        label={texts.segment}
        width="full"
        value={segment}
        onChange={(event) => ask({ peserta: event.currentTarget.value })}
        choices={segments.map((value) => ({ value, label: texts.segments[value] }))}
      />
      <MoneyField
        label={texts.wage[segment]}
        value={Number(asked.upah)}
        onChange={(wage) => ask({ upah: String(wage ?? 0) })}
      />
      {whole('lunas', words.paid, words.months, false)}
      <MoneyField
        label={words.balance}
        optional
        value={asked.saldo ? Number(asked.saldo) : null}
        onChange={(balance) => ask({ saldo: balance === null ? '' : String(balance) })}
      />
      {whole('tunggakan', words.arrears, words.months)}
      {more.disability && (
        <TextField
          label={words.disability}
          unit="%"
          width="short"
          inputMode="decimal"
          maxLength={5}
          value={asked.cacat}
          onInput={(event) => ask({ cacat: event.currentTarget.value.replace(/[^\d.,]/g, '') })}
        />
      )}
      {more.stmb && whole('stmb', words.stmb, words.months, false)}
      {more.late && whole('jam', words.late, words.hours)}
      {(['anak1', 'anak2'] as const).map((key, at) => (
        <ChildFields key={key} n={at + 1} value={asked[key]} onChange={(child) => ask({ [key]: child })} />
      ))}
      <ProgrammeChoice
        segment={segment}
        chosen={programmesFrom(asked.program, segment)}
        onChange={(program) => ask({ program })}
      />
    </>
  )
}

function ChildFields({ n, value, onChange }: { n: number; value: string; onChange: (child: string) => void }) {
  const { benefit: words } = useTexts(calculatorsTexts)
  const child = childFrom(value)
  const most = child && child.level !== 'none' ? levelRates[child.level].years : 0
  return (
    <>
      <SelectField
        label={words.child(n)}
        none={words.noChild}
        optional
        value={child?.level ?? ''}
        onChange={(event) => onChange(event.currentTarget.value)}
        choices={(['none', ...levels] as const).map((level) => ({ value: level, label: words.levels[level] }))}
      />
      {child && most > 0 && (
        <SelectField
          label={words.yearsLeft(n)}
          unit={words.years}
          width="short"
          value={String(child.years)}
          onChange={(event) => onChange(`${child.level}:${event.currentTarget.value}`)}
          choices={Array.from({ length: most }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }))}
        />
      )}
    </>
  )
}
