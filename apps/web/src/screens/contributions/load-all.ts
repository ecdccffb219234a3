/** More than any regency has. */
const MOST_PAGES = 12

/** Every row of a list in pages: where a sum, a search or a choice over the first page alone would mislead. */
export async function loadAll<Row>(
  load: (after: string | undefined) => Promise<{ rows: readonly Row[]; next: string | null }>,
): Promise<Row[]> {
  const all: Row[] = []
  let after: string | undefined
  for (let page = 0; page < MOST_PAGES; page++) {
    const { rows, next } = await load(after)
    all.push(...rows)
    if (next === null) break
    after = next
  }
  return all
}
