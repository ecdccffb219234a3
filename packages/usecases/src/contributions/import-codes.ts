import { areaCode, isUnder } from '@payung/domain/areas/area'
import { type CodeGroup, type CodePerson, groupCodes } from '@payung/domain/contributions/group-codes'
import { requireExpiryAfter } from '@payung/domain/contributions/money-days'
import { textCell } from '@payung/domain/registration/import/cell'
import { parseCode } from '@payung/domain/registration/import/parse-number'
import { firstDay, type PlainDate } from '@payung/kernel/dates'
import { formatRupiah } from '@payung/kernel/money'
import { Refusal } from '@payung/kernel/refusal'
import {
  addImportedCodes,
  type CodeKept,
  codesKept,
  type ImportedLine,
} from '@payung/store/contributions/imported-codes'
import {
  type MemberMeant,
  membersMeant,
  type PayerMeant,
  payersMeant,
} from '@payung/store/contributions/imported-units'
import { asOwner } from '@payung/store/scope'
import { type FactDone, listAct, RowRefused } from '../registration/imports/carry-out-facts'
import type { ImportContext } from '../registration/imports/import-act'
import { settleUnits } from './settle-units'

type Answer = FactDone | Refusal

/** What the register knows of a code: its unit, who its rows mean, whether it is kept. */
interface Known {
  kept: CodeKept | undefined
  members: ReadonlyMap<number, readonly MemberMeant[]>
  named: ReadonlyMap<number, readonly PayerMeant[]>
}

/** What an import will write. */
interface Brought {
  codes: { id: string; group: CodeGroup; payer: PayerMeant; set_on: PlainDate }[]
  lines: ImportedLine[]
}

/**
 * Amounts set by the branch. Rows of one code form one penetapan with its persons; a code that is kept gets the persons that it
 * lacks, and is otherwise unchanged. All months are settled together at the end.
 */
export const carryOutCodes = listAct('codes', async (of, { rows, unread, isRehearsal }) => {
  const broken = unread.map(({ row, textOf }) => ({ row, code: parseCode(textCell(textOf('code'))).value }))
  const { groups, refused } = groupCodes(rows, broken)
  const answers = new Map<number, Answer>([...refused].map(([row, note]) => [row, new RowRefused(note)]))
  const known = await knownOf(of, groups)
  const brought: Brought = { codes: [], lines: [] }
  for (const group of groups) {
    const answer = carryOutGroup(of, group, known(group), brought)
    for (const { row, village, values } of group.rows) {
      const person = group.people.find((one) => one.row === row)
      const amount = person ? person.amount : group.amount
      const shown = [group.code, values.name, formatRupiah(amount)].filter((part) => part !== null).join(' ')
      answers.set(row, answer instanceof Refusal ? answer : { outcome: answer, shown, village })
    }
  }
  await keep(of, brought, isRehearsal)
  return answers
})

async function knownOf(of: ImportContext, groups: readonly CodeGroup[]): Promise<(group: CodeGroup) => Known> {
  const { tx, regency, keys, today } = of
  const kept = await asOwner(tx, () =>
    codesKept(
      tx,
      regency,
      groups.map(({ code }) => code),
    ),
  )
  const people = groups.flatMap((group) => group.people)
  const asked = people.map(({ row, kpj, nik }) => ({
    row,
    kpj,
    nik_key: nik === null ? null : Buffer.from(keys.nikKey(nik)).toString('hex'),
  }))
  const members = new Map<number, MemberMeant[]>()
  for (const one of await membersMeant(tx, regency, asked)) members.set(one.row, [...(members.get(one.row) ?? []), one])
  const rows = groups.flatMap(({ npp, rows }) => rows.map(({ row, village }) => ({ row, number: npp, village })))
  const named = await payersMeant(tx, regency, rows, today)
  return ({ code }) => ({ kept: kept.get(code), members, named })
}

/** What becomes of one code; what is to be written is put with the rest. */
function carryOutGroup(
  of: ImportContext,
  group: CodeGroup,
  known: Known,
  brought: Brought,
): FactDone['outcome'] | Refusal {
  const { kept } = known
  if (kept) {
    if (kept.amount !== group.amount)
      return new RowRefused(['amount', 'code_other_amount', { kept: formatRupiah(kept.amount) }])
    if (group.people.length === 0 || kept.people > 0) return 'unchanged'
    brought.lines.push(...linesOf(kept.assessment, group.people, known, kept.id))
    return 'changed'
  }
  const payer = payerOf(of, group, known)
  if (payer instanceof Refusal) return payer
  const set_on = group.set_on ?? of.today
  try {
    requireExpiryAfter(set_on, group.expires_on)
  } catch (fault) {
    if (fault instanceof Refusal) return fault
    throw fault
  }
  const id = of.newId()
  brought.codes.push({ id, group, payer, set_on })
  brought.lines.push(...linesOf(id, group.people, known, payer.id))
  return 'new'
}

/** The unit of a code: by its NPP, else the one that pays for all persons whom we know, else that of its village. */
function payerOf({ area }: ImportContext, group: CodeGroup, { members, named }: Known): PayerMeant | Refusal {
  const byRow = group.rows.map(({ row }) => named.get(row) ?? [])
  const byPeople = group.people.flatMap(({ row }) => members.get(row)?.slice(0, 1) ?? [])
  const candidates = group.npp === null && byPeople.length > 0 ? byPeople : byRow.flat()
  const inside = candidates.filter((one) => isUnder(areaCode(one.area), area))
  const units = new Map(inside.map(({ id, area: of, name }) => [id, { id, area: of, name }]))
  const [one] = units.values()
  if (!one) return new RowRefused(['npp', 'payer_not_found', {}])
  return units.size > 1 ? new RowRefused(['npp', 'payer_unclear', {}]) : one
}

function linesOf(assessment: string, people: readonly CodePerson[], { members }: Known, payer: string): ImportedLine[] {
  return people.map(({ row, kpj, name, wage, amount }) => {
    const known = members.get(row)?.find(({ id }) => id === payer)
    const called = name ?? known?.person ?? (kpj === null ? 'Tanpa nama' : `KPJ ${kpj}`)
    return {
      assessment,
      membership: known?.membership ?? null,
      kpj: kpj ?? known?.kpj ?? null,
      name: called,
      wage,
      amount,
    }
  })
}

async function keep(of: ImportContext, { codes, lines }: Brought, isRehearsal: boolean): Promise<void> {
  const { tx, regency } = of
  if (codes.length === 0 && lines.length === 0) return
  const rows = codes.map(({ id, group, payer, set_on }) => ({
    id,
    payer_id: payer.id,
    area_code: payer.area,
    month: firstDay(group.month),
    months: group.months,
    code: group.code,
    amount: group.amount,
    set_on,
    expires_on: group.expires_on,
    source: of.fileName.slice(0, 200),
    recorded_by: of.account,
    recorded_at: of.now,
  }))
  await asOwner(tx, () => addImportedCodes(tx, regency, of.import, rows, lines))
  const first = rows.map(({ month }) => month).sort()[0]
  if (!isRehearsal && first)
    await settleUnits(
      of,
      regency,
      codes.map(({ payer }) => payer),
      first as PlainDate,
    )
}
