import { readLineReasons } from '@payung/contract/contributions'
import type { BillLine } from '@payung/domain/contributions/bill'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask'
import { AskedFor } from '../../shell/asked-for'
import { contributionsTexts } from '../../texts/contributions'
import { useLanguage } from '../../texts/language'
import { moneyWords } from '../../texts/money-words'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { ExplainPanel } from '../../ui/explain-panel'
import { Icon } from '../../ui/icon'
import { Stack } from '../../ui/layout'
import { Money } from '../../ui/money'
import { useNumbers } from '../../ui/numbers'
import { SearchField } from '../../ui/search-field'
import { Skeleton } from '../../ui/skeleton'
import { useDays } from './in-words'
import css from './rows.module.css'

const AT_ONCE = 50
const SEARCH_FROM = 12

/** The lines of a month, person by person; each opens to the article behind its rupiah. */
export function BillLines({ lines, month }: { lines: readonly BillLine[]; month: string }) {
  const texts = useTexts(contributionsTexts)
  const { count } = useNumbers()
  const [words, setWords] = useState('')
  const [most, setMost] = useState(AT_ONCE)
  const found = lines.filter(({ name }) => name.toLowerCase().includes(words.toLowerCase().trim()))
  return (
    <Stack>
      {lines.length > SEARCH_FROM && <SearchField value={words} onChange={setWords} label={texts.payerMonth.search} />}
      <div>
        {found.slice(0, most).map((line) => (
          <Line key={line.membership} line={line} month={month} />
        ))}
      </div>
      {found.length > most && (
        <Button wide onClick={() => setMost(most + AT_ONCE)}>
          {texts.payerMonth.more(count(Math.min(AT_ONCE, found.length - most)))}
        </Button>
      )}
    </Stack>
  )
}

function Line({ line, month }: { line: BillLine; month: string }) {
  const texts = useTexts(contributionsTexts)
  const words = useTexts(moneyWords)
  const { money } = useNumbers()
  const [open, setOpen] = useState(false)
  const programmes = line.programmes.map((one) => words.programmes[one]).join(', ')
  return (
    <details className={css.line} onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}>
      <summary>
        <span>
          {line.name}
          <small>
            {words.categories[line.category]} · {programmes} · {texts.payerMonth.wage.toLowerCase()} {money(line.wage)}{' '}
            · {words.funds[line.fund]}
          </small>
        </span>
        <span className={css.amount}>
          <Money amount={line.total} />
        </span>
        <Icon name="chevron-down" />
      </summary>
      {open && <Reasons line={line} month={month} />}
    </details>
  )
}

function Reasons({ line, month }: { line: BillLine; month: string }) {
  const texts = useTexts(contributionsTexts)
  const words = useTexts(moneyWords)
  const { money } = useNumbers()
  const { day } = useDays()
  const language = useLanguage()
  const asked = useAsk(readLineReasons, { parts: { village: line.village, membership: line.membership, month } })
  return (
    <div className={css.reasons}>
      <AskedFor asked={asked} waiting={<Skeleton rows={3} />}>
        {(reasons) => (
          <Stack>
            {reasons.programmes.map((one) => (
              <ExplainPanel
                key={one.programme}
                label={texts.payerMonth.reckoned(
                  words.programmeNames[one.programme],
                  money(one.base),
                  money(one.employer + one.worker),
                )}
                because={one.because}
              >
                <p>
                  {texts.payerMonth.employer} {money(one.employer)}, {texts.payerMonth.worker} {money(one.worker)}
                </p>
              </ExplainPanel>
            ))}
            <ExplainPanel
              label={texts.payerMonth.dueBy(day(reasons.due_on))}
              because={[reasons.due_because]}
              open={reasons.open.map((one) => ({
                code: one.code,
                question: language === 'id' ? one.question : one.in_english,
                affects: language === 'en' ? one.affects_in_english : one.affects,
              }))}
            />
          </Stack>
        )}
      </AskedFor>
    </div>
  )
}
