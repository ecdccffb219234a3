import { areaCode } from '@payung/domain/areas/area'
import { toBits } from '@payung/domain/registration/programmes'
import { addDays, firstDay, type Month, monthOf, type PlainDate } from '@payung/kernel/dates'
import { type Id, id } from '@payung/kernel/ids'
import { rupiah } from '@payung/kernel/money'
import type { Programme } from '@payung/law/words'
import type { RunPlace } from '@payung/store/contributions/monthly-run'
import { spreadReceipts } from '@payung/store/contributions/spread-receipts'
import { markCoverage } from '@payung/store/mark-coverage'
import type { Tx } from '@payung/store/open'
import { asOwner } from '@payung/store/scope'
import { sql } from 'kysely'
import type { Context } from '../context'
import type { Chance } from '../demonstration/seeded'
import { carryOut } from '../registration/enter-for-village'
import { recordBranchWord } from '../registration/record-branch-word'
import { actAs, actor, type TestHouse } from '../testing'
import { correctReceipt, withdrawReceipt } from './correct-receipt'
import { postReceipt, withdrawPosting } from './post-receipt'
import { recordReceipt } from './record-receipt'
import { refreshCoverage } from './refresh-coverage'
import { lineOf, type Member, type Paid, payMonths, type Span, type Unit } from './village-years-reckoning'

export const REGENCY = 5304
export const PLACE: RunPlace = { from: '53.04', to: '53.04/', regencies: [REGENCY] }
export const PMD = actor('pmd_regency', '53.04')

/** A village: its two units, its people, and whether its acts are done one by one, as people do them, or set by set. */
export interface Village {
  code: string
  units: [wages: Unit, informal: Unit]
  members: Member[]
  byHand: boolean
}

/** What happened so far, as the second reckoning knows it. */
export interface Story {
  house: TestHouse
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
  const { house, chance, today, newId } = story
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
    } else if (chance.in100(4)) {
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
  await actAs(house, PMD, async (context) => {
    for (const act of acts) await act(context)
    await markCoverage(context.tx, REGENCY, [village.code])
  })
}

/** What the units of a village pay this month: nothing, a part, all that is open, too much, or half a year at once. */
export function choosePayments(story: Story, village: Village): Paid[] {
  const { chance, today } = story
  return village.units.flatMap((unit) => {
    const months = [...moneyOf(story, unit).money.values()]
    const open = months.reduce((sum, { owed, paid }) => sum + owed - paid, 0)
    const usual = months.at(-1)?.owed ?? 0
    if (open + usual === 0 || chance.in100(45)) return []
    const amounts = [open, open, open, Math.ceil(open / 3), open + 777, usual * 6, 50_000]
    const amount = chance.oneOf(amounts)
    if (amount === 0) return []
    const paid_on = addDays(today, -chance.below(12))
    const posted_on = chance.in100(40) ? addDays(paid_on, chance.below(12)) : null
    const isPosted = posted_on !== null && posted_on <= today
    const recorded_at = `${today}T02:00:00.000Z`
    return [{ id: story.newId(), unit: unit.id, amount, paid_on, posted_on: isPosted ? posted_on : null, recorded_at }]
  })
}

const WORD = 'Daftar cabang'

/** Money of a village, one act after another, as people do it: recorded, posted, taken back, corrected. */
export async function handleMoney(story: Story, village: Village): Promise<void> {
  const { house, chance, today } = story
  const area = areaCode(village.code)
  const act = (run: (context: Context) => Promise<unknown>) => actAs(house, PMD, run)
  for (const unit of village.units)
    for (const receipt of [...receiptsOf(story, unit.id)]) {
      const { id: of } = receipt
      const luck = chance.below(100)
      if (receipt.posted_on === null && luck < 50) {
        receipt.posted_on = today
        await act((context) => postReceipt(context, area, of, { posted_on: today, source: WORD }))
      } else if (receipt.posted_on !== null && luck < 3) {
        receipt.posted_on = null
        await act((context) => withdrawPosting(context, area, of, { reason: 'keliru' }))
      } else if (receipt.posted_on === null && luck < 58) {
        story.receipts.set(
          unit.id,
          receiptsOf(story, unit.id).filter((one) => one !== receipt),
        )
        await act((context) => withdrawReceipt(context, area, of, { reason: 'keliru' }))
      } else if (receipt.posted_on === null && luck < 66) {
        receipt.amount += 1 + chance.below(20_000)
        const { paid_on, amount } = receipt
        const asked = {
          payer: unit.id as Id,
          paid_on,
          amount: rupiah(amount),
          fund: 'ADD' as const,
          reason: 'salah ketik',
        }
        await act((context) => correctReceipt(context, area, of, asked))
      }
    }
  for (const receipt of choosePayments(story, village)) {
    const { id: of, unit, amount, paid_on, posted_on } = receipt
    story.receipts.set(unit, [...receiptsOf(story, unit), receipt])
    const asked = { id: of as Id, payer: unit as Id, amount: rupiah(amount), paid_on, fund: 'ADD' as const }
    await act((context) => recordReceipt(context, area, asked))
    if (posted_on) await act((context) => postReceipt(context, area, of, { posted_on, source: WORD }))
  }
}

/** The same for many villages at once, set by set, as lists of the branch and of a treasury come in. */
export async function handleMoneyInBulk(story: Story, villages: readonly Village[]): Promise<void> {
  const { house, chance, today } = story
  const paid = villages.flatMap((village) => choosePayments(story, village))
  const units = villages.flatMap(({ units }) => units)
  const known = units.flatMap(({ id: of }) => receiptsOf(story, of))
  const posted = known.filter(({ posted_on }) => posted_on === null && chance.in100(50))
  const back = known.filter((one) => one.posted_on !== null && !posted.includes(one) && chance.in100(3))
  for (const one of posted) one.posted_on = today
  for (const one of back) one.posted_on = null
  for (const one of paid) story.receipts.set(one.unit, [...receiptsOf(story, one.unit), one])
  const areaOf = new Map(villages.flatMap(({ code, units: own }) => own.map((unit) => [unit.id, code] as const)))
  const words = (list: readonly Paid[]) => list.map(({ id: of, posted_on }) => ({ id: of, posted_on }))
  await actAs(house, PMD, ({ tx }) =>
    asOwner(tx, async () => {
      if (paid.length > 0)
        await tx
          .insertInto('receipts')
          .values(
            paid.map(({ unit, ...one }) => ({
              ...one,
              regency_id: REGENCY,
              payer_id: unit,
              area_code: areaOf.get(unit) as string,
              fund: 'ADD',
              posted_source: one.posted_on && WORD,
            })),
          )
          .execute()
      await sayPosted(tx, words([...posted, ...back]))
      await spreadReceipts(
        tx,
        REGENCY,
        units.map(({ id: of }) => of),
      )
      await refreshCoverage(tx, PLACE, monthOf(addDays(today, -40)), today)
    }),
  )
}

async function sayPosted(tx: Tx, words: readonly { id: string; posted_on: string | null }[]): Promise<void> {
  await sql`update receipts r set posted_on = w.posted_on, posted_source = case when w.posted_on is null then null else ${WORD} end
    from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as w(id uuid, posted_on date) where r.regency_id = ${REGENCY} and r.id = w.id`.execute(
    tx,
  )
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
