import { PROFESSIONS } from '@payung/domain/registration/professions'
import { type Category, type Fund, funds } from '@payung/law/funding/words'
import { type Programme, programmes, type Segment } from '@payung/law/words'
import { lazy, Suspense } from 'react'
import type { FormErrors } from '../../shell/form-frame'
import { useLanguage } from '../../texts/language'
import { moneyWords } from '../../texts/money-words'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { CheckField } from '../../ui/choice-field'
import { DateField } from '../../ui/date-field'
import { MoneyField } from '../../ui/money-field'
import { SelectField } from '../../ui/select-field'
import { Skeleton } from '../../ui/skeleton'
import { TextField } from '../../ui/text-field'
import css from './terms-fields.module.css'

/** The law travels only when somebody types a wage. */
const CostOfMonth = lazy(async () => ({ default: (await import('./cost-of-month')).CostOfMonth }))

/** The terms of a membership, as they are typed. */
export interface TermsDraft {
  programmes: readonly Programme[]
  wage: number | null
  fund: Fund | ''
  profession: string
  written: string
  since: string | null
}

export const OTHER = 'other'

/** Usual terms: the two programmes that everybody takes, from the first day of the month. */
export function usualTerms(today: string): TermsDraft {
  return {
    programmes: ['jkk', 'jkm'],
    wage: null,
    fund: '',
    profession: '',
    written: '',
    since: `${today.slice(0, 8)}01`,
  }
}

/** The profession as the server takes it. */
export function professionToSend({ profession, written }: TermsDraft): string | null {
  return (profession === OTHER ? written.trim() : profession) || null
}

/** What is missing in the terms before they are sent. */
export function missingInTerms(
  terms: TermsDraft,
  isVulnerable: boolean,
  texts: Record<'programmesMissing' | 'wageMissing' | 'fundMissing' | 'sinceMissing' | 'professionMissing', string>,
) {
  return {
    programmes: terms.programmes.length === 0 && texts.programmesMissing,
    wage: !terms.wage && texts.wageMissing,
    fund: !terms.fund && texts.fundMissing,
    since: !terms.since && texts.sinceMissing,
    profession: isVulnerable && !professionToSend(terms) && texts.professionMissing,
  }
}

interface TermsFieldsProps {
  value: TermsDraft
  onChange: (value: TermsDraft) => void
  segment: Segment
  category: Category | ''
  errors: FormErrors
  /** Another name for the first day: "Berlaku mulai". */
  sinceLabel?: string
}

/** Profession, programmes, wage, money and first day of a membership, with the cost while it is typed. */
export function TermsFields({ value, onChange, segment, category, errors, sinceLabel }: TermsFieldsProps) {
  const texts = useTexts(registerTexts).add
  const words = useTexts(moneyWords)
  const language = useLanguage()
  const set = (change: Partial<TermsDraft>) => onChange({ ...value, ...change })
  const of = (field: string) => errors.of(field, `membership.${field}`)
  const wrongProgrammes = of('programmes')
  const isVulnerable = category === 'pekerja_rentan' || category === 'pktd'
  const chosen = segment === 'BPU' ? programmes.filter((one) => one !== 'jp') : programmes
  return (
    <>
      {isVulnerable && (
        <SelectField
          label={texts.profession}
          none={texts.professionNone}
          error={of('profession')}
          choices={[
            ...Object.entries(PROFESSIONS).map(([code, kind]) => ({ value: code, label: kind[language] })),
            { value: OTHER, label: texts.professionOther },
          ]}
          value={value.profession}
          onChange={(event) => set({ profession: event.currentTarget.value })}
        />
      )}
      {value.profession === OTHER && (
        <TextField
          label={texts.professionWritten}
          value={value.written}
          onInput={(event) => set({ written: event.currentTarget.value })}
        />
      )}
      <fieldset className={css.programmes} data-wrong={wrongProgrammes ? true : undefined}>
        <legend>{texts.programmes}</legend>
        {wrongProgrammes && <p className={css.wrong}>{wrongProgrammes}</p>}
        {chosen.map((one) => (
          <CheckField
            key={one}
            label={words.programmeNames[one]}
            checked={value.programmes.includes(one)}
            onChange={(on) =>
              set({ programmes: programmes.filter((other) => (other === one ? on : value.programmes.includes(other))) })
            }
          />
        ))}
      </fieldset>
      <MoneyField
        label={segment === 'PU' ? texts.wage : texts.income}
        help={segment === 'PU' ? texts.wageHelp : texts.incomeHelp}
        unit={texts.perMonth}
        error={of('wage')}
        value={value.wage}
        onChange={(wage) => set({ wage })}
      />
      <SelectField
        label={texts.fund}
        none={texts.fundNone}
        error={of('fund')}
        choices={funds.map((fund) => ({ value: fund, label: words.funds[fund] }))}
        value={value.fund}
        onChange={(event) => set({ fund: event.currentTarget.value as Fund | '' })}
      />
      <DateField
        label={sinceLabel ?? texts.since}
        error={errors.of('since', 'membership.since', 'from')}
        value={value.since}
        onChange={(since) => set({ since })}
      />
      <Suspense fallback={<Skeleton rows={3} />}>
        <CostOfMonth
          asked={{
            segment,
            category,
            programmes: value.programmes,
            wage: value.wage,
            fund: value.fund,
            profession: professionToSend(value),
            on: value.since ?? '',
          }}
        />
      </Suspense>
    </>
  )
}
