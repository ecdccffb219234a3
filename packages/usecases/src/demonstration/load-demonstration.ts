import type { Actor } from '@payung/domain/access/roles'
import { type AreaCode, NATION_CODE, regencyCodeOf, regencyIdOf } from '@payung/domain/areas/area'
import { month, monthsThrough } from '@payung/kernel/dates'
import type { Id } from '@payung/kernel/ids'
import { type ListedVillage, listVillages } from '@payung/store/areas/list-villages'
import type { RegencyPlace } from '@payung/store/contributions/monthly-run'
import { settleInBulk } from '@payung/store/contributions/settle-in-bulk'
import { placeRange } from '@payung/store/place'
import { refreshStatistics } from '@payung/store/refresh-statistics'
import { addPopulation, emptyPopulation } from '@payung/store/registration/add-population'
import type { Tables } from '@payung/store/tables.generated'
import { refreshCoverage } from '../contributions/refresh-coverage'
import { runMonth } from '../contributions/run-month'
import { type House, perform } from '../perform'
import { fillDesks } from './branch-desk'
import { FIRST_MONTH, LAST_MONTH, type PayingHabit, paymentsOf } from './payments'
import type { Inventing } from './people'
import { NTT, planProvince, type VillagePlan } from './plan'
import { populateOffice } from './populate-office'
import { populateVulnerable } from './populate-vulnerable'
import { addKnownCounts, addUsualSchemes, tellRegencyStory } from './regency-story'
import { seeded } from './seeded'

const PROVINCE = '53' as AreaCode
const SOURCE = 'Daftar posting kantor cabang (data rekaan)'

/** Whoever loads the demonstration: an administrator without account, named in the audit log. */
const LOADER: Actor = {
  account: '00000000-0000-7000-8000-000000000053',
  holder: 'Pemuat data peragaan',
  role: 'administrator',
  area: NATION_CODE,
  regencies: null,
  until: null,
}

/** A regency with the people that were invented for it. */
interface Invented {
  area: AreaCode
  inventing: Inventing
}

/**
 * Fills a new house with the demonstration province: NTT on 30 August 2023, on its real villages, with invented people and the
 * figures of the press. The same seed gives the same province. Everybody is entered first, then billed, then paid for: so the
 * planner's statistics are counted three times and not sixty.
 * @param progress hears the share that is done, 0 to 1
 */
export async function loadDemonstration(house: House, progress: (done: number) => void = () => {}): Promise<void> {
  const { store } = house
  const villages = await store.asOwner((tx) => listVillages(tx, PROVINCE, house.today()))
  await addKnownCounts(store, villages.filter(({ isDesa }) => isDesa).length)
  const regencies = inventRegencies(house, villages)
  const insured = regencies.filter(({ inventing }) => inventing.habits.length > 0)
  const steps = regencies.length + 2 * insured.length
  let done = 0
  const step = async (
    list: readonly Invented[],
    act: (one: Invented) => Promise<void>,
    fills: readonly (keyof Tables)[],
  ) => {
    for (const one of list) {
      await act(one)
      progress(++done / steps)
    }
    await store.asOwner((tx) => refreshStatistics(tx, fills))
  }
  await step(regencies, (one) => enterPeople(house, one), [
    'people',
    'niks',
    'payers',
    'posts',
    'appointments',
    'memberships',
  ])
  await step(insured, (one) => runMonths(house, one), ['bill_lines', 'payer_months'])
  await step(insured, (one) => payAndMeasure(house, one), [
    'receipts',
    'allocations',
    'payer_months',
    'village_coverage',
  ])
}

