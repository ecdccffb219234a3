import { isHeldAt, isWithinReach, rolesAdministeredBy, whoAdministers } from '@payung/domain/access/administration'
import { refuseAccess } from '@payung/domain/access/refusals'
import { LEVEL_NAMES, namesOfRoles, ROLE_NAMES } from '@payung/domain/access/role-words'
import { type Actor, ROLE_LEVELS, type Role } from '@payung/domain/access/roles'
import { STEP_ROLES } from '@payung/domain/access/separation'
import { type NewToken, TOKEN_DAYS, type TokenLine } from '@payung/domain/access/token'
import { type AreaCode, isUnder } from '@payung/domain/areas/area'
import { daysBetween } from '@payung/kernel/dates'
import type { Id } from '@payung/kernel/ids'
import { addTokenRow, listTokenRows, revokeTokenRow } from '@payung/store/access/tokens'
import type { Context } from '../context'
import { newToken, tokenHash } from './code-hash'
import { areaNames } from './name-areas'

/** The roles that a token of somebody in this role may bear: the own one, and those that the role looks after. A machine never approves. */
export function tokenRoles(role: Role): Role[] {
  const below = rolesAdministeredBy(role).filter((other) => other !== role && other !== 'administrator')
  return [role, ...below].filter((other) => !STEP_ROLES.approve.includes(other))
}

/**
 * Makes an access token for a machine: one role, one area, a last day. It is shown this once.
 * @throws Refusal role_not_yours, outside_area, role_needs_level, token_days
 */
export async function addToken(context: Context, area: AreaCode, asked: NewToken): Promise<{ id: Id; token: string }> {
  const { tx, actor, today, now, note } = context
  note({ name: asked.name, role: asked.role, area: asked.area, expires_on: asked.expires_on }, asked.id)
  const regencies = scopeOf(actor, asked)
  if (!isUnder(asked.area, area) || !isWithinReach(actor, { role: asked.role, area: asked.area, regencies }))
    refuseAccess('outside_area', {}, 'area')
  if (!tokenRoles(actor.role).includes(asked.role))
    refuseAccess(
      'role_not_yours',
      { role: ROLE_NAMES[asked.role], who: namesOfRoles(whoAdministers(asked.role)) },
      'role',
    )
  // The own role may be narrowed to a part of the own area; another is held where it belongs.
  if (asked.role !== actor.role && !isHeldAt(asked.role, asked.area)) {
    const level = LEVEL_NAMES[ROLE_LEVELS[asked.role].level]
    refuseAccess('role_needs_level', { role: ROLE_NAMES[asked.role], level }, 'area')
  }
  const days = daysBetween(today, asked.expires_on)
  if (days < 0 || days > TOKEN_DAYS) refuseAccess('token_days', { most: TOKEN_DAYS }, 'expires_on')
  const token = newToken()
  await addTokenRow(tx, {
    id: asked.id,
    name: asked.name,
    token_hash: tokenHash(token),
    account_id: actor.account,
    role: asked.role,
    area_code: asked.area,
    regencies: regencies && [...regencies],
    made_at: now,
    expires_at: tokenMoment(asked.expires_on, 'end'),
  })
  return { id: asked.id, token }
}

/** A token lives by days, and the day is that of the house: its moments are written as noon and end of a day, UTC. */
export function tokenMoment(day: string, at: 'noon' | 'end'): string {
  return at === 'noon' ? `${day}T12:00:00.000Z` : `${day}T23:59:59.000Z`
}

/** Whoever is narrowed to regencies hands on no more than them. */
function scopeOf(actor: Actor, { area }: NewToken): readonly number[] | null {
  return actor.regencies !== null && area.length < 5 ? actor.regencies : null
}

/** Access tokens for the area or below it. */
export async function listTokens(
  { tx, actor, today }: Context,
  area: AreaCode,
): Promise<{ tokens: TokenLine[]; grantable: Role[] }> {
  const rows = await listTokenRows(tx, area)
  const nameOf = await areaNames(
    tx,
    rows.map((row) => row.area_code),
    today,
  )
  const tokens = rows.map(({ area_code, made_by, ...row }) => ({
    ...row,
    id: row.id as Id,
    role: row.role as Role,
    area: nameOf(area_code),
    made_by: made_by ?? '',
  }))
  return { tokens, grantable: tokenRoles(actor.role) }
}

/**
 * Ends an access token at once.
 * @throws Refusal unknown_account
 */
export async function revokeToken({ tx, now, note }: Context, area: AreaCode, id: string): Promise<void> {
  note({}, id)
  if (!(await revokeTokenRow(tx, area, id, now))) refuseAccess('unknown_account')
}
