import type { AreaCode } from '@payung/domain/areas/area'
import { payerFor } from '@payung/domain/registration/payer'
import { refuse } from '@payung/domain/registration/refusals'
import type { PlainDate } from '@payung/kernel/dates'
import type { Fund } from '@payung/law/funding/words'
import type { Segment } from '@payung/law/words'
import { areaNames } from '@payung/store/registration/area-names'
import { addPayer, findPayer, findPayerFor } from '@payung/store/registration/payers'
import type { Context } from '../context'

/** What a membership asks of the unit that pays for it. */
interface Paid {
  segment: Segment
  fund: Fund
  since: PlainDate
  payer?: string
}

/**
 * The id of the unit that pays for a membership: the one named, the village's own, the regency's; where there is none the
 * village becomes one without number, for the branch has not given it yet.
 * @throws Refusal unknown_payer, payer_segment
 */
export async function findOrAddPayer(
  context: Context,
  regency: number,
  village: AreaCode,
  paid: Paid,
): Promise<string> {
  const { tx } = context
  if (paid.payer !== undefined) {
    const named = (await findPayer(tx, regency, paid.payer)) ?? refuse('unknown_payer', {}, 'payer')
    if (!village.startsWith(named.area_code)) refuse('unknown_payer', {}, 'payer')
    if (named.segment !== paid.segment) refuse('payer_segment', { segment: named.segment }, 'payer')
    return named.id
  }
  const wanted = payerFor(paid.segment, paid.fund)
  const found = await findPayerFor(tx, { regency, village, segment: paid.segment, on: paid.since, ...wanted })
  if (found) return found.id
  const id = context.newId()
  const name = (await areaNames(tx, [village])).get(village) ?? village
  await addPayer(tx, {
    regency_id: regency,
    id,
    area_code: village,
    ...wanted,
    segment: paid.segment,
    number: null,
    name: payerName(wanted.kind, wanted.wadah_code, name),
    since: paid.since,
  })
  return id
}

/** What a unit is called that nobody has named. */
export function payerName(kind: string, wadah: string | null, village: string): string {
  if (kind === 'self') return `Peserta mandiri ${village}`
  return kind === 'wadah' ? `Wadah ${wadah} ${village}` : `Pemerintah Desa ${village}`
}
