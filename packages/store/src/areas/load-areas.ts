import { sql } from 'kysely'
import type { Store } from '../open'
import { stage } from '../stage'
import { LIST_SINCE, LIST_SOURCE, type ListedArea, listedAreas } from './area-list'

const COLUMNS = { code: 'text', level: 'smallint', kind: 'text', name: 'text', parent: 'text', regency_id: 'int' }

/**
 * Fills the table of areas from the list, once: a table that holds areas is left as it is.
 * @param wanted narrows the list, for tests
 * @returns how many areas were loaded
 */
export function loadAreas(store: Store, wanted: (area: ListedArea) => boolean = () => true): Promise<number> {
  return store.asOwner(async (tx) => {
    const known = await tx.selectFrom('areas').select('code').limit(1).executeTakeFirst()
    if (known) return 0
    // The indexes over names cost more row by row than built at once.
    await sql`drop index areas_by_name`.execute(tx)
    await sql`drop index areas_by_beginning`.execute(tx)
    const count = await stage(tx, 'listed_areas', COLUMNS, rowsOf(wanted))
    await sql`insert into areas (code, since, level, kind, name, parent, regency_id, source)
      select code, ${LIST_SINCE}, level, kind, name, parent, regency_id, ${LIST_SOURCE} from listed_areas`.execute(tx)
    await sql`create index areas_by_name on areas using gin (lower(name) gin_trgm_ops)`.execute(tx)
    await sql`create index areas_by_beginning on areas (lower(name) text_pattern_ops)`.execute(tx)
    // Nobody gathers statistics for the embedded database; without them a search takes four times as long.
    await sql`analyze areas`.execute(tx)
    return count
  })
}

function* rowsOf(wanted: (area: ListedArea) => boolean) {
  for (const area of listedAreas())
    if (wanted(area)) yield [area.code, area.level, area.kind, area.name, area.parent, area.regencyId] as const
}
