import { readVillagePage } from '@payung/contract/contributions'
import type { Person } from '@payung/domain/registration/person'
import { useAsk } from '../../api/use-ask'
import { AskedFor } from '../../shell/asked-for'
import { personTexts } from '../../texts/person'
import { useTexts } from '../../texts/texts'
import { Section } from '../../ui/layout'
import { Skeleton } from '../../ui/skeleton'
import { MonthLegend, MonthStrip } from './village-page-months'

/** The twelve months of a person; the answer of the village's page is used again where it is at hand. */
export function PersonMonths({ person }: { person: Person }) {
  const texts = useTexts(personTexts).months
  const asked = useAsk(readVillagePage, { parts: { village: person.village }, query: { on: undefined } })
  return (
    <AskedFor asked={asked} waiting={<Skeleton rows={1} />}>
      {({ people, months }) => {
        const mine = people.find((one) => one.person === person.id)
        if (!mine) return null
        return (
          <Section title={texts.title}>
            <MonthStrip months={months} marks={mine.months} named />
            <MonthLegend />
          </Section>
        )
      }}
    </AskedFor>
  )
}
