import { sql, type Transaction } from 'kysely'
import type { Tables } from './tables.generated'

// Spelled out, not imported from open.ts, which builds on this file.
type Tx = Transaction<Tables>

/** What a transaction may see: a range of area codes and, for a branch, a set of regencies. */
export interface Scope {
  /** Area code whose whole subtree is seen; empty for the nation. */
  area: string
  /** Regencies to which the sight is narrowed; null means every one inside the area. */
  regencies: readonly number[] | null
}

/** The nation: everything. */
export const NATION: Scope = { area: '', regencies: null }

const AREA = /^(\d{2}(\.\d{2}(\.\d{2}(\.[0-9A-Z]{4,8})?)?)?)?$/

/**
 * The half-open range of codes below an area: `53.04` holds `53.04` to before `53.04/`, since the slash follows the dot.
 * @throws RangeError when it is no area code
 */
export function rangeOf(area: string): { from: string; to: string } {
  if (!AREA.test(area)) throw new RangeError('not an area code')
  return area === '' ? { from: '', to: '~' } : { from: area, to: `${area}/` }
}

/** The number that a regency was born with: its province and regency digits. `53.04.12` gives 5304; null above a regency. */
export function regencyOf(area: string): number | null {
  return area.length < 5 ? null : Number(area.slice(0, 2) + area.slice(3, 5))
}

/**
 * Puts a transaction under row-level security: from here on it sees only what lies in scope.
 * @throws RangeError when the scope holds anything but area codes and whole numbers
 */
export async function enterScope(tx: Tx, scope: Scope): Promise<void> {
  const { from, to } = rangeOf(scope.area)
  const own = regencyOf(scope.area)
  const regencies = scope.regencies ?? (own === null ? null : [own])
  if (regencies?.some((one) => !Number.isInteger(one))) throw new RangeError('not a regency')
  const listed = regencies === null ? '*' : regencies.length === 0 ? '-1' : regencies.join(',')
  await sql`select set_config('role', 'payung_app', true), set_config('payung.area_from', ${from}, true),
    set_config('payung.area_to', ${to}, true), set_config('payung.regencies', ${listed}, true)`.execute(tx)
}

/**
 * Runs a part of a transaction as the owner: opening a month, bulk load, folding. Afterwards the scope holds again.
 * Whoever calls it has checked the place before.
 */
export async function asOwner<Result>(tx: Tx, act: () => Promise<Result>): Promise<Result> {
  await sql`set local role none`.execute(tx)
  const result = await act()
  await sql`set local role payung_app`.execute(tx)
  return result
}
