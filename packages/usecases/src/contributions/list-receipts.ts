import type { AreaCode } from '@payung/domain/areas/area'
import type { ReceiptLine } from '@payung/domain/contributions/receipt'
import { listReceiptsFound } from '@payung/store/contributions/receipts'
import { placeRange } from '@payung/store/place'
import { type Context, requirePlace } from '../context'
import { toReceiptLine } from './receipt-view'

/** Payments of an area, newest first, in pages. @throws Refusal outside_area */
export async function listReceipts(
  { tx, actor }: Context,
  area: AreaCode,
  asked: { after?: string | undefined; most: number; month?: string | undefined; posted?: 'yes' | 'no' | undefined },
): Promise<{ receipts: ReceiptLine[]; after: string | null }> {
  requirePlace(actor, area)
  const { after, month, posted, most } = asked
  const rows = await listReceiptsFound(tx, await placeRange(tx, area), {
    ...(after ? { after } : {}),
    ...(month ? { month } : {}),
    ...(posted ? { posted } : {}),
    most: most + 1,
  })
  const shown = rows.slice(0, most)
  const last = rows.length > most ? shown.at(-1) : undefined
  return { receipts: shown.map(toReceiptLine), after: last ? `${last.paid_on}|${last.id}` : null }
}
