/** What of the search stands in the address, so that it can be sent to a colleague. */
export const AUDIT_PARTS = ['text', 'event', 'area', 'from', 'to', 'refused', 'subject', 'account'] as const
export type AuditWanted = Partial<Record<(typeof AUDIT_PARTS)[number], string>>
