import { firstDay } from '@payung/kernel/dates'
import type { Id } from '@payung/kernel/ids'
import { rupiah } from '@payung/kernel/money'
import { contribution } from '@payung/law/contribution'
import type { AssessedLine } from '@payung/store/contributions/assessments'
import { type BillLineRow, linesOfPayer } from '@payung/store/contributions/bills'
import { addImportedCodes, type ImportedLine } from '@payung/store/contributions/imported-codes'
import { addImportedReceipts } from '@payung/store/contributions/imported-receipts'
import { spreadReceipts } from '@payung/store/contributions/spread-receipts'
import { saveCeilings } from '@payung/store/funding/ceilings'
import type { Tx } from '@payung/store/open'
import { LAST_MONTH } from './payments'
import { seeded } from './seeded'

/** The regencies whose villages pay August early: what the branch of the demonstration finds on its desk. */
export const ON_THE_DESK: readonly number[] = [5301, 5304, 5314]
/** Where the branch has set amounts, and the regent ceilings: the regency of the demonstration's offices. */
const WITH_CODES = 5304

/** A village's own unit of officials, paid through July. */
interface Unit {
  id: Id
  area: string
}

/** The wage that SIPP still has for one person, and for which nobody changed it here. Rp a month above ours. */
const OTHER_WAGE = 200_000
const MONTH = firstDay(LAST_MONTH)
const RECORDED = '2023-08-29T02:00:00Z'

/**
 * Lays work on the desks of the last days of August: payments for August that wait for the branch's word, amounts that the branch
 * set with their codes (one differs from our estimate, person by person), ceilings of most villages. August is not due
 * before September: who is protected does not change. The first village stays untouched, for whoever tries it out.
 */
export async function fillDesks(tx: Tx, regencyId: number, all: readonly Unit[], newId: () => Id): Promise<void> {
  if (!ON_THE_DESK.includes(regencyId)) return
  const units = all.slice(1)
  const codes = regencyId === WITH_CODES ? await setAmounts(tx, regencyId, units, newId) : new Map<Id, SetAmount>()
  const chance = seeded(regencyId + 1)
  const paying = units.filter((_, i) => i % (regencyId === WITH_CODES ? 4 : 9) === 1)
  const receipts = []
  for (const [i, { id, area }] of paying.entries()) {
    const code = codes.get(id)
    const due = code?.amount ?? (await estimateOf(tx, regencyId, id))
    if (due === 0) continue
    const receipt = newId()
    receipts.push({
      id: receipt,
      payer_id: id,
      area_code: area,
      assessment_id: code?.id ?? null,
      paid_on: `2023-08-${23 + chance.below(7)}`,
      // One village paid what it paid in spring, before its last official was registered.
      amount: i === 4 ? due - (due % 10_000) : due,
      fund: 'ADD',
      channel: chance.oneOf(['Bank NTT', 'Bank BRI', 'Kantor Pos']),
      reference: `BS${receipt.replaceAll('-', '').slice(-12).toUpperCase()}`,
      recorded_at: RECORDED,
    })
  }
  await addImportedReceipts(tx, regencyId, null, receipts)
  await spreadReceipts(
    tx,
    regencyId,
    receipts.map(({ payer_id }) => payer_id),
  )
  if (regencyId === WITH_CODES) await setCeilings(tx, regencyId, units)
}

interface SetAmount {
  id: Id
  amount: number
}

async function setAmounts(
  tx: Tx,
  regencyId: number,
  units: readonly Unit[],
  newId: () => Id,
): Promise<Map<Id, SetAmount>> {
  const codes = new Map<Id, SetAmount>()
  const rows: Parameters<typeof addImportedCodes>[3][number][] = []
  const lines: ImportedLine[] = []
  for (const [i, { id: payer, area }] of units.filter((_, i) => i % 4 < 2).entries()) {
    const ours = await linesOfPayer(tx, regencyId, payer, MONTH)
    if (ours.length === 0) continue
    const theirs = i === 2 ? asTheBranchHasThem(ours) : ours.map(lineOf)
    const id = newId()
    const amount = theirs.reduce((sum, line) => sum + line.amount, 0)
    rows.push({
      id,
      payer_id: payer,
      area_code: area,
      month: MONTH,
      months: 1,
      code: `2308${regencyId}${String(i + 1).padStart(4, '0')}`,
      amount,
      set_on: '2023-08-21',
      expires_on: '2023-09-20',
      source: 'SIPP, 21 Agustus 2023 (data rekaan)',
      recorded_at: RECORDED,
    })
    lines.push(...theirs.map((line) => ({ ...line, assessment: id })))
    codes.set(payer, { id, amount })
  }
  await addImportedCodes(tx, regencyId, null, rows, lines)
  return codes
}

function lineOf({ membership_id, name, wage, total }: BillLineRow): AssessedLine {
  return { membership: membership_id, kpj: null, name, wage, amount: total }
}

/** Another wage for the second person, and somebody who left in July is billed once more. */
function asTheBranchHasThem(ours: readonly BillLineRow[]): AssessedLine[] {
  const lines = ours.map(lineOf)
  const second = lines[1]
  const former = { kpj: null, name: 'Yosep Lelo', wage: 2_022_200 }
  const changed = (line: AssessedLine) => ({ ...line, wage: (line.wage ?? 0) + OTHER_WAGE })
  const all = lines.map((line) => (line === second ? priced(changed(line)) : line))
  return [...all, priced({ ...former, amount: 0 })]
}

function priced(line: AssessedLine): AssessedLine {
  const owed = contribution({
    segment: 'PU',
    programmes: ['jkk', 'jkm'],
    wage: rupiah(line.wage ?? 0),
    month: LAST_MONTH,
  })
  return { ...line, amount: owed.total }
}

async function estimateOf(tx: Tx, regencyId: number, payer: Id): Promise<number> {
  return (await linesOfPayer(tx, regencyId, payer, MONTH)).reduce((sum, { total }) => sum + total, 0)
}

/** Ceilings of ADD as the regent set them: six villages still wait for theirs. Rp a year. */
async function setCeilings(tx: Tx, regencyId: number, units: readonly Unit[]): Promise<void> {
  const chance = seeded(regencyId + 2)
  const villages = units
    .slice(0, -6)
    .map(({ area }) => ({ village: area, amount: 410_000_000 + 1_250_000 * chance.below(240) }))
  await saveCeilings(tx, regencyId, {
    year: 2023,
    issued_on: '2023-01-09',
    source: 'SK Bupati 6/2023 (rekaan)',
    villages,
  })
}
