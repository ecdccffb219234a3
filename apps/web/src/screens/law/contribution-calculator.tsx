import { addMonths, isMonth, month, monthOf } from '@payung/kernel/dates'
import { readContribution } from '@payung/law/asked'
import { contribution } from '@payung/law/contribution'
import { payers, sectors, segments } from '@payung/law/words'
import { useSession } from '../../shell/session'
import { calculatorsTexts } from '../../texts/calculators'
import { useTexts } from '../../texts/texts'
import { MoneyField } from '../../ui/money-field'
import { MonthField } from '../../ui/month-field'
import { useNumbers } from '../../ui/numbers'
import { SelectField } from '../../ui/select-field'
import { useDayWords } from '../../ui/use-day-words'
import { CalculatorFrame } from './calculator-frame'
import { ContributionLines } from './contribution-lines'
import { ProgrammeChoice, programmesFrom } from './programme-choice'
import { useQuestion, useReckoning } from './use-question'

/** What does it cost to insure one person for one month? Anyone may ask. */
export function ContributionCalculator() {
  const texts = useTexts(calculatorsTexts)
  const words = texts.contribution
  const { money } = useNumbers()
  const { month: monthWords } = useDayWords()
  const { today } = useSession()
  const [asked, ask] = useQuestion({
    peserta: 'PU',
    upah: '2426640',
    bulan: monthOf(today as Parameters<typeof monthOf>[0]),
    program: 'jkk jkm',
    risiko: '1',
    pembayar: 'self',
    kerja: 'other',
  })
  const reckon = useReckoning()
  const segment = asked.peserta === 'BPU' ? 'BPU' : 'PU'
  const programmes = programmesFrom(asked.program, segment)
  const { answer: found, refused } = reckon(() => {
    const question = readContribution({
      segment,
      programmes,
      wage: Number(asked.upah),
      month: asked.bulan,
      ...(segment === 'PU' ? { jkk_class: Number(asked.risiko) } : { payer: asked.pembayar, sector: asked.kerja }),
    })
    return { question, owed: contribution(question) }
  })
  const owed = found?.owed
  const besides = segment === 'PU' ? owed && words.shares(money(owed.employer), money(owed.worker)) : words.informal
  return (
    <CalculatorFrame
      current="contribution"
      title={words.title}
      says={found ? words.says(money(found.owed.total), monthWords(asked.bulan)) : null}
      besides={besides}
      refused={refused}
      open={owed?.open ?? []}
      asked={[
        { label: texts.segment, value: texts.segments[segment] },
        { label: texts.wage[segment], value: money(Number(asked.upah)) },
        { label: texts.month, value: isMonth(asked.bulan) ? monthWords(asked.bulan) : asked.bulan },
      ]}
      form={
        <>
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
          <MonthField
            label={texts.month}
            value={asked.bulan}
            onChange={(bulan) => ask({ bulan })}
            months={monthsAround(asked.bulan)}
          />
          {segment === 'PU' ? (
            <SelectField
              label={words.class}
              value={asked.risiko}
              onChange={(event) => ask({ risiko: event.currentTarget.value })}
              choices={Object.entries(words.classes).map(([value, label]) => ({ value, label }))}
            />
          ) : (
            <>
              <SelectField
                label={words.payer}
                value={asked.pembayar}
                onChange={(event) => ask({ pembayar: event.currentTarget.value })}
                choices={payers.map((value) => ({ value, label: words.payers[value] }))}
              />
              <SelectField
                label={words.sector}
                value={asked.kerja}
                onChange={(event) => ask({ kerja: event.currentTarget.value })}
                choices={[...sectors].reverse().map((value) => ({ value, label: words.sectors[value] }))}
              />
            </>
          )}
          <ProgrammeChoice segment={segment} chosen={programmes} onChange={(program) => ask({ program })} />
        </>
      }
    >
      {found && <ContributionLines owed={found.owed} question={found.question} />}
    </CalculatorFrame>
  )
}

/** Every month since the law begins, through two years after the latest that the law knows of. */
function monthsAround(chosen: string): string[] {
  const months: string[] = []
  for (let at = month('2028-12'); at >= '2015-07'; at = addMonths(at, -1)) months.push(at)
  return months.includes(chosen) ? months : [chosen, ...months]
}
