import { sql } from 'kysely'
import type { Tx } from '../open'
import { type StageColumns, type StageValue, stage } from '../stage'

/** The tables that make up a register, each with its columns in the order in which rows give them. */
const REGISTER = {
  people: {
    regency_id: 'int',
    id: 'uuid',
    village_code: 'text',
    name: 'text',
    birth_place: 'text',
    born: 'date',
    sex: 'text',
    mother_name: 'text',
    address: 'text',
    phone: 'text',
    nik_last4: 'text',
    nik_standing: 'text',
  },
  niks: { nik_key: 'bytea', regency_id: 'int', person_id: 'uuid', sealed: 'bytea' },
  payers: {
    regency_id: 'int',
    id: 'uuid',
    area_code: 'text',
    kind: 'text',
    segment: 'text',
    number: 'text',
    wadah_code: 'text',
    name: 'text',
    since: 'date',
  },
  decrees: {
    regency_id: 'int',
    id: 'uuid',
    area_code: 'text',
    number: 'text',
    signed_on: 'date',
    issuer: 'text',
    subject: 'text',
  },
  posts: { regency_id: 'int', id: 'uuid', village_code: 'text', kind: 'text', seat: 'smallint', since: 'date' },
  appointments: {
    regency_id: 'int',
    id: 'uuid',
    village_code: 'text',
    post_id: 'uuid',
    person_id: 'uuid',
    decree_id: 'uuid',
    nature: 'text',
    since: 'date',
  },
  memberships: {
    regency_id: 'int',
    id: 'uuid',
    since: 'date',
    village_code: 'text',
    person_id: 'uuid',
    payer_id: 'uuid',
    appointment_id: 'uuid',
    segment: 'text',
    category: 'text',
    profession: 'text',
    programmes: 'smallint',
    wage: 'bigint',
    base_rule: 'text',
    fund: 'text',
    sector: 'text',
    kpj: 'text',
    registered_on: 'date',
    registered_by: 'text',
  },
} as const satisfies Record<string, StageColumns>

export type RegisterTable = keyof typeof REGISTER

/** A row of a table; what it leaves out is null. */
export type RegisterRow<Table extends RegisterTable> = { [Column in keyof (typeof REGISTER)[Table]]?: StageValue }

/** Rows of a register, a list for each table. */
export type Population = { [Table in RegisterTable]: RegisterRow<Table>[] }

/** A register without anybody. */
export function emptyPopulation(): Population {
  return { people: [], niks: [], payers: [], decrees: [], posts: [], appointments: [], memberships: [] }
}

/** Adds a whole population in bulk, as the owner; the rows must be new. Returns how many rows were written. */
export async function addPopulation(tx: Tx, population: Population): Promise<number> {
  let count = 0
  for (const table of Object.keys(REGISTER) as RegisterTable[]) {
    const names = Object.keys(REGISTER[table])
    const columns = sql.join(names.map((column) => sql.id(column)))
    count += await stage(tx, `new_${table}`, REGISTER[table], valuesOf(names, population[table]))
    await sql`insert into ${sql.table(table)} (${columns}) select ${columns} from ${sql.table(`new_${table}`)}`.execute(
      tx,
    )
    await sql`drop table ${sql.table(`new_${table}`)}`.execute(tx)
  }
  return count
}

function* valuesOf(
  names: readonly string[],
  rows: Iterable<Record<string, StageValue | undefined>>,
): Iterable<StageValue[]> {
  for (const row of rows) yield names.map((name) => row[name] ?? null)
}
