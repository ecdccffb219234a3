import { firstDay, type Month } from '@payung/kernel/dates'
import type { Rate, Rupiah } from '@payung/kernel/money'
import { type IncomeBracket, incomeBrackets } from './brackets/parameters'
import type { Citation, OpenQuestion } from './citation'
import type { JkkClass } from './contribution-line'
import { informalRate as informalOldAgeRate, shares as oldAgeShares } from './jht/parameters'
import { workAccidentRate } from './jkk/contribution'
import { classRates, classRatesWithJkp, informalRate } from './jkk/parameters'
import { deathAmount, deathRate } from './jkm/contribution'
import { informalAmount } from './jkm/parameters'
import { ceilingOf } from './jp/contribution'
import { shares as pensionShares, wageCeiling } from './jp/parameters'
import { once, openQuestion } from './open-questions'
import { reliefOf, relieved } from './relief'
import { reliefActs } from './reliefs/parameters'
import { type Payer, payers, type Sector, sectors } from './words'

/** Both shares of a PU contribution, ppm. */
export interface Shares {
  employer: Rate
  worker: Rate
}

/** Rates of PU members after relief. */
export interface WageTariff {
  /** Employer's JKK rate by risk class 1 to 5, ppm. */
  jkk: readonly Rate[]
  jkm: Rate
}

/** What a BPU member pays, by sector and payer, after relief. */
export interface InformalTariff {
  sector: Sector
  payer: Payer
  /** ppm of the bracket base. */
  jkk: Rate
  /** Flat, Rp a month. */
  jkm: Rupiah
  /** The act whose relief is granted; none otherwise. */
  relief: Citation | null
  /** PP 50/2025 is silent about this payer: the whole tariff holds until somebody decides. */
  undecided: boolean
}

/**
 * The tariff of one contribution month as data, for SQL and for columns.
 *
 * A share is `(base * ppm + 500000) / 1000000` in integer division, half up for every base that is not negative:
 * - PU, JKK: base = wage, ppm = `pu.plain.jkk[class - 1]` (or `pu.jkp`), employer
 * - PU, JKM: base = wage, ppm = `pu.plain.jkm` (or `pu.jkp`), employer
 * - PU, JHT: base = wage, ppm = `pu.jht.employer` and `pu.jht.worker`
 * - PU, JP: base = least(wage, `pu.jp.ceiling`), ppm = `pu.jp.employer` and `pu.jp.worker`
 * - BPU: base = the base of the last bracket with `from <= income`; JKK ppm and JKM rupiah from `bpu.rows` by sector and
 *   payer, JHT ppm from `bpu.jht`; all of it borne by the worker; JP is refused
 *
 * The tests hold this formula against `contribution` on random people.
 */
export interface Tariff {
  month: Month
  pu: {
    plain: WageTariff
    /** Members of JKP; null before the recomposition of PP 49/2023. */
    jkp: WageTariff | null
    jht: Shares
    jp: Shares & { ceiling: Rupiah }
  }
  bpu: {
    brackets: readonly IncomeBracket[]
    jht: Rate
    rows: readonly InformalTariff[]
  }
  because: { jkk: Citation[]; jkm: Citation[]; jht: Citation[]; jp: Citation[]; brackets: Citation[] }
  open: OpenQuestion[]
  /** A value is used beyond its announced end: an estimate may show it, a run must not store it. */
  beyond_announced_end: boolean
}

/**
 * The tariff of a contribution month.
 * @throws RangeError for a month before July 2015
 * @law PP 44/2015, PP 45/2015, PP 46/2015, PP 49/2020, PP 49/2023, PP 50/2025
 */
export function tariffOf(month: Month): Tariff {
  const day = firstDay(month)
  const { ceiling, cite, open } = ceilingOf(month)
  const acts = reliefActs.filter((act) => month >= act.first && month <= act.last)
  const rows = sectors.flatMap((sector) => payers.map((payer) => informalTariff(month, sector, payer)))
  const hasJkp = classRatesWithJkp.rows[0] !== undefined && classRatesWithJkp.rows[0].since <= day
  return {
    month,
    pu: {
      plain: wageTariff(month, false),
      jkp: hasJkp ? wageTariff(month, true) : null,
      jht: oldAgeShares.on(day).value,
      jp: { ...pensionShares.on(day).value, ceiling },
    },
    bpu: { brackets: incomeBrackets.on(day).value, jht: informalOldAgeRate.on(day).value, rows },
    because: {
      jkk: [classRates.on(day).cite, informalRate.on(day).cite, ...acts.map((act) => act.jkk)],
      jkm: [deathRate(month, false).cite, informalAmount.on(day).cite, ...acts.map((act) => act.jkm)],
      jht: [oldAgeShares.on(day).cite, informalOldAgeRate.on(day).cite],
      jp: [pensionShares.on(day).cite, cite],
      brackets: [incomeBrackets.on(day).cite],
    },
    open: once([
      openQuestion('rounding'),
      openQuestion('bpu_brackets'),
      ...open,
      ...acts.flatMap((act) => act.open),
      ...(rows.some((row) => row.undecided) ? [openQuestion('pp50_apbdes')] : []),
    ]),
    beyond_announced_end: wageCeiling.isBeyondEnd(day),
  }
}

/** The row of a sector and payer. @throws RangeError never for a tariff that `tariffOf` made */
export function informalRow(tariff: Tariff, sector: Sector, payer: Payer): InformalTariff {
  const row = tariff.bpu.rows.find((one) => one.sector === sector && one.payer === payer)
  if (!row) throw new RangeError(`no tariff for ${sector}, ${payer}`)
  return row
}

const classes: readonly JkkClass[] = [1, 2, 3, 4, 5]

function wageTariff(month: Month, jkp: boolean): WageTariff {
  const relief = reliefOf(month, 'PU', 'other', 'self')
  return {
    jkk: classes.map((riskClass) => relieved(workAccidentRate(month, riskClass, jkp).rate, relief)),
    jkm: relieved(deathRate(month, jkp).rate, relief),
  }
}

function informalTariff(month: Month, sector: Sector, payer: Payer): InformalTariff {
  const relief = reliefOf(month, 'BPU', sector, payer)
  return {
    sector,
    payer,
    jkk: relieved(informalRate.on(firstDay(month)).value, relief),
    jkm: deathAmount(month, relief).amount,
    relief: relief.granted && relief.act ? relief.act.jkm : null,
    undecided: relief.undecided,
  }
}
