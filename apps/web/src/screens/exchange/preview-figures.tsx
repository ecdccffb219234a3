import type { ImportPreview } from '@payung/domain/registration/imported'
import { exchangeTexts } from '../../texts/exchange'
import { useTexts } from '../../texts/texts'
import { uiTexts } from '../../texts/ui'
import { Figure } from '../../ui/figure'
import { Columns } from '../../ui/layout'
import { Money } from '../../ui/money'
import { useNumbers } from '../../ui/numbers'

/** What the file touches, and what its people cost a month. */
export function PreviewFigures({ preview: { cost, villages, counts } }: { preview: ImportPreview }) {
  const texts = useTexts(exchangeTexts)
  const { months } = useTexts(uiTexts)
  const { money } = useNumbers()
  const delta = cost ? cost.after - cost.before : 0
  return (
    <Columns least="narrow">
      {cost && (
        <Figure
          label={texts.preview.costAfter(`${months[Number(cost.month.slice(5)) - 1]} ${cost.month.slice(0, 4)}`)}
          value={<Money amount={cost.after} />}
          note={
            delta === 0
              ? texts.preview.costSame
              : `${texts.preview.costBefore(money(cost.before))}, ${
                  delta > 0 ? texts.preview.costDelta(money(delta)) : texts.preview.costLess(money(-delta))
                }`
          }
        />
      )}
      <Figure label={texts.preview.villages} value={villages} />
      <Figure label={texts.preview.warned} value={counts.warned} />
    </Columns>
  )
}
