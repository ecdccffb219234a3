import { z } from 'zod'
import { AreaCode } from '../areas/area'
import { DateText, IdText, PageQuery } from '../words'

/** The one search of the auditor. Every part narrows; none is needed. */
export const AuditQuery = PageQuery.extend({
  /** Words in the event, in the holder's name, in the facts or in the code of the refusal. */
  text: z.string().max(100).optional(),
  /** A person, an import, a payment: whatever the act was about. */
  subject: z.string().max(100).optional(),
  account: IdText.optional(),
  event: z.string().max(60).optional(),
  /** `1` shows only what was refused. */
  refused: z.enum(['0', '1']).optional(),
  area: AreaCode.optional(),
  from: DateText.optional(),
  to: DateText.optional(),
})
export type AuditQuery = z.output<typeof AuditQuery>

/** A row of the audit log. Never a NIK. */
export const AuditEvent = z.object({
  id: z.number().int(),
  at: z.string(),
  account: IdText.nullable(),
  holder: z.string(),
  role: z.string(),
  area: z.object({ code: AreaCode, name: z.string() }),
  event: z.string(),
  subject: z.string().nullable(),
  /** The code of the refusal; null when it was done. */
  refused: z.string().nullable(),
  facts: z.record(z.string(), z.unknown()),
})
export type AuditEvent = z.infer<typeof AuditEvent>

/** A row as a page shows it: the refusal in its own sentence, with … where the row does not keep the particulars. */
export const AuditEventShown = AuditEvent.extend({ refused_says: z.string().nullable() })
export type AuditEventShown = z.infer<typeof AuditEventShown>

export const NikAsked = z.object({
  /** Why somebody looks; recorded. Judged by the act, so that a look without a reason leaves a row too. */
  reason: z.string().max(300),
})
/** The number, for this one look. The screen hides it again after a minute. */
export const NikShown = z.object({ nik: z.string() })

/** One look at the NIK of a person. */
export const NikLook = z.object({
  at: z.string(),
  holder: z.string(),
  role: z.string(),
  reason: z.string(),
  refused: z.string().nullable(),
})
