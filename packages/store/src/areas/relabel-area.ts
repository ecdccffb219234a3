import type { AreaCode } from '@payung/domain/areas/area'
import { sql } from 'kysely'
import type { Tx } from '../open'
import { asOwner } from '../scope'

/** Where the money of a village stands: its units, what they owe and what they paid. */
const MONEY = ['payers', 'payer_months', 'assessments', 'assessment_lines', 'receipts', 'allocations'] as const

/** Gives every row of a village its new code; closed months too, for only the code changes. Whoever calls has checked the place. */
export async function relabelArea(tx: Tx, from: AreaCode, to: AreaCode): Promise<void> {
  await asOwner(tx, () => sql`call relabel_area(${from}, ${to})`.execute(tx))
}

/** Gives the money of a village that ends to the village that takes it in. Whoever calls has checked the place. */
export async function relabelMoney(tx: Tx, from: AreaCode, to: AreaCode): Promise<void> {
  await asOwner(tx, () => sql`call relabel_area(${from}, ${to}, ${[...MONEY]}::text[])`.execute(tx))
}

/** Did any area ever bear this code? */
export async function wasCodeUsed(tx: Tx, code: AreaCode): Promise<boolean> {
  return (await tx.selectFrom('areas').select('code').where('code', '=', code).executeTakeFirst()) !== undefined
}
