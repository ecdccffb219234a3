import { areaCode } from '@payung/domain/areas/area'
import { toBits } from '@payung/domain/registration/programmes'
import { addDays, firstDay, type Month, type PlainDate } from '@payung/kernel/dates'
import { type Id, id } from '@payung/kernel/ids'
import { rupiah } from '@payung/kernel/money'
import type { Programme } from '@payung/law/words'
import type { RunPlace } from '@payung/store/contributions/monthly-run'
import { markCoverage } from '@payung/store/mark-coverage'
import type { Context } from '../context'
import type { Chance } from '../demonstration/seeded'
import type { House } from '../perform'
import { carryOut } from '../registration/enter-for-village'
import { recordBranchWord } from '../registration/record-branch-word'
import { lineOf, type Member, type Paid, payMonths, type Span, type Unit } from './village-years-reckoning'

export const REGENCY = 5304
export const PLACE: RunPlace = { from: '53.04', to: '53.04/', regencies: [REGENCY] }

/** A village: its two units, its people, and whether its acts are done one by one, as people do them, or set by set. */
export interface Village {
  code: string
  units: [wages: Unit, informal: Unit]
  members: Member[]
  byHand: boolean
}

/** What happened so far, as the second reckoning knows it. */
export interface Story {
  house: House & { moveTo(day: PlainDate): void; close(): Promise<void> }
  /** Carries out an act of the office, in a transaction of its own. */
  act<Result>(run: (context: Context) => Promise<Result>): Promise<Result>
  chance: Chance
  villages: Village[]
  receipts: Map<string, Paid[]>
  today: PlainDate
  newId(): Id
}

const PROGRAMMES: Record<'PU' | 'BPU', Programme[][]> = {
  PU: [
    ['jkk', 'jkm'],
    ['jkk', 'jkm'],
    ['jkk', 'jkm', 'jht'],
    ['jkk', 'jkm', 'jht', 'jp'],
  ],
  BPU: [
    ['jkk', 'jkm'],
    ['jkk', 'jkm'],
    ['jkk', 'jkm', 'jht'],
  ],
}

/** Ids that follow from the seed alone. */
export function idsOf(chance: Chance): () => Id {
  const hex = (length: number) => Array.from({ length }, () => chance.below(16).toString(16)).join('')
  return () => id(`${hex(8)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`)
}

export const receiptsOf = (story: Story, unit: string) => story.receipts.get(unit) ?? []
export const moneyOf = (story: Story, unit: Unit) => payMonths(unit, receiptsOf(story, unit.id))

/** Somebody new of a village: an official on a post, or a vulnerable worker. */
export function newMember({ chance, newId, today }: Story, { code, units }: Village, since: PlainDate): Member {
  const segment = chance.in100(60) ? 'PU' : 'BPU'
  const registered = chance.in100(80) ? addDays(since, chance.below(60)) : null
  return {
    id: newId(),
    person: newId(),
    village: code,
    unit: units[segment === 'PU' ? 0 : 1].id,
    segment,
    category: segment === 'PU' ? 'perangkat' : 'pekerja_rentan',
    fund: segment === 'PU' ? 'ADD' : chance.oneOf(['ADD', 'APBD_KAB', 'CSR'] as const),
    programmes: chance.oneOf(PROGRAMMES[segment]),
    spans: [
      {
        since,
        until: null,
        wage: segment === 'PU' ? 2_000_000 + chance.below(9_000_000) : chance.oneOf([1_000_000, 1_500_000, 3_333_333]),
        registered: registered !== null && registered <= today ? registered : null,
      },
    ],
    post: segment === 'PU' ? since : null,
  }
}

