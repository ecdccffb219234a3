import { listChildren } from '@payung/contract/areas'
import { Link } from 'wouter'
import { ask } from '../../api/ask'
import { paths } from '../../paths'
import { areasTexts } from '../../texts/areas'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { ErrorState } from '../../ui/error-state'
import { Section } from '../../ui/layout'
import { Skeleton } from '../../ui/skeleton'
import { SmallTable } from '../../ui/small-table'
import { usePages } from '../../ui/use-pages'

/** The areas directly below, a page at a time. */
export function PlaceBelow({ code }: { code: string }) {
  const texts = useTexts(areasTexts)
  const pages = usePages(async (after) => {
    const page = await ask(listChildren, { parts: { place: code }, query: { after } })
    return { rows: page.areas, next: page.next }
  }, code)
  if (pages.state === 'failed') return <ErrorState onRetry={pages.again} />
  if (pages.state === 'loading') return <Skeleton />
  if (pages.rows.length === 0) return null
  return (
    <Section title={texts.below}>
      <SmallTable
        caption={texts.belowTable}
        rows={pages.rows}
        keyOf={(row) => row.code}
        columns={[
          {
            key: 'name',
            head: texts.name,
            cell: (row) => <Link href={paths.place({ area: row.code })}>{row.name}</Link>,
            sort: (row) => row.name,
          },
          { key: 'kind', head: texts.kind, cell: (row) => texts.kinds[row.kind], sort: (row) => texts.kinds[row.kind] },
          { key: 'code', head: texts.code, cell: (row) => row.code, sort: (row) => row.code },
        ]}
      />
      {pages.more && <Button onClick={pages.more}>{texts.more}</Button>}
    </Section>
  )
}
