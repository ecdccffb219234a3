import { sql } from 'kysely'
import type { Store, Tx } from './open'

/** A table with the columns that are written, and whether its numbers come from a counter of its own. */
interface CopiedTable {
  name: string
  columns: string
  counted: string | null
}

/** So many blocks of 8 kB are read at once: about ten thousand rows. */
const BLOCKS = 100

/** Does a database hold nothing that anybody was promised: no schema yet, or one without a house in it? */
export async function isEmptyDatabase(store: Store): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`select to_regclass('house_state') is not null as known`.execute(
    store.owner,
  )
  if (!rows[0]?.known) return true
  return (await store.owner.selectFrom('house_state').select('name').limit(1).execute()).length === 0
}

/**
 * Copies every table of one database into another of the same schema, in one transaction there: rows go as JSON text that
 * the databases write and read themselves, so that nothing is rounded on the way.
 * @returns how many rows were copied
 */
export async function copyDatabase(from: Store, to: Store, say: (table: string) => void): Promise<number> {
  const tables = await tablesInOrder(from)
  const { rows: months } = await sql<{ month: string }>`
    select distinct to_char(month, 'YYYY-MM-DD') as month from bill_lines order by 1`.execute(from.owner)
  return to.asOwner(async (tx) => {
    for (const { month } of months) await sql`select open_month(${month}::date)`.execute(tx)
    let copied = 0
    for (const table of tables) {
      say(table.name)
      copied += await copyTable(from, tx, table)
      if (table.counted) await goOnCounting(tx, table.name, table.counted)
    }
    await sql`analyze`.execute(tx)
    return copied
  })
}

async function copyTable(from: Store, tx: Tx, { name, columns }: CopiedTable): Promise<number> {
  const target = sql.raw(name)
  let copied = 0
  for (const part of await partsOf(from, name)) {
    const source = sql.raw(part)
    const { rows: sizes } = await sql<{ blocks: number }>`
      select (pg_relation_size(${part}::regclass) / current_setting('block_size')::int)::int as blocks`.execute(
      from.owner,
    )
    for (let block = 0; block < (sizes[0]?.blocks ?? 0); block += BLOCKS) {
      const { rows } = await sql<{ count: number; json: string | null }>`
        select count(*)::int as count, jsonb_agg(to_jsonb(t))::text as json from ${source} t
        where ctid >= ${`(${block},0)`}::tid and ctid < ${`(${block + BLOCKS},0)`}::tid`.execute(from.owner)
      const page = rows[0]
      if (!page?.json) continue
      await sql`insert into ${target} (${sql.raw(columns)}) overriding system value
        select ${sql.raw(columns)} from jsonb_populate_recordset(null::${target}, ${page.json}::jsonb)`.execute(tx)
      copied += page.count
    }
  }
  return copied
}

/** Where the rows of a table lie: in itself, or in its partitions. */
async function partsOf({ owner }: Store, table: string): Promise<string[]> {
  const { rows } = await sql<{ part: string }>`
    select relid::regclass::text as part from pg_partition_tree(${table}::regclass) where isleaf order by 1`.execute(
    owner,
  )
  return rows.length > 0 ? rows.map(({ part }) => part) : [table]
}

async function goOnCounting(tx: Tx, table: string, column: string): Promise<void> {
  await sql`select setval(pg_get_serial_sequence(${table}, ${column}), coalesce(max(${sql.id(column)}), 0) + 1, false)
    from ${sql.raw(table)}`.execute(tx)
}

/** Every table but the list of migrations, those that others point at before the others. */
async function tablesInOrder({ owner }: Store): Promise<CopiedTable[]> {
  const { rows: tables } = await sql<CopiedTable>`
    select format('%I.%I', n.nspname, c.relname) as name,
      string_agg(format('%I', a.attname), ', ' order by a.attnum) filter (where a.attgenerated = '') as columns,
      min(a.attname) filter (where a.attidentity <> '') as counted
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where n.nspname in ('public', 'auth') and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migrations'
    group by 1 order by 1`.execute(owner)
  const { rows: keys } = await sql<Record<'child' | 'parent', string>>`
    select format('%I.%I', cn.nspname, c.relname) as child, format('%I.%I', pn.nspname, p.relname) as parent
    from pg_constraint k
      join pg_class c on c.oid = k.conrelid join pg_namespace cn on cn.oid = c.relnamespace
      join pg_class p on p.oid = k.confrelid join pg_namespace pn on pn.oid = p.relnamespace
    where k.contype = 'f' and k.conparentid = 0 and k.conrelid <> k.confrelid`.execute(owner)
  const done: CopiedTable[] = []
  let waiting = tables
  while (waiting.length > 0) {
    const isReady = ({ name }: CopiedTable) =>
      !keys.some(({ child, parent }) => child === name && waiting.some((one) => one.name === parent))
    const ready = waiting.filter(isReady)
    if (ready.length === 0) throw new Error('tables that point at one another cannot be copied one by one')
    done.push(...ready)
    waiting = waiting.filter((one) => !ready.includes(one))
  }
  return done
}

/** How many rows every table holds, and a hash over all of them, whatever their order: two equal databases give equal answers. */
export async function digestDatabase(store: Store): Promise<Record<string, string>> {
  const tables = await tablesInOrder(store)
  return store.asOwner(async (tx) => {
    // Moments are written in the zone of the session.
    await sql`select set_config('TimeZone', 'UTC', true)`.execute(tx)
    const digest: Record<string, string> = {}
    for (const { name } of tables) {
      const { rows } = await sql<{ says: string }>`
        select count(*) || ' ' || coalesce(md5(string_agg(row, '' order by row collate "C")), '-') as says
        from (select md5(to_jsonb(t)::text) as row from ${sql.raw(name)} t) r`.execute(tx)
      digest[name] = rows[0]?.says ?? ''
    }
    return digest
  })
}