/** Writes people, posts and memberships of the beginning, set by set. */
export async function writeMembers({ house, newId }: Story, members: readonly Member[]): Promise<void> {
  const place = ({ village }: Member) => ({ regency_id: REGENCY, village_code: village })
  const span = (member: Member) => member.spans[0] as Span
  const officials = members.filter(({ post }) => post !== null).map((member) => ({ member, post: newId() }))
  await house.store.asOwner(async (tx) => {
    await tx
      .insertInto('people')
      .values(
        members.map((one) => ({ ...place(one), id: one.person, name: 'Orang Rekaan', nik_standing: 'unverified' })),
      )
      .execute()
    await tx
      .insertInto('posts')
      .values(
        officials.map(({ member, post }, n) => {
          const seat = 1 + officials.slice(0, n).filter((one) => one.member.village === member.village).length
          return { ...place(member), id: post, kind: 'kadus', seat, since: member.post as string }
        }),
      )
      .execute()
    await tx
      .insertInto('appointments')
      .values(
        officials.map(({ member, post }) => ({
          ...place(member),
          id: newId(),
          post_id: post,
          person_id: member.person,
          since: member.post as string,
        })),
      )
      .execute()
    await tx
      .insertInto('memberships')
      .values(
        members.map((one) => ({
          ...place(one),
          id: one.id,
          person_id: one.person,
          payer_id: one.unit,
          since: span(one).since,
          segment: one.segment,
          category: one.category,
          programmes: toBits(one.programmes),
          wage: span(one).wage,
          fund: one.fund,
          registered_on: span(one).registered,
          registered_by: span(one).registered && 'Daftar cabang',
        })),
      )
      .execute()
  })
}

/** The changes of a village in a month: somebody comes, is registered, earns more, leaves. One transaction. */
export async function changePeople(story: Story, village: Village): Promise<void> {
  const { chance, today, newId } = story
  const area = areaCode(village.code)
  const acts: ((context: Context) => Promise<unknown>)[] = []
  for (const member of village.members) {
    const span = member.spans.at(-1) as Span
    if (span.until !== null) continue
    const named = { person: member.person, membership: member.id }
    if (span.registered === null && chance.in100(30)) {
      span.registered = addDays(today, -chance.below(20))
      const word = { registered_on: span.registered, list: 'Daftar cabang', ...named }
      acts.push((context) => recordBranchWord(context, area, word))
    } else if (chance.in100(4)) {
      const wage = span.wage + 100_000 + chance.below(900_000)
      const from = addDays(today, -chance.below(25))
      if (from <= span.since) continue
      span.until = from
      member.spans.push({ ...span, since: from, until: null, wage })
      const asked = { from, wage: rupiah(wage), ...named }
      acts.push((context) => carryOut(context, 'change_membership', area, asked))
    } else if (chance.in100(5)) {
      const until = addDays(today, chance.below(20) - 10)
      if (until <= span.since) continue
      span.until = until
      acts.push((context) => carryOut(context, 'end_membership', area, { until, ...named }))
    }
  }
  if (chance.in100(4)) {
    const member = newMember(story, village, addDays(today, -chance.below(20)))
    const span = member.spans[0] as Span
    span.registered = null
    village.members.push(member)
    const { segment, category, programmes, fund } = member
    const since = span.since
    acts.push((context) =>
      carryOut(context, 'add_person', area, {
        id: member.person as Id,
        name: 'Orang Baru',
        nik: `530499010170${String(1_000 + chance.below(9_000))}`,
        appointment: member.post ? { id: newId(), post_kind: 'kadus', nature: 'tetap', since } : undefined,
        membership: {
          id: member.id as Id,
          segment,
          category,
          programmes,
          fund,
          since,
          wage: rupiah(span.wage),
          payer: member.unit as Id,
        },
      } as never),
    )
  }
  if (acts.length === 0) return
  await story.act(async (context) => {
    for (const act of acts) await act(context)
    await markCoverage(context.tx, REGENCY, [village.code])
  })
}

/** What a run writes, by the second reckoning: the lines of every unit whose month holds no posted money. */
export function runInStory(story: Story, month: Month): void {
  for (const { members, units } of story.villages)
    for (const unit of units) {
      if ((moneyOf(story, unit).money.get(month)?.posted ?? 0) > 0) continue
      const lines = new Map<string, number>()
      for (const member of members) {
        const line = member.unit === unit.id ? lineOf(member, month) : null
        if (line !== null) lines.set(member.id, line)
      }
      if (lines.size > 0 || unit.lines.has(month)) unit.lines.set(month, lines)
    }
}

/** The first of a month, some days later. */
export const dayIn = (month: Month, after: number) => addDays(firstDay(month), after)
