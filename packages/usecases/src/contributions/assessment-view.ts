import type { AssessmentShown } from '@payung/domain/contributions/assessment'
import type { PlainDate } from '@payung/kernel/dates'
import type { AssessmentRow } from '@payung/store/contributions/assessments'

/** A penetapan as it is shown: with its difference to our estimate, and whether its code has run out before the money came. */
export function toAssessment(
  row: AssessmentRow & { estimate: number; paid: number },
  today: PlainDate,
): AssessmentShown {
  return {
    id: row.id,
    payer: row.payer_id,
    month: row.month.slice(0, 7),
    months: row.months,
    code: row.code,
    amount: row.amount,
    set_on: row.set_on,
    expires_on: row.expires_on,
    source: row.source,
    is_expired: row.expires_on !== null && row.expires_on < today && row.paid < row.amount,
    difference: row.amount - row.estimate,
  }
}
