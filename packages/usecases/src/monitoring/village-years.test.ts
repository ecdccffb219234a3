import { randomInt } from 'node:crypto'
import { areaCode } from '@payung/domain/areas/area'
import { dueThrough } from '@payung/domain/contributions/due-through'
import { addDays, addMonths, type Month, month, monthOf, plainDate } from '@payung/kernel/dates'
import { loadAreas } from '@payung/store/areas/load-areas'
import { protectionQuery } from '@payung/store/contributions/coverage-query'
import { holidaySet } from '@payung/store/contributions/holidays'
import { brokenSums } from '@payung/store/monitoring/fold-coverage'
import { ENGINES } from '@payung/store/testing'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { runMonth } from '../contributions/run-month'
import { seeded } from '../demonstration/seeded'
import { actAs, actor, openTestHouse } from '../testing'
import { foldCoverage, measureToday } from './fold-coverage'
import { handleMoney, handleMoneyInBulk } from './village-years-money'
import { type payMonths, standingOn } from './village-years-reckoning'
import {
  changePeople,
  dayIn,
  idsOf,
  moneyOf,
  newMember,
  PLACE,
  REGENCY,
  receiptsOf,
  runInStory,
  type Story,
  type Village,
  writeMembers,
} from './village-years-story'

/** How many village-years, over both engines; PAYUNG_SEED tells the same story again. */
const YEARS = Number(process.env.PAYUNG_SERIES ?? 200)
const AT_ONCE = 200
const SEED = Number(process.env.PAYUNG_SEED ?? randomInt(1_000_000))
/** One village in so many is handled act by act; the others set by set. */
const BY_HAND = 20
const PMD = actor('pmd_regency', '53.04')
/** The two reckonings are held beside one another in so many of a hundred half months, and at the end of every year. */
const COMPARED = 25

describe.each(ENGINES)('random village-years on %s', (engine) => {
  const years = Math.ceil(YEARS / ENGINES.length)
  const batches = Array.from({ length: Math.ceil(years / AT_ONCE) }, (_, n) => ({
    seed: SEED + n,
    villages: Math.min(AT_ONCE, years - n * AT_ONCE),
  }))
  it.each(batches)(
    'of $villages villages, seed $seed: both reckonings agree',
    { timeout: 30 * 60_000 },
    async ({ seed, villages }) => {
      console.log(`PAYUNG_SEED=${seed} PAYUNG_SERIES=${villages * ENGINES.length}`)
      const story = await beginStory(engine, seed, villages)
      try {
        await liveThroughYear(story)
      } finally {
        await story.house.close()
      }
    },
  )
})

async function beginStory(engine: 'pglite' | 'postgres', seed: number, count: number): Promise<Story> {
  const house = await openTestHouse(engine)
  const chance = seeded(seed)
  const newId = idsOf(chance)
  await loadAreas(house.store, ({ code }) => code === '' || code === '53' || code.startsWith('53.04'))
  const { rows } = await sql<{
    code: string
  }>`select code from areas where level = 4 and kind <> 'kelurahan' order by code`.execute(house.store.owner)
  const today = plainDate(`${2016 + chance.below(10)}-01-02`)
  const villages = Array.from({ length: count }, (_, n): Village => {
    // More villages than Belu has: the others are invented beside them.
    const code = rows[n]?.code ?? `53.04.99.${String(2_000 + n)}`
    const unit = (segment: 'PU' | 'BPU') => ({ id: newId(), village: code, segment, lines: new Map() })
    return { code, units: [unit('PU'), unit('BPU')], members: [], byHand: n % BY_HAND === 0 }
  })
  const story: Story = {
    house,
    act: (run) => actAs(house, PMD, run),
    ...{ chance, villages, receipts: new Map(), today, newId },
  }
  await house.store.owner
    .insertInto('payers')
    .values(
      villages.flatMap(({ code, units }) =>
        units.map(({ id, segment }) => ({
          regency_id: REGENCY,
          id,
          area_code: code,
          kind: segment === 'PU' ? 'npp' : 'wadah',
          segment,
          name: `Unit ${code}`,
          wadah_code: segment === 'PU' ? null : 'SA',
          since: '2015-01-01',
        })),
      ),
    )
    .execute()
  for (const village of villages)
    for (let n = 2 + chance.below(4); n > 0; n--)
      village.members.push(newMember(story, village, addDays(today, -chance.below(500))))
  await writeMembers(
    story,
    villages.flatMap(({ members }) => members),
  )
  return story
}

