import type { Endpoint } from '@payung/contract/endpoint'
import { refuseAccess } from '@payung/domain/access/refusals'
import { namesOfRoles } from '@payung/domain/access/role-words'
import type { Actor } from '@payung/domain/access/roles'
import { AreaCode, NATION_CODE, NATION_PATH, VillageCode } from '@payung/domain/areas/area'
import { requirePlace } from '@payung/usecases/context'
import { readForm } from './form'

/** Who reads what anyone may read: an actor without account, under whose scope no guarded row is seen. */
export const NOBODY: Actor = {
  account: '00000000-0000-0000-0000-000000000000',
  holder: 'tanpa masuk',
  role: 'anyone' as string as Actor['role'],
  area: NATION_CODE,
  regencies: [],
  until: null,
}

/** The places that a path names, by the name of their part. */
export type Places = Partial<Record<'area' | 'village', AreaCode>>

const PLACES = { area: AreaCode, village: VillageCode }

/**
 * Reads the parts of a path that are places; the nation is written `00`.
 * @throws FormRefusal when one is no code
 */
export function placesOf(path: Readonly<Record<string, string>>): Places {
  const places: Places = {}
  for (const part of ['area', 'village'] as const) {
    const given = path[part]
    if (given !== undefined)
      places[part] = readForm(PLACES[part], given === NATION_PATH && part === 'area' ? '' : given)
  }
  return places
}

/**
 * May this actor call this endpoint for these places? Row-level security stands behind it.
 * @throws Refusal role_not_allowed, outside_area
 */
export function requirePermission({ allow }: Endpoint, actor: Actor, places: Places): void {
  if (typeof allow !== 'string' && !allow.includes(actor.role)) {
    refuseAccess('role_not_allowed', { who: namesOfRoles(allow) })
  }
  if (actor === NOBODY) return
  for (const place of Object.values(places)) requirePlace(actor, place)
}
