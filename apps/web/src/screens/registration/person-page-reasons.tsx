import { readLineReasons } from '@payung/contract/contributions'
import type { BillLineReasons } from '@payung/domain/contributions/bill'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask'
import { AskedFor } from '../../shell/asked-for'
import { useLanguage } from '../../texts/language'
import { personTexts } from '../../texts/person'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { ExplainPanel } from '../../ui/explain-panel'
import { Stack } from '../../ui/layout'
import { Money } from '../../ui/money'
import { Skeleton } from '../../ui/skeleton'
import { SmallTable } from '../../ui/small-table'
import { useDayWords } from '../../ui/use-day-words'

interface ReasonsProps {
  village: string
  membership: string
  month: string
}

/** One month of a membership by programme, and the article behind each rupiah; fetched when somebody asks why. */
export function MembershipReasons(at: ReasonsProps) {
  const texts = useTexts(personTexts).reasons
  const words = useDayWords()
  const [open, setOpen] = useState(false)
  const asked = useAsk(readLineReasons, { parts: { ...at } }, { when: open })
  if (!open)
    return (
      <div className="never-printed">
        <Button small icon="scale" onClick={() => setOpen(true)}>
          {texts.show(words.month(at.month))}
        </Button>
      </div>
    )
  return (
    <AskedFor asked={asked} waiting={<Skeleton rows={2} />}>
      {(reasons) => <Reasons reasons={reasons} />}
    </AskedFor>
  )
}

function Reasons({ reasons }: { reasons: BillLineReasons }) {
  const texts = useTexts(personTexts).reasons
  const words = useDayWords()
  const language = useLanguage()
  const month = words.month(reasons.month)
  if (reasons.programmes.length === 0) return <p>{texts.none(month)}</p>
  return (
    <Stack>
      <SmallTable
        caption={texts.caption(month)}
        captionShown
        rows={reasons.programmes}
        keyOf={(row) => row.programme}
        columns={[
          { key: 'programme', head: texts.programme, cell: (row) => row.programme.toUpperCase() },
          { key: 'base', head: texts.base, align: 'right', cell: (row) => <Money amount={row.base} /> },
          { key: 'employer', head: texts.employer, align: 'right', cell: (row) => <Money amount={row.employer} /> },
          { key: 'worker', head: texts.worker, align: 'right', cell: (row) => <Money amount={row.worker} /> },
          { key: 'sum', head: texts.sum, align: 'right', cell: (row) => <Money amount={row.employer + row.worker} /> },
        ]}
        foot={{ programme: texts.sum, sum: <Money amount={reasons.total} /> }}
      />
      <ExplainPanel
        label={texts.why}
        expanded
        because={[
          ...reasons.programmes.flatMap(({ programme, because }) =>
            because.map((row) => ({ ...row, says: `${programme.toUpperCase()}: ${row.says}` })),
          ),
          reasons.due_because,
        ]}
        open={reasons.open.map(({ code, question, in_english, affects, affects_in_english }) => ({
          code,
          question: language === 'id' ? question : in_english,
          affects: language === 'en' ? affects_in_english : affects,
        }))}
      >
        <p>{texts.due(words.day(reasons.due_on))}</p>
      </ExplainPanel>
    </Stack>
  )
}
