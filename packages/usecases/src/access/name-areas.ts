import type { Duty } from '@payung/domain/access/account'
import type { Role } from '@payung/domain/access/roles'
import {
  type Area,
  type AreaCode,
  type AreaKind,
  levelOf,
  regencyCodeOf,
  villageKindOf,
} from '@payung/domain/areas/area'
import { addDays, type PlainDate, plainDate } from '@payung/kernel/dates'
import { areasNamed, type NamedArea } from '@payung/store/access/area-names'
import type { DutyRow } from '@payung/store/access/duties'
import type { Store, Tx } from '@payung/store/open'

/** A transaction, or the owner's hand before sign-in. */
export type Reading = Tx | Store['owner']

/** Names the areas of duties on a day. */
export async function areaNames(
  tx: Reading,
  codes: readonly string[],
  today: PlainDate,
): Promise<(code: string) => Area> {
  const named = await areasNamed(tx, codes, today)
  return (code) => areaNamed(code as AreaCode, named.get(code))
}

/** An area whose name is not in the list keeps its code as name: a duty must never vanish from sight. */
function areaNamed(code: AreaCode, found: NamedArea | undefined): Area {
  if (found) return { code, name: found.name, kind: found.kind as AreaKind }
  const level = levelOf(code)
  return { code, name: code === '' ? 'Indonesia' : code, kind: level === 'village' ? villageKindOf(code) : level }
}

/** The codes that the duties name: areas and regencies. */
export function codesOf(duties: readonly Pick<DutyRow, 'area_code' | 'regencies'>[]): string[] {
  return duties.flatMap((duty) => [duty.area_code, ...(duty.regencies ?? []).map(regencyCodeOf)])
}

/** The regencies of a branch with their names. */
export function regenciesNamed(regencies: readonly number[] | null, nameOf: (code: string) => Area) {
  return regencies?.map((one) => ({ code: regencyCodeOf(one), name: nameOf(regencyCodeOf(one)).name })) ?? null
}

/** The last day of a span that the database keeps half open. */
export function lastDayOf(until: string | null): PlainDate | null {
  return until === null ? null : addDays(plainDate(until), -1)
}

/** A duty as a person reads it. */
export function toDuty(row: DutyRow, nameOf: (code: string) => Area): Duty {
  return {
    id: row.id as Duty['id'],
    role: row.role as Role,
    area: nameOf(row.area_code),
    regencies: regenciesNamed(row.regencies, nameOf),
    since: plainDate(row.since),
    until: lastDayOf(row.until),
    purpose: row.purpose,
  }
}
