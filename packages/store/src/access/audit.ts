import type { Insertable } from 'kysely'
import type { Tx } from '../open'
import type { AuditEventsTable } from '../tables.generated'

/** Writes one row of the audit log. Facts never hold a NIK. */
export async function addAuditEvent(tx: Tx, event: Insertable<AuditEventsTable>): Promise<void> {
  await tx.insertInto('audit_events').values(event).execute()
}
