import type { ProfessionCode } from '@payung/domain/registration/professions'
import { month } from '@payung/kernel/dates'
import type { Id } from '@payung/kernel/ids'
import { LAST_MONTH } from './payments'
import { type Home, type Inventing, inventMembership, inventPerson } from './people'
import type { VillagePlan } from './plan'
import type { Chance } from './seeded'

/** The base of the lowest BPU bracket, Rp a month. @law PP 44/2015 Lampiran II */
const LOWEST_BRACKET = 1_000_000

/** Work of NTT's vulnerable workers. */
const EVERYWHERE: readonly ProfessionCode[] = [
  'nelayan',
  'petani_lahan_kering',
  'penenun',
  'papalele',
  'ojek',
  'pemandu_wisata',
  'koster',
  'petani_lahan_kering',
  'penenun',
]
const COAST: readonly ProfessionCode[] = [
  'penyadap_lontar',
  'petani_rumput_laut',
  'nelayan',
  'nelayan',
  'petani_rumput_laut',
]
/** Kupang, Rote Ndao and Sabu Raijua, where lontar is tapped and seaweed grown. */
const COASTAL_REGENCIES: readonly number[] = [5301, 5314, 5320]

/** Fills a village's vulnerable workers: those whom its own budget insures, and those whom the regency's budget insures. */
export function populateVulnerable(
  inventing: Inventing,
  home: Home,
  plan: VillagePlan,
  apbd: ReadonlyMap<number, Id>,
): void {
  const members = plan.vulnerableByVillage + plan.vulnerableLate
  if (members + plan.vulnerableCandidates > 0) {
    const wadah = addWadah(inventing, home, plan)
    for (let i = 0; i < members; i++) addWorker(inventing, home, wadah, 'ADD', '2023-03-01', 'kpj')
    for (let i = 0; i < plan.vulnerableCandidates; i++)
      addWorker(inventing, home, wadah, 'ADD', '2023-08-01', 'candidate')
  }
  const regency = apbd.get(home.regencyId)
  if (regency)
    for (let i = 0; i < plan.vulnerableByApbd; i++) addWorker(inventing, home, regency, 'APBD_KAB', '2023-04-01', 'kpj')
}

function addWadah({ into, newId, habits, chance }: Inventing, home: Home, plan: VillagePlan): Id {
  const id = newId()
  into.payers.push({
    regency_id: home.regencyId,
    id,
    area_code: home.code,
    kind: 'wadah',
    segment: 'BPU',
    number: `W${String(into.payers.length).padStart(7, '0')}`,
    wadah_code: 'SD',
    name: `Pekerja rentan ${home.name}`,
    since: '2023-03-01',
  })
  // A village that fell behind is one, two or three months late at the end of August.
  const through = plan.vulnerableLate > 0 ? month(`2023-0${5 + chance.below(3)}`) : LAST_MONTH
  habits.push({ regencyId: home.regencyId, payerId: id, segment: 'BPU', fund: 'ADD', first: month('2023-03'), through })
  return id
}

function addWorker(
  inventing: Inventing,
  home: Home,
  payer: Id,
  fund: 'ADD' | 'APBD_KAB',
  since: string,
  as: 'kpj' | 'candidate',
): void {
  const person = inventPerson(inventing, home, as === 'candidate')
  const profession = professionFor(inventing.chance, home)
  inventMembership(inventing, home, {
    person,
    payer,
    segment: 'BPU',
    category: 'pekerja_rentan',
    wage: LOWEST_BRACKET,
    fund,
    since,
    as,
    profession,
  })
}

function professionFor(chance: Chance, { regencyId }: Home): ProfessionCode {
  return chance.oneOf(COASTAL_REGENCIES.includes(regencyId) && chance.in100(55) ? COAST : EVERYWHERE)
}
