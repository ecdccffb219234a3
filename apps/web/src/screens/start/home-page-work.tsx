import { homeTexts } from '../../texts/home'
import { useTexts } from '../../texts/texts'
import { Checklist, type ChecklistItem } from '../../ui/checklist'
import { Empty } from '../../ui/empty'
import { Section } from '../../ui/layout'

/** The work that waits, and whose turn each is. */
export function HomeWork({ items }: { items: readonly ChecklistItem[] }) {
  const { work } = useTexts(homeTexts)
  return (
    <Section title={work.title}>
      {items.length === 0 ? <Empty mark="whole" says={work.none} /> : <Checklist label={work.label} items={items} />}
    </Section>
  )
}
