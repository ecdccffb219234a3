import type { Tx } from '@payung/store/open'
import { type StageValue, stage } from '@payung/store/stage'
import type { Keys } from '@payung/usecases/context'
import { sql } from 'kysely'
import { benchRoster, benchVillages } from './roster-rows'

const COLUMNS = {
  n: 'int',
  village: 'text collate "C"',
  nik_key: 'bytea',
  sealed: 'bytea',
  nik_last4: 'text',
  name: 'text',
  birth_place: 'text',
  born: 'date',
  sex: 'text',
  mother_name: 'text',
  address: 'text',
  phone: 'text',
  wage: 'bigint',
  since: 'date',
  seat: 'int',
  person: 'uuid',
  post: 'uuid',
  appointment: 'uuid',
  membership: 'uuid',
}

/** The rows of the invented roster with every value and id ready made: only the database works when they are stored. */
export function leastRows(people: number, keys: Keys): StageValue[][] {
  const rows: StageValue[][] = []
  const idOf = (table: number, n: number) => `018a4fc0-00${table}0-7000-8000-${n.toString(16).padStart(12, '0')}`
  for (const one of benchRoster(people).rows as Iterable<StageValue[]>) {
    const n = Number(one[0])
    const nik = String(one[1])
    rows.push([
      n,
      one[12] as string,
      keys.nikKey(nik),
      keys.seal(nik),
      nik.slice(-4),
      one[2] as string,
      one[3] as string,
      one[4] as string,
      one[5] as string,
      one[6] as string,
      one[7] as string,
      one[8] as string,
      one[13] as number,
      one[16] as string,
      1 + Math.floor(n / benchVillages.length),
      idOf(1, n),
      idOf(2, n),
      idOf(3, n),
      idOf(4, n),
    ])
  }
  return rows
}

/** COPY into a temporary table and one upsert for each of the five tables. */
export async function copyAndUpsert(tx: Tx, rows: readonly StageValue[][]): Promise<void> {
  await stage(tx, 'least', COLUMNS, rows)
  await sql`
    insert into people (regency_id, id, village_code, name, birth_place, born, sex, mother_name, address, phone, nik_last4, nik_standing)
    select 5301, person, village, name, birth_place, born, sex, mother_name, address, phone, nik_last4, 'unverified' from least
    on conflict (regency_id, id) do update set name = excluded.name`.execute(tx)
  await sql`
    insert into niks (nik_key, regency_id, person_id, sealed) select nik_key, 5301, person, sealed from least
    on conflict (nik_key) do nothing`.execute(tx)
  await sql`
    insert into posts (regency_id, id, village_code, kind, seat, since) select 5301, post, village, 'kadus', seat, since from least
    on conflict (regency_id, id) do update set seat = excluded.seat`.execute(tx)
  await sql`
    insert into appointments (regency_id, id, village_code, post_id, person_id, since)
    select 5301, appointment, village, post, person, since from least
    on conflict (regency_id, id) do update set since = excluded.since`.execute(tx)
  await sql`
    insert into memberships (regency_id, id, since, village_code, person_id, payer_id, segment, category, programmes, wage, fund)
    select 5301, membership, since, village, person, '018a4fc0-0000-7000-8000-000000000001', 'PU', 'perangkat', 3, wage, 'ADD' from least
    on conflict (regency_id, id, since) do update set wage = excluded.wage`.execute(tx)
}
