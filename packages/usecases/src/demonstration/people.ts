import type { Id } from '@payung/kernel/ids'
import type { Population } from '@payung/store/registration/add-population'
import type { Keys } from '../context'
import { inventName, inventNik } from './names'
import type { Chance } from './seeded'

/** What the invention of one register needs and fills. */
export interface Inventing {
  chance: Chance
  keys: Keys
  newId(): Id
  into: Population
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

/** A person with name, dates and a NIK; three in a thousand candidates still have none. */
export function inventPerson(inventing: Inventing, home: Home, oldest: number, isCandidate = false): Id {
  const { chance, keys, into, serials } = inventing
  const sex = chance.in100(34) ? 'P' : 'L'
  const born = `${2000 - oldest + 4 + chance.below(oldest - 4)}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`
  const day = `${home.regencyId}|${born}`
  const serial = (serials.get(day) ?? 0) + 1
  serials.set(day, serial)
  const id = inventing.newId()
  const hasNik = !isCandidate || chance.below(1000) >= 30
  const nik = inventNik(home.regencyId, born, sex, serial)
  into.people.push([
    home.regencyId,
    id,
    home.code,
    inventName(chance, sex),
    chance.oneOf(PLACES),
    born,
    sex,
    inventName(chance, 'P'),
    `RT ${two(1 + chance.below(12))} RW ${two(1 + chance.below(5))}, ${home.name}`,
    chance.in100(60) ? `62812${String(10_000_000 + chance.below(89_999_999))}` : null,
    hasNik ? nik.slice(-4) : null,
    hasNik ? (isCandidate ? 'unverified' : 'confirmed') : 'missing',
  ])
  if (hasNik) into.niks.push([keys.nikKey(nik), home.regencyId, id, keys.seal(nik)])
  return id
}

/** The next membership number, eleven digits. */
export function nextMemberNumber({ members }: Inventing): string {
  members.last += 1
  return `23${String(members.last).padStart(9, '0')}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
