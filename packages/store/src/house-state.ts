import { sql } from 'kysely'
import type { Store } from './open'

/** What the house knows of itself. */
export interface HouseState {
  /** `loading` is what a start that was killed leaves behind. */
  kind?: 'loading' | 'demonstration' | 'real'
  /** What it will be when it is loaded. */
  wish?: 'demonstration' | 'real'
  /** The day of the demonstration. */
  today?: string
  /** Tells whether the keys of a folder belong to this database. */
  keys?: string
}

/** Reads what the house knows of itself; nothing yet in a new one. */
export async function readHouseState(store: Store): Promise<HouseState> {
  const rows = await store.owner.selectFrom('house_state').selectAll().execute()
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}

/** Remembers what the house now knows; what is not named stays as it was. */
export async function writeHouseState(store: Store, state: HouseState): Promise<void> {
  await store.owner
    .insertInto('house_state')
    .values(Object.entries(state).map(([name, value]) => ({ name, value })))
    .onConflict((known) => known.column('name').doUpdateSet({ value: sql`excluded.value` }))
    .execute()
}

/** Empties every table but the list of migrations, in one transaction: afterwards the house is new. */
export async function emptyEverything(store: Store): Promise<void> {
  await store.asOwner(async (tx) => {
    const { rows } = await sql<{ tables: string }>`
      select string_agg(format('%I.%I', nspname, relname), ', ') as tables
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where nspname in ('public', 'auth') and relkind in ('r', 'p') and not relispartition and relname <> 'migrations'`.execute(
      tx,
    )
    await sql`truncate ${sql.raw(rows[0]?.tables as string)} restart identity`.execute(tx)
  })
}
