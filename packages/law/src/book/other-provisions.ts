import { benefitTables } from './benefit-tables'
import { moneyTables } from './money-tables'
import type { Provision } from './provision'

/** Provisions that are no schedule: reliefs, tables, ceilings, deadlines, papers, money. */
export const otherProvisions: readonly Provision[] = [...moneyTables, ...benefitTables]
