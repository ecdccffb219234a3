import type { AuditEvent, AuditQuery } from '@payung/domain/access/audit'
import type { AreaCode } from '@payung/domain/areas/area'
import type { Id } from '@payung/kernel/ids'
import { type AuditRow, searchAuditRows } from '@payung/store/access/search-audit'
import { type Context, requirePlace } from '../context'

/** Days of the search are days of western Indonesia, where the law is made. */
const ZONE = 'Asia/Jakarta'

/** An export holds at most so many rows. */
export const MOST_EXPORTED = 50_000

/**
 * Searches the audit log inside the actor's area, newest first.
 * @throws Refusal outside_area
 */
export async function searchAudit(
  context: Context,
  asked: AuditQuery,
): Promise<{ events: AuditEvent[]; next: string | null }> {
  const rows = await rowsFor(context, asked, asked.most)
  const last = rows.at(-1)
  return { events: rows.map(toEvent), next: last && rows.length === asked.most ? String(last.id) : null }
}

/**
 * The same search, for a file.
 * @throws Refusal outside_area
 */
export async function exportAudit(context: Context, asked: AuditQuery): Promise<AuditEvent[]> {
  const rows = await rowsFor(context, { ...asked, after: undefined }, MOST_EXPORTED)
  const { most: _most, after: _after, ...searched } = asked
  context.note({ rows: rows.length, searched })
  return rows.map(toEvent)
}

function rowsFor({ tx, actor }: Context, asked: AuditQuery, most: number): Promise<AuditRow[]> {
  if (asked.area) requirePlace(actor, asked.area)
  const before = Number(asked.after)
  return searchAuditRows(tx, {
    area: asked.area ?? actor.area,
    text: asked.text?.trim() || undefined,
    subject: asked.subject,
    account: asked.account,
    event: asked.event,
    refused: asked.refused === undefined ? undefined : asked.refused === '1',
    from: asked.from,
    to: asked.to,
    before: asked.after && Number.isSafeInteger(before) ? before : undefined,
    most,
    zone: ZONE,
  })
}

function toEvent(row: AuditRow): AuditEvent {
  return {
    id: row.id,
    at: row.at,
    account: row.account as Id | null,
    holder: row.holder,
    role: row.role,
    area: { code: row.area_code as AreaCode, name: row.area_name ?? (row.area_code || 'Indonesia') },
    event: row.event,
    subject: row.subject,
    refused: row.refused,
    facts: row.facts,
  }
}
