import { type RegencyRules, USUAL_RULES } from '@payung/domain/access/regency-rules'
import { type AreaCode, regencyCodeOf, regencyIdOf } from '@payung/domain/areas/area'
import { refuseArea } from '@payung/domain/areas/refusals'
import { regencyRulesOf, setSeparateDuties } from '@payung/store/access/regency-rules'
import type { Context } from '../context'

/** The rules of the regency in which an area lies; the usual ones above a regency. */
export async function readRegencyRules({ tx }: Context, area: AreaCode): Promise<RegencyRules> {
  const regency = regencyIdOf(area)
  const rules = regency === null ? null : await regencyRulesOf(tx, regency)
  return rules ? { separate_duties: rules.separate_duties } : USUAL_RULES
}

/**
 * Sets the rules of a regency.
 * @throws Refusal unknown_area when the area is no regency
 */
export async function setRegencyRules(context: Context, area: AreaCode, rules: RegencyRules): Promise<RegencyRules> {
  const regency = regencyIdOf(area)
  if (regency === null || regencyCodeOf(regency) !== area)
    return refuseArea('unknown_area', { code: area, on: context.today }, 'area')
  context.note({ ...rules }, area)
  await setSeparateDuties(context.tx, regency, area, rules.separate_duties)
  return rules
}
