import { FUND_NAMES } from '@payung/domain/funding/fund-names'
import { readFund } from '@payung/law/asked'
import { FIRST_YEAR, LAST_YEAR } from '@payung/law/funding/parameters'
import { fundVerdict } from '@payung/law/funding/verdict'
import { type Category, categories, type Fund, funds, type Verdict } from '@payung/law/funding/words'
import { useSession } from '../../shell/session'
import { calculatorsTexts } from '../../texts/calculators'
import { useLanguage } from '../../texts/language'
import { useTexts } from '../../texts/texts'
import { ExplainPanel } from '../../ui/explain-panel'
import { SelectField } from '../../ui/select-field'
import type { Mark } from '../../ui/status-mark'
import { CalculatorFrame } from './calculator-frame'
import { useQuestion, useReckoning } from './use-question'

const MARKS: Record<Verdict, Mark> = {
  allowed: 'whole',
  forbidden: 'open',
  disputed: 'half',
  unknown: 'absent',
}

/** May this money pay for these people in this year? Anyone may ask. */
export function FundCalculator() {
  const texts = useTexts(calculatorsTexts)
  const language = useLanguage()
  const words = texts.fund
  const { today } = useSession()
  const year = String(Math.min(Math.max(Number(today.slice(0, 4)), FIRST_YEAR), LAST_YEAR))
  const [asked, ask] = useQuestion({ dana: 'ADD', untuk: 'kades', tahun: year, iuran: '' })
  const reckon = useReckoning()
  const { answer, refused } = reckon(() => {
    const question = readFund({
      fund: asked.dana,
      category: asked.untuk,
      year: Number(asked.tahun),
      ...(asked.iuran ? { for_year: Number(asked.iuran) } : {}),
    })
    return { question, found: fundVerdict(question) }
  })
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => String(LAST_YEAR - at))
  const verdict = answer?.found.verdict
  const fund = FUND_NAMES[asked.dana as Fund]?.[language] ?? asked.dana
  const category = words.categories[asked.untuk as Category] ?? asked.untuk
  return (
    <CalculatorFrame
      current="fund"
      title={words.title}
      says={verdict ? `${words.says[verdict](fund, Number(asked.tahun))}` : null}
      besides={verdict && words.besides[verdict]}
      mark={verdict && MARKS[verdict]}
      refused={refused}
      open={answer?.found.open ?? []}
      asked={[
        { label: words.fund, value: fund },
        { label: words.category, value: category },
        { label: words.year, value: asked.tahun },
        { label: words.forYear, value: asked.iuran || asked.tahun },
      ]}
      form={
        <>
          <SelectField
            label={words.fund}
            width="full"
            value={asked.dana}
            onChange={(event) => ask({ dana: event.currentTarget.value })}
            choices={funds.map((value) => ({ value, label: FUND_NAMES[value][language] }))}
          />
          <SelectField
            label={words.category}
            width="full"
            value={asked.untuk}
            onChange={(event) => ask({ untuk: event.currentTarget.value })}
            choices={categories.map((value) => ({ value, label: words.categories[value] }))}
          />
          <SelectField
            label={words.year}
            width="short"
            value={asked.tahun}
            onChange={(event) => ask({ tahun: event.currentTarget.value, iuran: '' })}
            choices={years.map((value) => ({ value, label: value }))}
          />
          <SelectField
            label={words.forYear}
            width="short"
            value={asked.iuran}
            none={words.sameYear}
            onChange={(event) => ask({ iuran: event.currentTarget.value })}
            choices={years.filter((one) => one < asked.tahun).map((value) => ({ value, label: value }))}
          />
        </>
      }
    >
      {answer && answer.found.citations.length > 0 && (
        <ExplainPanel label={words.citations} because={answer.found.citations} expanded />
      )}
    </CalculatorFrame>
  )
}
