import { type AreaCode, areaCode } from '@payung/domain/areas/area'
import { refuseContributions } from '@payung/domain/contributions/refusals'
import type { NewScheme, Scheme } from '@payung/domain/contributions/scheme'
import { FUND_NAMES } from '@payung/domain/funding/fund-names'
import type { FundVerdict } from '@payung/domain/funding/fund-verdict'
import { refuseFunding } from '@payung/domain/funding/refusals'
import { fromBits, toBits } from '@payung/domain/registration/programmes'
import { type PlainDate, plainDate } from '@payung/kernel/dates'
import type { Category, Fund } from '@payung/law/funding/words'
import { addScheme, endSchemeOn, findScheme, type SchemeRow, schemesOf } from '@payung/store/contributions/schemes'
import type { Context } from '../context'
import { verdictOn } from '../funding/verdict-on'
import { regencyOfPlace } from './record-receipt'

/** How an area insures each category and post on a day, with what the law says of each fund in that year. */
export async function listSchemes(context: Context, area: AreaCode, day?: PlainDate): Promise<{ schemes: Scheme[] }> {
  const regency = await regencyOfPlace(context, area)
  const on = day ?? context.today
  const rows = await schemesOf(context.tx, regency, area, on)
  return { schemes: rows.map((row) => toScheme(row, yearOf(on))) }
}

/**
 * Records a scheme; the one that held for the same category and post ends when it begins. Sent twice it is recorded once.
 * A plan whose fund is forbidden is refused with the article; a disputed one stays marked until a local decision stands on it.
 * @throws Refusal fund_forbidden, wage_needed, jp_not_for_bpu, ends_before_it_begins
 */
export async function recordScheme(context: Context, area: AreaCode, asked: NewScheme): Promise<Scheme> {
  const { tx, note } = context
  const regency = await regencyOfPlace(context, area)
  const known = await findScheme(tx, regency, asked.id)
  if (known) return toScheme(known, yearOf(context.today))
  if (asked.segment === 'BPU' && asked.programmes.includes('jp'))
    refuseContributions('jp_not_for_bpu', {}, 'programmes')
  if (asked.until && asked.until <= asked.since)
    refuseContributions('ends_before_it_begins', { since: asked.since, until: asked.until }, 'until')
  const needsWage = asked.base_rule === 'UMK' || asked.base_rule === 'FLOOR' || asked.base_rule === 'FIXED'
  if (needsWage && !asked.wage) refuseContributions('wage_needed', { base_rule: asked.base_rule }, 'wage')
  const verdict = refuseForbidden(asked.fund, asked.category, yearOf(asked.since))
  await addScheme(tx, {
    regency_id: regency,
    id: asked.id,
    area_code: area,
    category: asked.category,
    post_kind: asked.post_kind ?? null,
    segment: asked.segment,
    programmes: toBits(asked.programmes),
    base_rule: asked.base_rule,
    wage: asked.wage ?? null,
    fund: asked.fund,
    pays: asked.pays,
    basis: asked.basis,
    since: asked.since,
    until: asked.until ?? null,
    decision_number: asked.decision?.number ?? null,
    decided_on: asked.decision?.on ?? null,
  })
  note({ category: asked.category, fund: asked.fund, verdict: verdict.verdict, basis: asked.basis }, asked.id)
  return toScheme((await findScheme(tx, regency, asked.id)) as SchemeRow, yearOf(asked.since))
}

/**
 * Ends a scheme on a day.
 * @throws Refusal unknown_scheme, ends_before_it_begins
 */
export async function endScheme(context: Context, area: AreaCode, id: string, until: PlainDate): Promise<Scheme> {
  const regency = await regencyOfPlace(context, area)
  const known = await findScheme(context.tx, regency, id)
  if (!known || known.area_code !== area) refuseContributions('unknown_scheme', {}, 'scheme')
  if (until <= known.since) refuseContributions('ends_before_it_begins', { since: known.since, until }, 'until')
  await endSchemeOn(context.tx, regency, id, until)
  context.note({ until }, id)
  return toScheme({ ...known, until }, yearOf(plainDate(until)))
}

/** What the law says of a fund, unless it forbids it. @throws Refusal fund_forbidden with the article */
function refuseForbidden(fund: Fund, category: Category, year: number): FundVerdict {
  const verdict = verdictOn({ fund, category, year })
  if (verdict.verdict === 'forbidden') {
    const cited = verdict.citations[0]
    const facts = { act: cited?.act ?? '', article: cited?.article ?? '', says: cited?.says ?? '' }
    refuseFunding('fund_forbidden', { fund: FUND_NAMES[fund].id, category, year, ...facts }, 'fund')
  }
  return verdict
}

function toScheme(row: SchemeRow, year: number): Scheme {
  const [fund, category] = [row.fund as Fund, row.category as Category]
  const decision = row.decision_number && row.decided_on ? { number: row.decision_number, on: row.decided_on } : null
  const decided = decision
    ? [
        {
          regency: row.area_code.slice(0, 5),
          fund,
          category,
          years: [Number(row.since.slice(0, 4)), Number((row.until ?? '2100').slice(0, 4))] as const,
          verdict: 'allowed' as const,
          number: decision.number,
          date: plainDate(decision.on),
        },
      ]
    : []
  const first = Number(row.since.slice(0, 4))
  const verdict = verdictOn(
    { fund, category, year: Math.max(year, first), regency: row.area_code.slice(0, 5) },
    decided,
  )
  return {
    ...row,
    area: areaCode(row.area_code),
    programmes: fromBits(row.programmes),
    decision,
    verdict,
    is_marked: verdict.verdict === 'disputed',
  } as Scheme
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
