import type { AreaCode, AreaKind } from '@payung/domain/areas/area'
import type { PlainDate } from '@payung/kernel/dates'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../open'
import { rangeOf } from '../scope'

/** What is looked for: a name without the word for its kind, the same as it was said, where, and on which day. */
export interface Sought {
  name: string
  said: string
  within: AreaCode
  on: PlainDate
}

/** A hit, and how many there are in all. */
export interface FoundArea {
  code: AreaCode
  name: string
  kind: AreaKind
  count: number
}

/** The name without the word that only says what it is. */
const bare = sql`regexp_replace(lower(a.name), '^(kabupaten|kota) ', '')`

/** Areas whose name holds the words: whole names first, then beginnings, higher levels first. */
export function findByName(tx: Tx, sought: Sought, skip: number, most: number): Promise<FoundArea[]> {
  return rowsOf(
    tx,
    sql`select a.code, a.name, a.kind, count(*) over () as count from areas a where ${matches(sought)}
      order by ${saidWithKind(sought)}${bare} <> ${sought.name}, not starts_with(${bare}, ${sought.name}), a.level, ${bare}, a.code
      offset ${skip} limit ${most}`,
  )
}

/** How many of them lie in each area one level below `within`. */
export function countByArea(tx: Tx, sought: Sought, most: number): Promise<FoundArea[]> {
  const length = sought.within === '' ? 2 : sought.within.length + 3
  return rowsOf(
    tx,
    sql`select up.code, up.name, up.kind, found.count
      from (select left(a.code, ${length}) as code, count(*) as count from areas a
        where ${matches(sought)} and length(a.code) >= ${length} group by 1) found
      join areas up on up.code = found.code and ${holds(sql`up`, sought.on)}
      order by found.count desc, up.code limit ${most}`,
  )
}

/** Areas with a name like the words, the most alike first. Two in five trigrams must be shared: fewer is no slip of the pen. */
export async function findSimilar(tx: Tx, sought: Sought, most: number): Promise<FoundArea[]> {
  await sql`select set_config('pg_trgm.similarity_threshold', '0.4', true)`.execute(tx)
  return rowsOf(
    tx,
    sql`select a.code, a.name, a.kind, count(*) over () as count from areas a
      where lower(a.name) % ${sought.name} and ${inside(sought)} and ${holds(sql`a`, sought.on)}
      order by similarity(lower(a.name), ${sought.name}) desc, a.level, a.code limit ${most}`,
  )
}

/** Whoever says `kota kupang` means the city, not the regency of that name. */
function saidWithKind({ name, said }: Sought) {
  return said === name ? sql`` : sql`lower(a.name) <> ${said}, `
}

async function rowsOf(tx: Tx, query: RawBuilder<unknown>): Promise<FoundArea[]> {
  return (await query.execute(tx)).rows as FoundArea[]
}

/** Two letters have no trigram: then only beginnings are looked for, through the index that knows them. */
function matches(sought: Sought) {
  const escaped = sought.name.replace(/[\\%_]/g, '\\$&')
  const pattern = sought.name.length < 3 ? `${escaped}%` : `%${escaped}%`
  return sql`lower(a.name) like ${pattern} and a.level > 0 and ${inside(sought)} and ${holds(sql`a`, sought.on)}`
}

function inside({ within }: Sought) {
  const { from, to } = rangeOf(within)
  return sql`a.code >= ${from} and a.code < ${to}`
}

function holds(table: RawBuilder<unknown>, on: PlainDate) {
  return sql`${table}.since <= ${on} and (${table}.until is null or ${table}.until > ${on})`
}
