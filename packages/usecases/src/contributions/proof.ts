import { type AreaCode, areaCode, isUnder } from '@payung/domain/areas/area'
import { refuseContributions } from '@payung/domain/contributions/refusals'
import { findReceipt } from '@payung/store/contributions/receipts'
import { findPaper } from '@payung/store/registration/papers'
import { asOwner } from '@payung/store/scope'
import type { Context } from '../context'

/** What came as no paper but as a list to import. */
const NO_PAPER = 'application/octet-stream'

/**
 * Stops a receipt that names a proof which nobody uploaded here.
 * @throws Refusal proof_unknown
 */
export async function requireProof({ tx }: Context, regency: number, file: string | null | undefined): Promise<void> {
  if (!file) return
  const paper = await findPaper(tx, regency, file)
  if (!paper || paper.media_type === NO_PAPER) refuseContributions('proof_unknown', {}, 'file')
}

/**
 * The photograph or PDF of a proof of payment, for whoever sees the receipt: it may have been taken by an office above.
 * @throws Refusal unknown_receipt, proof_missing
 */
export async function viewProof(
  { tx, files, note }: Context,
  regency: number,
  area: AreaCode,
  id: string,
): Promise<{ name: string; type: string; bytes: Uint8Array }> {
  const receipt = await findReceipt(tx, regency, id)
  if (!receipt || !isUnder(areaCode(receipt.area_code), area)) refuseContributions('unknown_receipt', {}, 'receipt')
  const { file_id } = receipt
  const paper = file_id === null ? undefined : await asOwner(tx, () => findPaper(tx, regency, file_id))
  if (!paper || paper.media_type === NO_PAPER) refuseContributions('proof_missing', {}, 'receipt')
  note({}, id)
  return { name: paper.name, type: paper.media_type, bytes: await files.get(paper.id) }
}
