import { readBill } from '@payung/contract/contributions'
import type { VillagePage } from '@payung/domain/contributions/protection-shown'
import { useAsk } from '../../api/use-ask'
import { useTexts } from '../../texts/texts'
import { villageTexts } from '../../texts/village'
import { Figure } from '../../ui/figure'
import { Columns, Section } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { useDayWords } from '../../ui/use-day-words'
import { wholeOf } from './village-page-answer'

/** The two groups apart, and what the month costs. */
export function VillageFigures({ found }: { found: VillagePage }) {
  const texts = useTexts(villageTexts).figures
  const { count, money } = useNumbers()
  const words = useDayWords()
  const month = found.months.at(-1) ?? ''
  const { data: bill } = useAsk(readBill, { parts: { area: found.village, month }, query: {} })
  const due = bill?.payers[0]?.due_on
  return (
    <Section title={texts.title}>
      <Columns>
        {(['officials', 'vulnerable'] as const)
          .filter((group) => group === 'officials' || wholeOf(found.counts.vulnerable) > 0)
          .map((group) => (
            <Figure
              key={group}
              lead
              label={texts[group]}
              value={wholeOf(found.counts[group]) === 0 ? null : (found.counts[group].protected ?? 0)}
              of={wholeOf(found.counts[group]) || null}
              unit={texts.people}
              source={texts.source}
              on={found.on}
            />
          ))}
        <Figure
          lead
          label={texts.bill(words.month(month))}
          value={bill && bill.people > 0 ? money(bill.estimate) : null}
          note={
            bill && bill.people > 0
              ? texts.billNote(count(bill.people), due ? words.day(due) : '–')
              : bill && texts.billNone
          }
          source={texts.source}
          on={found.on}
        />
      </Columns>
    </Section>
  )
}
