import { sectorOf } from '@payung/domain/registration/professions'
import { isMonth, type Month } from '@payung/kernel/dates'
import { rupiah } from '@payung/kernel/money'
import { type Contribution, contribution } from '@payung/law/contribution'
import { fundVerdict } from '@payung/law/funding/verdict'
import type { Category, Fund } from '@payung/law/funding/words'
import { programmeName } from '@payung/law/sentences'
import type { Payer, Programme, Segment } from '@payung/law/words'
import { useLanguage } from '../../texts/language'
import { moneyWords } from '../../texts/money-words'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { ExplainPanel } from '../../ui/explain-panel'
import { Sheet, Stack } from '../../ui/layout'
import { Money } from '../../ui/money'
import { Notice } from '../../ui/notice'
import { useNumbers } from '../../ui/numbers'
import { SmallTable } from '../../ui/small-table'
import { useDayWords } from '../../ui/use-day-words'
import css from './cost-of-month.module.css'

/** What decides the contribution of one person and month. */
export interface CostAsked {
  segment: Segment
  programmes: readonly Programme[]
  wage: number | null
  fund: Fund | ''
  category: Category | ''
  profession: string | null
  /** yyyy-mm-dd: the tariff of its month. */
  on: string
}

/** Who hands over the contribution when this money pays. */
function payerOf(fund: Fund | ''): Payer {
  if (fund === '' || fund === 'SELF') return 'self'
  if (fund === 'CSR') return 'sponsor'
  return /^(APBD|DBH)/.test(fund) ? 'apbd' : 'village'
}

/** The contribution while it is typed, with its articles, and whether the money may pay. Fetched with the law, apart. */
export function CostOfMonth({ asked }: { asked: CostAsked }) {
  const texts = useTexts(registerTexts).cost
  const words = useTexts(moneyWords)
  const { money } = useNumbers()
  const { month: monthWords } = useDayWords()
  const language = useLanguage()
  const month = asked.on.slice(0, 7)
  if (!asked.wage || asked.programmes.length === 0 || !isMonth(month)) return <Sheet tone="sunk">{texts.waiting}</Sheet>
  const cost = reckon(asked, asked.wage, month)
  if (!cost) return <Notice tone="unsure">{texts.notCovered}</Notice>
  return (
    <Sheet tone="sunk">
      <Stack>
        <div aria-live="polite">
          <p className={css.label}>{texts.title}</p>
          <p className={css.total}>{money(cost.total)}</p>
          <p>
            {isPaidByOthers(asked.segment, asked.fund)
              ? texts.paidBy(words.funds[asked.fund as Fund])
              : cost.worker === 0
                ? texts.noWorker
                : `${texts.employer(money(cost.employer))}, ${texts.worker(money(cost.worker))}.`}{' '}
            {texts.yearly(money(cost.total * 12))}
          </p>
        </div>
        <SmallTable
          caption={texts.table}
          rows={cost.lines}
          keyOf={(line) => line.programme}
          columns={[
            { key: 'programme', head: texts.line, cell: (line) => programmeName(line.programme, language) },
            { key: 'base', head: texts.base, align: 'right', cell: (line) => <Money amount={line.base} /> },
            {
              key: 'amount',
              head: texts.amount,
              align: 'right',
              cell: (line) => <Money amount={line.employer + line.worker} />,
            },
          ]}
          foot={{ programme: texts.title, amount: <Money amount={cost.total} /> }}
        />
        <ExplainPanel
          label={texts.why}
          because={cost.lines.flatMap((line) => line.because)}
          open={cost.open.map(({ code, question, in_english, affects, affects_in_english }) => ({
            code,
            question: language === 'en' ? in_english : question,
            affects: language === 'en' ? affects_in_english : affects,
          }))}
        >
          <p>{texts.month(monthWords(month))}</p>
        </ExplainPanel>
        <FundWord fund={asked.fund} category={asked.category} year={Number(month.slice(0, 4))} />
      </Stack>
    </Sheet>
  )
}

function FundWord({ fund, category, year }: { fund: Fund | ''; category: Category | ''; year: number }) {
  const texts = useTexts(registerTexts).cost
  const language = useLanguage()
  if (!fund || !category || year < 2017) return null
  const { verdict, citations, open } = fundVerdict({ fund, category, year })
  return (
    <Notice
      tone={verdict === 'allowed' ? 'good' : verdict === 'forbidden' ? 'bad' : 'unsure'}
      title={texts.verdicts[verdict]}
    >
      <ExplainPanel
        label={texts.fundWhy}
        because={citations}
        open={open.map(({ code, question, in_english, affects, affects_in_english }) => ({
          code,
          question: language === 'en' ? in_english : question,
          affects: language === 'en' ? affects_in_english : affects,
        }))}
      />
    </Notice>
  )
}

/** The law lets a BPU member owe all of it; where another fund pays, nothing is taken from them. */
function isPaidByOthers(segment: Segment, fund: Fund | ''): boolean {
  return segment === 'BPU' && fund !== '' && fund !== 'SELF'
}

/** Null where the schedules say nothing about the month, or the wage is out of bounds. */
function reckon(asked: CostAsked, wage: number, month: Month): Contribution | null {
  try {
    return contribution({
      segment: asked.segment,
      programmes: asked.segment === 'BPU' ? asked.programmes.filter((one) => one !== 'jp') : asked.programmes,
      wage: rupiah(wage),
      month,
      sector: sectorOf(asked.profession),
      payer: payerOf(asked.fund),
    })
  } catch {
    return null
  }
}
