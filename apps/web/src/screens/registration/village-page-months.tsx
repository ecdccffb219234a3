import type { VillagePerson } from '@payung/domain/contributions/protection-shown'
import { useTexts } from '../../texts/texts'
import { uiTexts } from '../../texts/ui'
import { villageTexts } from '../../texts/village'
import { classes } from '../../ui/classes'
import css from './village-page-months.module.css'

type Mark = VillagePerson['months'][number]

/** The marks of a month, the best first. */
const MONTH_MARK_ORDER: readonly Mark[] = ['settled', 'paid', 'billed', 'overdue', 'none']

/** Twelve months as small marks, each with its own shape; read out as counts. */
export function MonthStrip({
  months,
  marks,
  named,
}: {
  months: readonly string[]
  marks: readonly Mark[]
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
          <MonthMark mark={mark} />
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
          <MonthMark mark={mark} />
          {texts[mark]}
        </li>
      ))}
    </ul>
  )
}

function nameOf(month: string, names: readonly string[]): string {
  return `${names[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`
}

/** A shape of its own for each, so that grey paper and the colour-blind tell them apart: tick, half, dot, exclamation, gap. */
function MonthMark({ mark }: { mark: Mark }) {
  return (
    <svg viewBox="0 0 20 20" className={classes(css.mark, css[mark])} aria-hidden="true">
      <rect x="1" y="1" width="18" height="18" rx="3" />
      {mark === 'settled' && <path d="M5.5 10.5l3 3 6-7" />}
      {mark === 'paid' && <path d="M1.5 18.500l17-17v15a2 2 0 0 1-2 2z" className={css.half} />}
      {mark === 'billed' && <circle cx="10" cy="10" r="2" />}
      {mark === 'overdue' && <path d="M10 5v6m0 3.500v.5" />}
    </svg>
  )
}
