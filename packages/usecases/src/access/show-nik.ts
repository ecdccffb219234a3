import { refuseAccess } from '@payung/domain/access/refusals'
import type { AreaCode } from '@payung/domain/areas/area'
import { sealedNik, villageOfPerson } from '@payung/store/access/reveal-nik'
import { type LookRow, nikLooks } from '@payung/store/access/search-audit'
import { asOwner } from '@payung/store/scope'
import { type Context, requirePlace } from '../context'

/** The shortest reason, in characters that are no spaces. */
const REASON_LENGTH = 10

/**
 * Shows a NIK for a reason. The look is recorded under the person, the refused look too.
 * @throws Refusal reason_needed, no_nik, outside_area
 */
export async function showNik(context: Context, regency: number, person: string, reason: string): Promise<string> {
  const { tx, actor, keys, note } = context
  const why = reason.replace(/\s+/g, ' ').trim()
  note({ reason: withoutNumbers(why) }, person)
  if (why.replaceAll(' ', '').length < REASON_LENGTH) refuseAccess('reason_needed', {}, 'reason')
  const village = await villageOfPerson(tx, regency, person)
  if (village === null) refuseAccess('no_nik')
  requirePlace(actor, village as AreaCode)
  const sealed = await sealedNik(tx, regency, person)
  return sealed ? keys.unseal(sealed) : refuseAccess('no_nik')
}

/** A reason may quote a NIK; the log never does. */
function withoutNumbers(reason: string): string {
  return reason.replace(/\d[\d .-]{10,}\d/g, '(angka dihapus)')
}

/**
 * Who looked at the NIK of a person, when and why.
 * @throws Refusal no_nik when the person is not in the actor's area
 */
export async function listNikLooks(
  { tx }: Context,
  regency: number,
  person: string,
): Promise<(LookRow & { reason: string })[]> {
  if ((await villageOfPerson(tx, regency, person)) === null) refuseAccess('no_nik')
  // Whoever may see the person may see everyone who looked, from whatever level.
  const looks = await asOwner(tx, () => nikLooks(tx, person))
  return looks.map((look) => ({ ...look, reason: look.reason ?? '' }))
}
