import { useEffect, useRef, useState } from 'react'

/** A page of rows and the cursor of the next. */
export interface Paged<Row> {
  rows: readonly Row[]
  next: string | null
}

type Pages<Row, Page> =
  | { state: 'loading' }
  | { state: 'failed'; again: () => void }
  | { state: 'ready'; rows: readonly Row[]; first: Page; more: (() => void) | null }

interface Kept<Page> {
  key: string
  pages: readonly Page[]
  failed: boolean
}

/** Loads page after page, and anew whenever `key` changes; an answer that comes too late is dropped. */
export function usePages<Row, Page extends Paged<Row>>(
  load: (after: string | undefined) => Promise<Page & Paged<Row>>,
  key: string,
): Pages<Row, Page> {
  const [kept, setKept] = useState<Kept<Page>>({ key: '', pages: [], failed: false })
  const [round, setRound] = useState(0)
  const wanted = useRef(key)
  wanted.current = key
  const latest = useRef(load)
  latest.current = load

  const fetchPage = (before: readonly Page[]) =>
    latest.current(before.at(-1)?.next ?? undefined).then(
      (page) => wanted.current === key && setKept({ key, pages: [...before, page], failed: false }),
      () => wanted.current === key && setKept({ key, pages: before, failed: true }),
    )
  useEffect(() => {
    void fetchPage([])
  }, [key, round])

  const [first] = kept.pages
  if (kept.key === key && kept.failed) return { state: 'failed', again: () => setRound(round + 1) }
  if (kept.key !== key || !first) return { state: 'loading' }
  return {
    state: 'ready',
    rows: kept.pages.flatMap((page) => page.rows),
    first,
    more: kept.pages.at(-1)?.next ? () => void fetchPage(kept.pages) : null,
  }
}
