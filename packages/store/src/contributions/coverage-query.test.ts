import { dueThrough } from '@payung/domain/contributions/due-through'
import { type BilledMonth, protectionOn } from '@payung/domain/contributions/protection'
import { monthOf, type PlainDate, plainDate } from '@payung/kernel/dates'
import { nationalHolidays } from '@payung/law/national-holidays'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadAreas } from '../areas/load-areas'
import type { Store } from '../open'
import { ENGINES, openTestStore } from '../testing'
import { coverageQuery, protectionQuery } from './coverage-query'
import { inventNation } from './invent-nation'

const TODAY = plainDate('2023-08-30')
const HOLIDAYS = nationalHolidays(2015, 2035)
const PLACE = { from: '53.04', to: '53.04/', regencies: [5304] }

describe.each(ENGINES)('protection, set by set, on %s', (engine) => {
  let store: Store
  beforeAll(async () => {
    store = await openTestStore(engine)
    await loadAreas(
      store,
      ({ code }) => code === '' || code === '53' || code === '53.04' || /^53\.04\.0[12]/.test(code),
    )
    await inventNation(store, { people: 300, months: 14, today: TODAY, say: () => {} })
    await disturb(store)
  })
  afterAll(() => store.close())

  // On and around due dates, month ends and the days on which money came.
  it.each([
    '2023-08-30',
    '2023-08-15',
    '2023-08-16',
    '2023-08-05',
    '2023-07-31',
    '2023-03-01',
    '2022-10-17',
    '2022-08-15',
  ])('is on %s what the decision says of each membership', async (text) => {
    const day = plainDate(text)
    const through = dueThrough(day, HOLIDAYS)
    const { rows } = await sql<{
      membership_id: string
      state: string
      behind: number
    }>`${protectionQuery(PLACE, { day, through })}`.execute(store.owner)
    const decided = await decideAll(store, day)
    expect(rows.length).toBe(decided.size)
    const found = new Map(
      rows.map((row) => [row.membership_id, [row.state, row.state === 'candidate' ? 0 : row.behind]]),
    )
    for (const [id, expected] of decided) expect([id, ...(found.get(id) ?? [])]).toEqual([id, ...expected])
  })

  it('counts every state somewhere, or the comparison says little', async () => {
    const seen = new Set<string>()
    for (const day of ['2023-08-30', '2022-08-15'].map(plainDate))
      for (const [state] of (await decideAll(store, day)).values()) seen.add(state as string)
    expect([...seen].sort()).toEqual(['candidate', 'grace', 'protected', 'unknown', 'unprotected'])
  })

  it('counts a person once per village and group, by the best membership', async () => {
    const asked = { day: TODAY, through: dueThrough(TODAY, HOLIDAYS) }
    const { rows } = await sql<Record<string, number>>`
      select sum(registered)::int as registered, sum(protected)::int as protected, sum(grace)::int as grace, sum(posts)::int as posts
      from (${coverageQuery(PLACE, asked)}) c`.execute(store.owner)
    const { rows: people } = await sql<Record<string, number>>`
      select count(*)::int as registered from (select distinct village_code, category in ('pekerja_rentan', 'pktd'), person_id from memberships
        where registered_on <= ${TODAY}::date and since <= ${TODAY}::date and (until is null or until > ${TODAY}::date)) p`.execute(
      store.owner,
    )
    expect(rows[0]?.registered).toBe(people[0]?.registered)
    expect(rows[0]?.protected).toBeGreaterThan(100)
  })
})

/** Makes a plain nation untidy: gaps, late registrations, several memberships, chains, units that change, early money. */
async function disturb(store: Store): Promise<void> {
  const act = (text: string) => sql.raw(text).execute(store.owner)
  const third = (n: number) => `get_byte(decode(left(replace(id::text, '-', ''), 12), 'hex'), 5) % 16 = ${n}`
  await act(`update memberships set registered_on = '2023-06-20' where ${third(1)} and registered_on is not null`)
  await act(`update memberships set registered_on = '2023-08-20' where ${third(2)} and registered_on is not null`)
  await act(
    `delete from bill_lines where membership_id in (select id from memberships where ${third(2)} or ${third(3)})`,
  )
  await act(
    `delete from bill_lines where month < '2023-06-01' and membership_id in (select id from memberships where ${third(1)})`,
  )
  await act(
    `delete from bill_lines where month = '2023-05-01' and membership_id in (select id from memberships where ${third(4)})`,
  )
  // Never billed since May; never settled at all; an old month open again.
  await act(
    `delete from bill_lines where month > '2023-05-01' and membership_id in (select id from memberships where ${third(5)})`,
  )
  await act(
    `update payer_months set settled_on = null, posted = 0 where payer_id in (select payer_id from payer_months group by 1 having min(estimate) % 7 = 1)`,
  )
  await act(
    `update payer_months set settled_on = null where month = '2022-08-01' and get_byte(decode(left(replace(payer_id::text, '-', ''), 12), 'hex'), 5) % 3 = 0`,
  )
  // A change of wage in July makes a chain; a second membership of the same person is a candidate.
  await act(`insert into memberships select regency_id, id, '2023-07-10', null, village_code, person_id, payer_id, appointment_id, segment, category,
    profession, programmes, wage + 1000, base_rule, fund, sector, kpj, registered_on, registered_by, null, null, null from memberships where ${third(6)}`)
  await act(`update memberships set until = '2023-07-10' where ${third(6)} and since < '2023-07-10'`)
  await act(`insert into memberships select regency_id, gen_random_uuid(), '2023-08-01', null, village_code, person_id, payer_id, null, 'BPU', 'pekerja_rentan',
    null, 3, 1000000, base_rule, 'APBD_KAB', sector, null, null, null, null, null, null from memberships where ${third(7)}`)
}

/** What the pure decision says of every membership in force. */
async function decideAll(store: Store, day: PlainDate): Promise<Map<string, [string, number]>> {
  const { rows: members } = await sql<{
    id: string
    segment: 'PU' | 'BPU'
    since: PlainDate
    registered_on: PlainDate | null
  }>`
    select m.id, m.segment, m.registered_on, (select min(f.since) from memberships f where f.id = m.id) as since
    from memberships m where m.since <= ${day}::date and (m.until is null or m.until > ${day}::date)`.execute(
    store.owner,
  )
  const { rows: lines } = await sql<{ id: string; month: PlainDate; settled_on: PlainDate | null }>`
    select l.membership_id as id, l.month, x.settled_on from bill_lines l join payer_months x using (regency_id, payer_id, month)
    where l.month <= ${day}::date`.execute(store.owner)
  const billed = new Map<string, BilledMonth[]>()
  for (const { id, month, settled_on } of lines) {
    const one = { month: monthOf(month), settled_on, is_paid: settled_on !== null }
    billed.set(id, [...(billed.get(id) ?? []), one])
  }
  const through = dueThrough(day, HOLIDAYS)
  return new Map(
    members.map((member) => {
      const asked = { ...member, until: null, has_nik: true, billed: billed.get(member.id) ?? [] }
      const { state, missing } = protectionOn(asked, day, through, HOLIDAYS)
      return [member.id, [state, missing.length]]
    }),
  )
}