function inventRegencies({ keys, newId }: House, villages: readonly ListedVillage[]): Invented[] {
  const plans = planProvince(villages, seeded(53_2023))
  const members = { last: 10_000_000 }
  return [...new Set(villages.map(({ regencyId }) => regencyId))].map((regencyId) => {
    const inventing: Inventing = {
      chance: seeded(regencyId),
      keys,
      newId,
      into: emptyPopulation(),
      habits: [],
      serials: new Map(),
      members,
    }
    const own = villages.flatMap((village, i) =>
      village.regencyId === regencyId ? [{ village, plan: plans[i] as VillagePlan }] : [],
    )
    const bpkad = addRegencyPayer(inventing, NTT.paidByBpkad === regencyId ? bpkadPayer(regencyId) : null)
    const apbd = addRegencyPayer(
      inventing,
      own.some(({ plan }) => plan.vulnerableByApbd > 0) ? apbdPayer(regencyId) : null,
    )
    for (const { village, plan } of own) {
      if (plan.isDesa) populateOffice(inventing, village, plan, bpkad)
      populateVulnerable(inventing, village, plan, apbd)
    }
    return { area: regencyCodeOf(regencyId), inventing }
  })
}

async function enterPeople({ store, newId }: House, { area, inventing }: Invented): Promise<void> {
  await store.asOwner(async (tx) => {
    await tellRegencyStory(tx, area, newId)
    await addUsualSchemes(tx, area, newId)
    await addPopulation(tx, inventing.into)
  })
}

async function runMonths(house: House, { area }: Invented): Promise<void> {
  const deed = { actor: LOADER, event: 'demonstration.loaded', place: area, requestId: 'demonstration' }
  await perform(house, deed, async (context) => {
    for (const one of monthsThrough(FIRST_MONTH, LAST_MONTH)) await runMonth(context, area, one, { measure: false })
  })
}

async function payAndMeasure({ store, newId, today }: House, { area, inventing }: Invented): Promise<void> {
  const { habits, chance } = inventing
  await store.asOwner(async (tx) => {
    await settleInBulk(
      tx,
      habits.flatMap((habit) => paymentsOf(habit, chance, newId)),
      SOURCE,
    )
    await fillDesks(tx, regencyIdOf(area) as number, officialUnits(inventing), newId)
    await refreshCoverage(tx, (await placeRange(tx, area)) as RegencyPlace, FIRST_MONTH, today())
  })
}

/** The villages' own units of officials who have paid through July, in the order of their codes. */
function officialUnits({ habits, into }: Inventing) {
  const areas = new Map(into.payers.map(({ id, area_code }) => [id, area_code]))
  return habits
    .filter(({ segment, first, through }) => segment === 'PU' && first === FIRST_MONTH && through === month('2023-07'))
    .map(({ payerId }) => ({ id: payerId, area: areas.get(payerId) as string }))
    .filter(({ area }) => area.length > 5)
}

/** A paying unit of the regency itself, and how it pays. */
interface RegencyPayer extends Omit<PayingHabit, 'payerId'> {
  kind: 'npp' | 'wadah'
  number: string
  wadahCode: 'SA' | null
  name: string
  since: string
}

function bpkadPayer(regencyId: number): RegencyPayer {
  return {
    regencyId,
    kind: 'npp',
    segment: 'PU',
    number: '20999007',
    wadahCode: null,
    name: 'BPKAD atas permintaan Dinas PMD',
    since: '2023-01-01',
    fund: 'ADD',
    first: FIRST_MONTH,
    through: month('2023-07'),
  }
}

function apbdPayer(regencyId: number): RegencyPayer {
  return {
    regencyId,
    kind: 'wadah',
    segment: 'BPU',
    number: `A${regencyId}001`,
    wadahCode: 'SA',
    name: 'Pekerja rentan APBD kabupaten',
    since: '2023-04-01',
    fund: 'APBD_KAB',
    first: month('2023-04'),
    through: LAST_MONTH,
  }
}

function addRegencyPayer({ into, habits, newId }: Inventing, payer: RegencyPayer | null): ReadonlyMap<number, Id> {
  if (payer === null) return new Map()
  const { regencyId, kind, segment, number, wadahCode, name, since, fund, first, through } = payer
  const id = newId()
  into.payers.push({
    regency_id: regencyId,
    id,
    area_code: regencyCodeOf(regencyId),
    kind,
    segment,
    number,
    wadah_code: wadahCode,
    name,
    since,
  })
  habits.push({ regencyId, payerId: id, segment, fund, first, through })
  return new Map([[regencyId, id]])
}
