import type { PostKindCode } from '@payung/domain/registration/posts'
import { POST_KINDS } from '@payung/domain/registration/posts'
import { toBits } from '@payung/domain/registration/programmes'
import type { Id } from '@payung/kernel/ids'
import type { Category } from '@payung/law/funding/words'
import { type Home, type Inventing, inventPerson, nextMemberNumber } from './people'
import { NTT, type VillagePlan } from './plan'

/** Minimum siltap of PP 11/2019 Pasal 81 ayat (2), Rp a month. */
const SILTAP = { kades: 2_426_640, sekdes: 2_224_420, others: 2_022_200 } as const
/** The lowest BPU bracket's base, Rp a month. */
const LOWEST_BRACKET = 1_000_000
const ACCIDENT_AND_DEATH = toBits(['jkk', 'jkm'])

/** The structure in the order in which a village fills it. */
const STRUCTURE: PostKindCode[] = [
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
const COUNCIL: PostKindCode[] = ['bpd_ketua', 'bpd_wakil', 'bpd_sekretaris', 'bpd_anggota', 'bpd_anggota']

/** Work of NTT's vulnerable workers, by code of the domain. */
const PROFESSIONS = [
  'nelayan',
  'petani_lahan_kering',
  'penenun',
  'penyadap_lontar',
  'petani_rumput_laut',
  'papalele',
  'ojek',
  'pemandu_wisata',
  'koster',
] as const

/** Paying units that cover a whole regency, by regency. */
export interface RegencyPayers {
  bpkad: ReadonlyMap<number, Id>
  apbd: ReadonlyMap<number, Id>
}

interface Member {
  home: Home
  person: Id
  payer: Id
  since: string
  segment: 'PU' | 'BPU'
  category: Category
  wage: number
  fund: string
  appointment?: Id
  profession?: string
  byList?: boolean
}

/** Fills one village according to its plan. */
export function populateVillage(inventing: Inventing, home: Home, plan: VillagePlan, payers: RegencyPayers): void {
  if (plan.isDesa) populateOffice(inventing, home, plan, payers)
  populateVulnerable(inventing, home, plan, payers)
}

function populateOffice(inventing: Inventing, home: Home, plan: VillagePlan, payers: RegencyPayers): void {
  const { chance, into, newId } = inventing
  const employer = payers.bpkad.get(home.regencyId) ?? newId()
  const isInsured = plan.officials > 0
  if (!payers.bpkad.has(home.regencyId)) {
    // An employer without NPP is a state of its own: Sabu Raijua has not begun.
    const npp = isInsured ? String(20_000_000 + into.payers.length) : null
    into.payers.push([
      home.regencyId,
      employer,
      home.code,
      'npp',
      'PU',
      npp,
      null,
      `Pemerintah Desa ${home.name}`,
      '2023-01-01',
    ])
  }
  const decree = newId()
  into.decrees.push([
    home.regencyId,
    decree,
    home.code,
    `${1 + chance.below(30)}/KEP/${home.code.slice(-4)}/2022`,
    '2022-01-10',
    `Kepala Desa ${home.name}`,
    'Pengangkatan perangkat desa',
  ])

  const kinds = STRUCTURE.slice(0, plan.officials + plan.morePosts)
  kinds.forEach((kind, i) => {
    const post = addPost(inventing, home, kind, kinds.slice(0, i).filter((one) => one === kind).length + 1)
    const isRegistered = i < plan.officials
    // Beyond those registered a post is empty in one case of five; else its holder is a candidate.
    if (!isRegistered && chance.in100(20)) return
    const person = inventPerson(inventing, home, 42, !isRegistered)
    const isActing = kind === 'kades' && chance.in100(6)
    const appointment = appoint(inventing, home, post, person, decree, isActing ? 'pj' : 'tetap')
    if (!isInsured) return
    const isUnpaid = home.regencyId === NTT.unpaid
    const member = {
      home,
      person,
      payer: employer,
      appointment,
      segment: 'PU',
      fund: 'ADD',
      category: POST_KINDS[kind].category,
      wage: siltapOf(kind),
    } as const
    if (isRegistered)
      addMember(inventing, { ...member, since: isUnpaid ? '2023-04-01' : '2023-01-01', byList: isUnpaid })
    else addCandidate(inventing, { ...member, since: '2023-08-01' })
  })
  populateCouncil(inventing, home, plan, decree)
}

function populateCouncil(inventing: Inventing, home: Home, plan: VillagePlan, decree: Id): void {
  if (plan.councils === 'none') return
  const unit = inventing.newId()
  inventing.into.payers.push([
    home.regencyId,
    unit,
    home.code,
    'unit',
    'PU',
    String(40_000_000 + inventing.into.payers.length),
    null,
    `BPD ${home.name}`,
    '2023-05-01',
  ])
  COUNCIL.forEach((kind, i) => {
    const post = addPost(inventing, home, kind, i === 4 ? 2 : 1)
    const person = inventPerson(inventing, home, 45)
    const appointment = appoint(inventing, home, post, person, decree, 'tetap')
    const member = {
      home,
      person,
      payer: unit,
      appointment,
      segment: 'PU',
      category: 'bpd',
      wage: LOWEST_BRACKET,
      fund: 'ADD',
    } as const
    if (plan.councils === 'late') addMember(inventing, { ...member, since: '2023-05-01' })
    else addCandidate(inventing, { ...member, since: '2023-08-01' })
  })
}

function populateVulnerable(inventing: Inventing, home: Home, plan: VillagePlan, payers: RegencyPayers): void {
  const { into, newId } = inventing
  const worker = (payer: Id, fund: string, since: string) =>
    ({
      home,
      payer,
      fund,
      since,
      segment: 'BPU',
      category: 'pekerja_rentan',
      wage: LOWEST_BRACKET,
      profession: professionFor(inventing, home),
      person: inventPerson(inventing, home, 45),
    }) as const
  const own = plan.vulnerableByVillage + plan.vulnerableLate + plan.vulnerableCandidates
  if (own > 0) {
    const wadah = newId()
    into.payers.push([
      home.regencyId,
      wadah,
      home.code,
      'wadah',
      'BPU',
      `W${String(into.payers.length).padStart(7, '0')}`,
      'SD',
      `Pekerja rentan ${home.name}`,
      '2023-03-01',
    ])
    for (let i = 0; i < plan.vulnerableByVillage + plan.vulnerableLate; i++)
      addMember(inventing, worker(wadah, 'ADD', '2023-03-01'))
    for (let i = 0; i < plan.vulnerableCandidates; i++) addCandidate(inventing, worker(wadah, 'ADD', '2023-08-01'))
  }
  const apbd = payers.apbd.get(home.regencyId)
  if (apbd) for (let i = 0; i < plan.vulnerableByApbd; i++) addMember(inventing, worker(apbd, 'APBD_KAB', '2023-04-01'))
}

function addPost({ into, newId }: Inventing, home: Home, kind: PostKindCode, seat: number): Id {
  const id = newId()
  into.posts.push([home.regencyId, id, home.code, kind, seat, '2020-01-01'])
  return id
}

function appoint({ into, newId, chance }: Inventing, home: Home, post: Id, person: Id, decree: Id, nature: string): Id {
  const id = newId()
  into.appointments.push([
    home.regencyId,
    id,
    home.code,
    post,
    person,
    decree,
    nature,
    `202${chance.below(3)}-0${1 + chance.below(9)}-01`,
  ])
  return id
}

function addMember(inventing: Inventing, member: Member): void {
  const { home, since, byList } = member
  push(inventing, member, byList ? null : nextMemberNumber(inventing), since, byList ? 'branch_list' : 'kpj')
  if (since > '2023-08-30') throw new RangeError(`a member of the future in ${home.code}`)
}

function addCandidate(inventing: Inventing, member: Member): void {
  push(inventing, member, null, null, null)
}

function push(
  { into, newId }: Inventing,
  one: Member,
  kpj: string | null,
  registeredOn: string | null,
  registeredBy: string | null,
): void {
  into.memberships.push([
    one.home.regencyId,
    newId(),
    one.since,
    one.home.code,
    one.person,
    one.payer,
    one.appointment ?? null,
    one.segment,
    one.category,
    one.profession ?? null,
    ACCIDENT_AND_DEATH,
    one.wage,
    one.segment === 'PU' ? 'SILTAP' : 'FIXED',
    one.fund,
    one.profession === 'ojek' ? 'transport' : 'other',
    kpj,
    registeredOn,
    registeredBy,
  ])
}

function siltapOf(kind: PostKindCode): number {
  return kind === 'kades' ? SILTAP.kades : kind === 'sekdes' ? SILTAP.sekdes : SILTAP.others
}

function professionFor({ chance }: Inventing, home: Home): string {
  // Lontar is tapped and seaweed grown on Rote, Sabu and around Kupang; elsewhere the fields and the looms weigh more.
  const isSouth = home.regencyId === 5314 || home.regencyId === 5320 || home.regencyId === 5301
  return isSouth && chance.in100(50)
    ? chance.oneOf(['penyadap_lontar', 'petani_rumput_laut', 'nelayan'])
    : chance.oneOf(PROFESSIONS)
}
