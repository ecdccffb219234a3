import { type AreaCode, regencyCodeOf } from '@payung/domain/areas/area'
import { textCell } from '@payung/domain/registration/import/cell'
import { compareNik, parseNik } from '@payung/domain/registration/import/parse-nik'
import { refuse } from '@payung/domain/registration/refusals'
import type { PlainDate } from '@payung/kernel/dates'
import { areaNames } from '@payung/store/registration/area-names'
import { findNikHolder, keepNik } from '@payung/store/registration/people'
import type { Context } from '../context'

/** What the register shows of a NIK: its last four digits, and whether it looks right. */
export interface NikShown {
  nik_last4: string | null
  nik_standing: 'missing' | 'unverified' | 'warned'
}

/** How a NIK stands before Dukcapil has spoken: a difference from birth date or sex only warns. @law law book 6.4 */
export function nikShown(
  nik: string | null | undefined,
  born: PlainDate | null | undefined,
  sex: 'L' | 'P' | null | undefined,
): NikShown {
  if (!nik) return { nik_last4: null, nik_standing: 'missing' }
  const odd = parseNik(textCell(nik)).problems.length > 0 || compareNik(nik, born ?? null, sex ?? null).length > 0
  return { nik_last4: nik.slice(-4), nik_standing: odd ? 'warned' : 'unverified' }
}

/**
 * Keeps a NIK for a person: one person, one number, in the whole nation. The refusal says where to ask and names nobody.
 * @throws Refusal nik_taken
 */
export async function keepNikOf(context: Context, regency: number, person: string, nik: string): Promise<void> {
  const { tx, keys } = context
  const key = keys.nikKey(nik)
  if (await keepNik(tx, { nik_key: key, regency_id: regency, person_id: person, sealed: keys.seal(nik) })) return
  const holder = await findNikHolder(tx, key)
  if (holder?.regency === regency && holder.person === person) return
  const { place, ask } = await whereToAsk(
    context,
    holder?.regency ?? regency,
    (holder?.village ?? null) as AreaCode | null,
  )
  refuse('nik_taken', { place, ask }, 'nik')
}

async function whereToAsk({ tx }: Context, regency: number, village: AreaCode | null) {
  const code = village ?? regencyCodeOf(regency)
  const name = (await areaNames(tx, [code])).get(code) ?? code
  return village ? { place: `Desa ${name}`, ask: `operator Desa ${name}` } : { place: name, ask: `Dinas PMD ${name}` }
}