async function liveThroughYear(story: Story): Promise<void> {
  const { house, chance, villages } = story
  const first = monthOf(story.today)
  const moveTo = (day: Story['today']) => {
    story.today = day
    house.moveTo(day)
  }
  const run = async (of: Month) => {
    const told = await actAs(house, PMD, (context) => runMonth(context, areaCode('53.04'), of))
    runInStory(story, of)
    return told
  }
  const late: Month[] = []
  for (let n = 0; n < 12; n++) {
    const now = addMonths(first, n)
    moveTo(dayIn(now, chance.below(8)))
    await analyze(house)
    await measureToday(house.store, story.today)
    // A month is sometimes opened late, after money for later months has come in.
    if (n > 0 && chance.in100(15)) late.push(now)
    else await run(now)
    if (late.length > 0 && chance.in100(40)) await run(late.shift() as Month)
    if (chance.in100(COMPARED)) await compare(story)

    moveTo(dayIn(now, 9 + chance.below(6)))
    for (const village of villages) await changePeople(story, village)
    if (chance.in100(30)) await run(addMonths(first, chance.below(n + 1)))

    moveTo(dayIn(now, 15 + chance.below(10)))
    await measureToday(house.store, story.today)
    await handleMoneyInBulk(
      story,
      villages.filter(({ byHand }) => !byHand),
    )
    for (const village of villages) if (village.byHand) await handleMoney(story, village)
    if (chance.in100(COMPARED)) await compare(story)
  }
  for (const of of late) await run(of)
  await run(addMonths(first, 11))
  expect(await run(addMonths(first, 11))).toMatchObject({ lines: { added: 0, changed: 0, removed: 0 } })
  await compare(story)
}

/** Nobody gathers statistics for the embedded database while a year goes by in a minute. */
async function analyze({ store }: Story['house']): Promise<void> {
  const tables = 'people, payers, posts, appointments, memberships, bill_lines, payer_months, receipts, allocations'
  await sql`analyze ${sql.raw(`${tables}, village_coverage`)}`.execute(store.owner)
}

/** What the house says of money, protection and coverage today is what the second reckoning says. */
async function compare(story: Story): Promise<void> {
  const { house, villages, today } = story
  const { owner } = house.store
  await foldCoverage(house.store, today)
  const lines = await sql<{
    key: string
    total: number
  }>`select to_char(month, 'YYYY-MM') || ' ' || membership_id as key, total from bill_lines`.execute(owner)
  const units = villages.flatMap((village) => village.units)
  const linesTold = units.flatMap((unit) =>
    [...unit.lines].flatMap(([of, some]) => [...some].map(([member, total]) => [`${of} ${member}`, total] as const)),
  )
  same('lines', story, new Map(lines.rows.map(({ key, total }) => [key, total])), new Map(linesTold))

  const months = await sql<Record<'key' | 'says', string>>`
    select payer_id || ' ' || to_char(month, 'YYYY-MM') as key, concat_ws(' ', estimate, paid, posted, coalesce(paid_on::text, '-'), coalesce(settled_on::text, '-')) as says
    from payer_months`.execute(owner)
  const money = new Map(units.map((unit) => [unit.id, moneyOf(story, unit)]))
  const monthsTold = units.flatMap(({ id }) =>
    [...(money.get(id) as ReturnType<typeof payMonths>).money].map(
      ([of, m]) =>
        [`${id} ${of}`, `${m.owed} ${m.paid} ${m.posted} ${m.paid_on ?? '-'} ${m.settled_on ?? '-'}`] as const,
    ),
  )
  same('months', story, new Map(months.rows.map(({ key, says }) => [key, says])), new Map(monthsTold))

  const spent = await sql<{ key: string; amount: number }>`
    select receipt_id || ' ' || to_char(month, 'YYYY-MM') as key, amount from allocations
    union all select id || ' left', left_over from receipts`.execute(owner)
  const spentTold = units.flatMap(({ id }) => {
    const { spent: some, left } = money.get(id) as ReturnType<typeof payMonths>
    const rest = [...left].map(([receipt, amount]) => [`${receipt} left`, amount] as const)
    return [...some.map((one) => [`${one.receipt.id} ${one.month}`, one.amount] as const), ...rest]
  })
  same('money', story, new Map(spent.rows.map(({ key, amount }) => [key, amount])), new Map(spentTold))
  const total = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0)
  const paidIn = total(units.flatMap(({ id }) => receiptsOf(story, id).map(({ amount }) => amount)))
  expect(total(spent.rows.map(({ amount }) => amount))).toBe(paidIn)

  await compareProtection(story, money)
}

