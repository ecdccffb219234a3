import { type AreaCode, areaCode, isUnder } from '@payung/domain/areas/area'
import type { AssessmentShown, NewAssessment } from '@payung/domain/contributions/assessment'
import { requireExpiryAfter } from '@payung/domain/contributions/money-days'
import { refuseContributions } from '@payung/domain/contributions/refusals'
import { firstDay, type PlainDate } from '@payung/kernel/dates'
import {
  addAssessment,
  applyAssessments,
  assessmentsOfMonth,
  findAssessment,
  findAssessmentByCode,
} from '@payung/store/contributions/assessments'
import { findPayer } from '@payung/store/contributions/receipts'
import { asOwner } from '@payung/store/scope'
import type { Context } from '../context'
import { toAssessment } from './assessment-view'
import { regencyOfPlace, settle } from './record-receipt'

/**
 * Records what the branch set (penetapan): payment code, amount, expiry and its list of persons. From then on its amount counts,
 * not our estimate. The same penetapan sent twice is recorded once.
 * @throws Refusal unknown_payer, code_used, expires_before_set
 */
export async function recordAssessment(
  context: Context,
  area: AreaCode,
  asked: NewAssessment,
): Promise<AssessmentShown> {
  const { tx, actor, today, now, note } = context
  const regency = await regencyOfPlace(context, area)
  const payer = await findPayer(tx, regency, asked.payer)
  if (!payer || !isUnder(areaCode(payer.area_code), area)) refuseContributions('unknown_payer', {}, 'payer')
  const known = await findAssessment(tx, regency, asked.id)
  if (!known) {
    requireExpiryAfter(asked.set_on, asked.expires_on)
    const taken = await asOwner(tx, () => findAssessmentByCode(tx, regency, asked.code))
    if (taken) refuseContributions('code_used', { code: asked.code }, 'code')
    const row = {
      regency_id: regency,
      id: asked.id,
      payer_id: payer.id,
      area_code: payer.area_code,
      month: firstDay(asked.month),
      months: asked.months,
      code: asked.code,
      amount: asked.amount,
      set_on: asked.set_on,
      expires_on: asked.expires_on ?? null,
      source: asked.source,
      recorded_by: actor.account,
      recorded_at: now,
    }
    const people = asked.lines.map((one) => ({
      kpj: one.kpj ?? null,
      name: one.name,
      wage: one.wage ?? null,
      amount: one.amount,
    }))
    await asOwner(tx, async () => {
      await addAssessment(tx, row, people)
      await applyAssessments(tx, regency, [payer.id])
    })
    await settle(context, regency, payer.id, areaCode(payer.area_code), firstDay(asked.month) as PlainDate)
    note({ amount: asked.amount, month: asked.month, months: asked.months, people: people.length }, asked.id)
  }
  const rows = await assessmentsOfMonth(tx, regency, payer.id, firstDay(asked.month))
  const found = rows.find(({ id }) => id === asked.id)
  if (!found) refuseContributions('code_used', { code: asked.code }, 'code')
  return toAssessment(found, today)
}
