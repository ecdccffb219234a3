import { POST_KINDS, type PostKindCode } from '@payung/domain/registration/posts'
import { month } from '@payung/kernel/dates'
import type { Id } from '@payung/kernel/ids'
import { type Home, type Inventing, inventMembership, inventPerson } from './people'
import { NTT, type VillagePlan } from './plan'

/** Minimum siltap, Rp a month. @law PP 11/2019 Pasal 81 ayat (2) */
const SILTAP = { kades: 2_426_640, sekdes: 2_224_420, others: 2_022_200 } as const
/** The lowest base on which a branch reckoned council members, Rp a month. @law law book 2.4 (Kotabaru) */
const COUNCIL_BASE = 1_000_000

/** The structure in the order in which a village fills it. */
const STRUCTURE: readonly PostKindCode[] = [
  'kades',
  'sekdes',
  'kaur_keuangan',
  'kaur_umum',
  'kasi_pemerintahan',
  'kasi_kesejahteraan',
  'kadus',
  'kaur_perencanaan',
  'kasi_pelayanan',
  'kadus',
  'kadus',
  'kadus',
]
const COUNCIL: readonly PostKindCode[] = ['bpd_ketua', 'bpd_wakil', 'bpd_sekretaris', 'bpd_anggota', 'bpd_anggota']

/** Fills the village's office: employer, structure, officials; and its council where the regency has begun with councils. */
export function populateOffice(
  inventing: Inventing,
  home: Home,
  plan: VillagePlan,
  bpkad: ReadonlyMap<number, Id>,
): void {
  const { chance, into, newId } = inventing
  const employer = bpkad.get(home.regencyId) ?? addEmployer(inventing, home, plan)
  const isUnpaid = home.regencyId === NTT.unpaid
  const decree = newId()
  into.decrees.push({
    regency_id: home.regencyId,
    id: decree,
    area_code: home.code,
    number: `${1 + chance.below(30)}/KEP/${home.code.slice(-4)}/2022`,
    signed_on: '2022-01-10',
    issuer: `Kepala Desa ${home.name}`,
    subject: 'Pengangkatan perangkat desa',
  })
  const kinds = STRUCTURE.slice(0, plan.officials + plan.morePosts)
  for (const [i, kind] of kinds.entries()) {
    const post = addPost(inventing, home, kind, seatOf(kinds, i))
    const isRegistered = i < plan.officials
    // Beyond those registered a post is empty in one case of five; else its holder is a candidate.
    if (!isRegistered && chance.in100(20)) continue
    const person = inventPerson(inventing, home, !isRegistered)
    const appointment = appoint(
      inventing,
      home,
      post,
      person,
      decree,
      kind === 'kades' && chance.in100(6) ? 'pj' : 'tetap',
    )
    if (plan.officials === 0) continue
    inventMembership(inventing, home, {
      person,
      payer: employer,
      appointment,
      segment: 'PU',
      category: POST_KINDS[kind].category,
      wage: kind === 'kades' ? SILTAP.kades : kind === 'sekdes' ? SILTAP.sekdes : SILTAP.others,
      fund: 'ADD',
      since: !isRegistered ? '2023-08-01' : isUnpaid ? '2023-04-01' : '2023-01-01',
      as: !isRegistered ? 'candidate' : isUnpaid ? 'branch_list' : 'kpj',
    })
  }
  if (plan.councils !== 'none') populateCouncil(inventing, home, plan.councils, decree)
}

/** An employer without NPP is a state of its own: where there is no budget nobody has asked for one. */
function addEmployer({ into, newId, habits }: Inventing, home: Home, plan: VillagePlan): Id {
  const id = newId()
  const { regencyId } = home
  const isInsured = plan.officials > 0
  into.payers.push({
    regency_id: regencyId,
    id,
    area_code: home.code,
    kind: 'npp',
    segment: 'PU',
    number: isInsured ? String(20_000_000 + into.payers.length) : null,
    name: `Pemerintah Desa ${home.name}`,
    since: '2023-01-01',
  })
  const through = regencyId === NTT.unpaid ? null : month(regencyId === NTT.paidHalfYearly ? '2023-08' : '2023-07')
  if (isInsured) habits.push({ regencyId, payerId: id, segment: 'PU', fund: 'ADD', first: month('2023-01'), through })
  return id
}

function populateCouncil(inventing: Inventing, home: Home, state: 'late' | 'candidates', decree: Id): void {
  const { into, chance, habits } = inventing
  const { regencyId } = home
  const unit = inventing.newId()
  into.payers.push({
    regency_id: regencyId,
    id: unit,
    area_code: home.code,
    kind: 'unit',
    segment: 'PU',
    number: String(40_000_000 + into.payers.length),
    name: `BPD ${home.name}`,
    since: '2023-05-01',
  })
  for (const [i, kind] of COUNCIL.entries()) {
    const post = addPost(inventing, home, kind, seatOf(COUNCIL, i))
    const person = inventPerson(inventing, home)
    inventMembership(inventing, home, {
      person,
      payer: unit,
      appointment: appoint(inventing, home, post, person, decree, 'tetap'),
      segment: 'PU',
      category: 'bpd',
      wage: COUNCIL_BASE,
      fund: 'ADD',
      since: state === 'late' ? '2023-05-01' : '2023-08-01',
      as: state === 'late' ? 'kpj' : 'candidate',
    })
  }
  const through = month(chance.in100(60) ? '2023-06' : '2023-05')
  if (state === 'late')
    habits.push({ regencyId, payerId: unit, segment: 'PU', fund: 'ADD', first: month('2023-05'), through })
}

function addPost({ into, newId }: Inventing, home: Home, kind: PostKindCode, seat: number): Id {
  const id = newId()
  into.posts.push({ regency_id: home.regencyId, id, village_code: home.code, kind, seat, since: '2020-01-01' })
  return id
}

/** How often the kind has come up to here: the first kadus sits on seat 1, the next on seat 2. */
function seatOf(kinds: readonly PostKindCode[], at: number): number {
  return kinds.slice(0, at + 1).filter((kind) => kind === kinds[at]).length
}

function appoint(
  { into, newId, chance }: Inventing,
  home: Home,
  post: Id,
  person: Id,
  decree: Id,
  nature: 'tetap' | 'pj',
): Id {
  const id = newId()
  into.appointments.push({
    regency_id: home.regencyId,
    id,
    village_code: home.code,
    post_id: post,
    person_id: person,
    decree_id: decree,
    nature,
    since: `202${chance.below(3)}-0${1 + chance.below(9)}-01`,
  })
  return id
}
