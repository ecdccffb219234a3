import type { ImportPreview } from '@payung/domain/registration/imported'
import { exchangeTexts } from '../../texts/exchange'
import { useTexts } from '../../texts/texts'
import { CheckField } from '../../ui/choice-field'
import { DateField } from '../../ui/date-field'
import { Section, Sheet, Stack } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { SmallTable } from '../../ui/small-table'

interface LeavingProps {
  preview: ImportPreview
  complete: boolean
  onComplete: (complete: boolean) => void
  on: string | null
  onDay: (day: string | null) => void
}

/** Who is in the register and not in the file; only with the tick they leave, on a day. */
export function Leaving({ preview: { counts, leaving }, complete, onComplete, on, onDay }: LeavingProps) {
  const texts = useTexts(exchangeTexts)
  const { count } = useNumbers()
  return (
    <Section title={texts.leaving.title} says={`${texts.leaving.says(count(counts.leaving))} ${texts.leaving.keep}`}>
      <Sheet tone="sunk">
        <Stack>
          <CheckField
            label={texts.leaving.complete}
            says={texts.leaving.completeSays(count(counts.leaving))}
            checked={complete}
            onChange={onComplete}
          />
          {complete && <DateField label={texts.leaving.on} value={on} onChange={onDay} />}
        </Stack>
      </Sheet>
      {complete && (
        <SmallTable
          caption={texts.leaving.first(count(leaving.length), count(counts.leaving))}
          captionShown
          rows={leaving}
          keyOf={(one) => one.id}
          columns={[
            { key: 'name', head: texts.leaving.name, cell: (one) => one.name },
            { key: 'village', head: texts.leaving.village, cell: (one) => one.village },
          ]}
        />
      )}
    </Section>
  )
}
