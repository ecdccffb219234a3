import type { VillagePerson } from '@payung/domain/contributions/protection-shown'
import { useTexts } from '../../texts/texts'
import { uiTexts } from '../../texts/ui'
import { villageTexts } from '../../texts/village'
import { classes } from '../../ui/classes'
import css from './village-page-months.module.css'

type MonthMark = VillagePerson['months'][number]

/** The marks of a month, the best first. */
const MONTH_MARK_ORDER: readonly MonthMark[] = ['settled', 'paid', 'billed', 'overdue', 'none']

/** Twelve months as small marks, each with its own shape; read out as counts. */
export function MonthStrip({
  months,
  marks,
  named,
}: {
  months: readonly string[]
  marks: readonly MonthMark[]
  named?: boolean
}) {
  const texts = useTexts(villageTexts).months
  const { monthsShort } = useTexts(uiTexts)
  const parts = MONTH_MARK_ORDER.map((mark) => [marks.filter((one) => one === mark).length, texts[mark]] as const)
  const says = texts.of(
    parts
      .filter(([n]) => n > 0)
      .map(([n, word]) => `${n} ${word}`)
      .join(', '),
  )
  return (
    <span role="img" aria-label={says} className={css.strip}>
      {marks.map((mark, i) => (
        <span key={months[i]} className={css.month} title={`${nameOf(months[i] ?? '', monthsShort)}: ${texts[mark]}`}>
          <span className={classes(css.mark, css[mark])}>{SIGN[mark]}</span>
          {named && <span className={css.name}>{nameOf(months[i] ?? '', monthsShort).slice(0, 3)}</span>}
        </span>
      ))}
    </span>
  )
}

/** What each mark means, beside the table that uses it. */
export function MonthLegend() {
  const texts = useTexts(villageTexts).months
  return (
    <ul className={css.legend} aria-label={texts.legend}>
      {MONTH_MARK_ORDER.map((mark) => (
        <li key={mark}>
          <span className={classes(css.mark, css[mark])} aria-hidden="true">
            {SIGN[mark]}
          </span>
          {texts[mark]}
        </li>
      ))}
    </ul>
  )
}

/** A sign of its own for each, so that grey paper and the colour-blind tell them apart. */
const SIGN: Record<MonthMark, string> = { settled: '✓', paid: '◐', billed: '·', overdue: '!', none: '' }

function nameOf(month: string, names: readonly string[]): string {
  return `${names[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`
}