async function compareProtection(story: Story, money: ReadonlyMap<string, ReturnType<typeof payMonths>>) {
  const { house, villages, today } = story
  const holidays = await house.store.asOwner((tx) => holidaySet(tx))
  const asked = { day: today, through: dueThrough(today, holidays) }
  const found = await sql<Record<'membership_id' | 'state', string>>`
    select membership_id, state from (${protectionQuery(PLACE, asked)}) s`.execute(house.store.owner)
  const states = new Map<string, string>()
  const counted = new Map<string, number>()
  const count = (village: string, group: string, figure: string, by = 1) => {
    for (const area of [village, '53.04', '']) {
      const key = `${area} ${group} ${figure}`
      if (by > 0) counted.set(key, (counted.get(key) ?? 0) + by)
    }
  }
  for (const { code, members, units } of villages)
    for (const member of members) {
      const unit = units[member.segment === 'PU' ? 0 : 1]
      if (member.post !== null && member.post <= today) count(code, 'officials village', 'posts')
      const standing = standingOn(member, unit, money.get(unit.id)?.money ?? new Map(), today, holidays)
      if (!standing) continue
      const { state, registered, billed, paid, total } = standing
      states.set(member.id, state)
      const funds = member.fund === 'ADD' ? 'village' : member.fund === 'APBD_KAB' ? 'apbd' : 'other'
      const group = `${member.segment === 'PU' ? 'officials' : 'vulnerable'} ${funds}`
      count(code, group, registered ? 'registered' : 'candidates')
      if (billed) count(code, group, 'billed')
      if (paid) count(code, group, 'paid')
      if (state === 'protected' || state === 'grace') count(code, group, state)
      count(code, group, 'billed_rp', total)
      if (paid) count(code, group, 'paid_rp', total)
    }
  same('states', story, new Map(found.rows.map(({ membership_id, state }) => [membership_id, state])), states)

  const figures = 'posts registered billed paid protected grace candidates billed_rp paid_rp'.split(' ')
  const kept = await sql<Record<string, number | string>>`
    select * from (
      select village_code as area, month, people_group, fund_group, ${sql.raw(figures.join(', '))} from village_coverage
      union all select area_code, month, people_group, fund_group, ${sql.raw(figures.join(', '))} from area_coverage where area_code in ('', '53.04')
    ) c where month = ${`${monthOf(today)}-01`}`.execute(house.store.owner)
  const shown = kept.rows.flatMap((row) =>
    figures
      .filter((figure) => row[figure] !== 0)
      .map((figure) => [`${row.area} ${row.people_group} ${row.fund_group} ${figure}`, row[figure]] as const),
  )
  same('coverage', story, new Map(shown), counted)
  expect(await house.store.asOwner((tx) => brokenSums(tx))).toEqual([])
}

/** Compares two tables; the message is short, and names the day. */
function same<Value>(what: string, { today }: Story, found: Map<string, Value>, told: Map<string, Value>): void {
  const keys = new Set([...found.keys(), ...told.keys()])
  const wrong = [...keys].filter((key) => found.get(key) !== told.get(key))
  const shown = wrong.slice(0, 5).map((key) => `${key}: ${found.get(key)}, reckoned ${told.get(key)}`)
  expect({ what, today, wrong: wrong.length, shown }).toEqual({ what, today, wrong: 0, shown: [] })
}

it('tells the same story for the same seed', () => {
  const [one, other] = [seeded(7), seeded(7)].map((chance) => [idsOf(chance)(), chance.below(1_000)])
  expect(one).toEqual(other)
  expect(month('2016-01')).toBe('2016-01')
})
