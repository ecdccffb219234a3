import { listSkipped } from '@payung/contract/contributions'
import type { MonthlyBill, Skipped } from '@payung/domain/contributions/bill'
import { useState } from 'react'
import { Link } from 'wouter'
import { ask } from '../../api/ask'
import { paths } from '../../paths'
import { contributionsTexts } from '../../texts/contributions'
import { moneyWords } from '../../texts/money-words'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { Count } from '../../ui/count'
import { ErrorState } from '../../ui/error-state'
import { Section, Stack } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { Skeleton } from '../../ui/skeleton'
import { SmallTable } from '../../ui/small-table'
import { usePages } from '../../ui/use-pages'

interface SkippedPeopleProps {
  area: string
  month: string
  reasons: MonthlyBill['skipped']
}

/** Who is not in the estimate, why, and what to do: first by reason, then by name. */
export function SkippedPeople({ area, month, reasons }: SkippedPeopleProps) {
  const texts = useTexts(contributionsTexts)
  const { count } = useNumbers()
  const [open, setOpen] = useState(false)
  const people = reasons.reduce((sum, reason) => sum + reason.people, 0)
  return (
    <Section title={texts.skipped.title} says={texts.skipped.says(count(people))}>
      <Stack>
        <SmallTable
          caption={texts.skipped.byReason}
          rows={reasons}
          keyOf={(row) => row.reason}
          columns={[
            { key: 'reason', head: texts.skipped.reason, cell: (row) => texts.skipped.reasons[row.reason] },
            { key: 'people', head: texts.month.people, align: 'right', cell: (row) => <Count value={row.people} /> },
            { key: 'next', head: texts.skipped.todo, cell: (row) => texts.skipped.next[row.reason] },
          ]}
        />
        {open ? (
          <Names area={area} month={month} />
        ) : (
          <div>
            <Button icon="users" onClick={() => setOpen(true)}>
              {texts.skipped.show}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  )
}

function Names({ area, month }: { area: string; month: string }) {
  const texts = useTexts(contributionsTexts)
  const words = useTexts(moneyWords)
  const pages = usePages(async (after) => {
    const { people, after: next } = await ask(listSkipped, { parts: { area, month }, query: { after, most: 100 } })
    return { rows: people, next }
  }, `${area} ${month}`)
  if (pages.state === 'loading') return <Skeleton />
  if (pages.state === 'failed') return <ErrorState onRetry={pages.again} />
  return (
    <Stack>
      <SmallTable<Skipped>
        caption={texts.skipped.byName}
        rows={pages.rows}
        keyOf={(row) => row.membership}
        columns={[
          {
            key: 'name',
            head: texts.skipped.name,
            cell: (row) => <Link href={paths.person({ village: row.village, person: row.person })}>{row.name}</Link>,
            sort: (row) => row.name,
          },
          { key: 'category', head: texts.skipped.category, cell: (row) => words.categories[row.category] },
          { key: 'reason', head: texts.skipped.reason, cell: (row) => texts.skipped.reasons[row.reason] },
          { key: 'next', head: texts.skipped.todo, cell: (row) => texts.skipped.next[row.reason] },
        ]}
      />
      {pages.more && (
        <Button wide onClick={pages.more}>
          {texts.skipped.more}
        </Button>
      )}
    </Stack>
  )
}
