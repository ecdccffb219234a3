import { isPlainDate } from '@payung/kernel/dates'
import { type Benefit, benefit } from '@payung/law/benefit'
import { useSession } from '../../shell/session'
import { calculatorsTexts } from '../../texts/calculators'
import { useTexts } from '../../texts/texts'
import { useNumbers } from '../../ui/numbers'
import { useDayWords } from '../../ui/use-day-words'
import { BenefitFields } from './benefit-fields'
import { BenefitLines } from './benefit-lines'
import { benefitQuestion, childFrom, needs, usualBenefit } from './benefit-question'
import { CalculatorFrame } from './calculator-frame'
import { programmesFrom } from './programme-choice'
import { StepTexts } from './step-texts'
import { useQuestion, useReckoning } from './use-question'

/** What may a member or a family expect after an event? Anyone may ask: the sheet "Lembar Perkiraan Manfaat". */
export function BenefitCalculator() {
  const texts = useTexts(calculatorsTexts)
  const words = texts.benefit
  const { money } = useNumbers()
  const { today, account } = useSession()
  const [asked, ask] = useQuestion(usualBenefit(today))
  const reckon = useReckoning()
  const { answer: found, refused } = reckon(() => {
    const question = benefitQuestion(asked)
    return { question, due: benefit(question) }
  })
  return (
    <CalculatorFrame
      current="benefit"
      title={words.title}
      says={found && saysOf(found.due)}
      besides={found && besidesOf(found.due)}
      refused={refused}
      open={found?.due.open ?? []}
      asked={useAskedFacts(asked)}
      form={<BenefitFields asked={asked} ask={ask} />}
    >
      {found && <BenefitLines due={found.due} />}
      {account && (
        <div className="never-printed">
          <StepTexts steps={['klaim']} />
        </div>
      )}
    </CalculatorFrame>
  )

  function saysOf({ total }: Benefit) {
    return total === 0 ? words.nothing : words.says(money(total))
  }

  function besidesOf({ total, scholarship }: Benefit) {
    if (total === 0 && scholarship.ceiling === 0) return words.nothingWhy
    return scholarship.ceiling > 0 ? words.later(money(scholarship.ceiling)) : undefined
  }
}

/** What was asked, for the paper. */
function useAskedFacts(asked: ReturnType<typeof usualBenefit>) {
  const texts = useTexts(calculatorsTexts)
  const words = texts.benefit
  const { money } = useNumbers()
  const { day } = useDayWords()
  const segment = asked.peserta === 'BPU' ? 'BPU' : 'PU'
  const event = asked.kejadian as keyof typeof words.events
  const { disability, stmb, late } = needs(event, asked.sebab)
  const children = [asked.anak1, asked.anak2].map(childFrom).filter((one) => one !== null)
  const facts: [string, string][] = [
    [words.event, `${words.events[event] ?? event}; ${words.causes[asked.sebab as 'other'] ?? asked.sebab}`],
    [words.on, isPlainDate(asked.tanggal) ? day(asked.tanggal) : asked.tanggal],
    [texts.segment, texts.segments[segment]],
    [texts.wage[segment], money(Number(asked.upah))],
    [
      texts.programmesLabel,
      programmesFrom(asked.program, segment)
        .map((one) => texts.programmes[one])
        .join('; '),
    ],
    [words.paid, `${asked.lunas} ${words.months}`],
    ...optional(words.balance, asked.saldo && money(Number(asked.saldo))),
    ...optional(words.arrears, asked.tunggakan),
    ...optional(words.disability, disability ? `${asked.cacat || 0} %` : ''),
    ...optional(words.stmb, stmb ? asked.stmb : ''),
    ...optional(words.late, late ? asked.jam : ''),
    ...children.map(({ level, years }, at): [string, string] => [
      words.child(at + 1),
      `${words.levels[level]}${level === 'none' ? '' : `, ${years} ${words.years}`}`,
    ]),
  ]
  return facts.map(([label, value]) => ({ label, value }))
}

function optional(label: string, value: string): [string, string][] {
  return value ? [[label, value]] : []
}
