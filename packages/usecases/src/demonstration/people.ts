import { toBits } from '@payung/domain/registration/programmes'
import type { Id } from '@payung/kernel/ids'
import type { Category, Fund } from '@payung/law/funding/words'
import type { Segment } from '@payung/law/words'
import type { Population } from '@payung/store/registration/add-population'
import type { Keys } from '../context'
import { inventName, inventNik } from './names'
import type { PayingHabit } from './payments'
import type { Chance } from './seeded'

/** What the invention of one register needs and fills. */
export interface Inventing {
  chance: Chance
  keys: Keys
  newId(): Id
  into: Population
  /** How each paying unit pays. */
  habits: PayingHabit[]
  /** Serial numbers given, by regency and day of birth, so that no NIK comes twice. */
  serials: Map<string, number>
  /** Membership numbers given. */
  members: { last: number }
}

/** Where an invented person lives. */
export interface Home {
  code: string
  name: string
  regencyId: number
}

/** A membership to be invented. Registered with a KPJ, by the branch's list, or a candidate still. */
export interface InventedMember {
  person: Id
  payer: Id
  segment: Segment
  category: Category
  /** Rp a month. */
  wage: number
  fund: Fund
  since: string
  as: 'kpj' | 'branch_list' | 'candidate'
  appointment?: Id
  profession?: string
}

const PLACES = [
  'Atapupu',
  'Waikabubak',
  'Soe',
  'Ruteng',
  'Larantuka',
  'Maumere',
  'Ende',
  'Bajawa',
  'Kalabahi',
  'Baa',
  'Betun',
  'Lewoleba',
]
const ACCIDENT_AND_DEATH = toBits(['jkk', 'jkm'])

/** A person with name, dates and a NIK; three in a hundred candidates still have none. */
export function inventPerson(inventing: Inventing, home: Home, isCandidate = false): Id {
  const { chance, keys, into } = inventing
  const id = inventing.newId()
  const sex = chance.in100(34) ? 'P' : 'L'
  const born = `${1962 + chance.below(38)}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`
  const nik =
    isCandidate && chance.in100(3) ? null : inventNik(home.regencyId, born, sex, nextSerial(inventing, home, born))
  into.people.push({
    regency_id: home.regencyId,
    id,
    village_code: home.code,
    name: inventName(chance, sex),
    birth_place: chance.oneOf(PLACES),
    born,
    sex,
    mother_name: inventName(chance, 'P'),
    address: `RT ${two(1 + chance.below(12))} RW ${two(1 + chance.below(5))}, ${home.name}`,
    phone: chance.in100(60) ? `62812${10_000_000 + chance.below(89_999_999)}` : null,
    nik_last4: nik?.slice(-4),
    nik_standing: nik === null ? 'missing' : isCandidate ? 'unverified' : 'confirmed',
  })
  if (nik !== null)
    into.niks.push({ nik_key: keys.nikKey(nik), regency_id: home.regencyId, person_id: id, sealed: keys.seal(nik) })
  return id
}

/** Puts a membership into the register; accident and death, as most villages of NTT began. */
export function inventMembership(inventing: Inventing, home: Home, member: InventedMember): void {
  const { as } = member
  if (as === 'kpj') inventing.members.last += 1
  inventing.into.memberships.push({
    regency_id: home.regencyId,
    id: inventing.newId(),
    since: member.since,
    village_code: home.code,
    person_id: member.person,
    payer_id: member.payer,
    appointment_id: member.appointment,
    segment: member.segment,
    category: member.category,
    profession: member.profession,
    programmes: ACCIDENT_AND_DEATH,
    wage: member.wage,
    base_rule: member.segment === 'PU' ? 'SILTAP' : 'FIXED',
    fund: member.fund,
    sector: member.profession === 'ojek' ? 'transport' : 'other',
    kpj: as === 'kpj' ? `23${String(inventing.members.last).padStart(9, '0')}` : null,
    registered_on: as === 'candidate' ? null : member.since,
    registered_by: as === 'candidate' ? null : as,
  })
}

function nextSerial({ serials }: Inventing, home: Home, born: string): number {
  const day = `${home.regencyId}|${born.slice(2)}`
  const serial = (serials.get(day) ?? 0) + 1
  serials.set(day, serial)
  return serial
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
