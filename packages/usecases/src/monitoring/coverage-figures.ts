import type { CoverageFigures } from '@payung/domain/monitoring/coverage'
import { reasonOf } from '@payung/domain/monitoring/reason'
import type { RegencyFact } from '@payung/domain/monitoring/regency-fact'
import type { CoverageRow } from '@payung/store/monitoring/read-coverage'

/** What stands around the figures of one area. */
export interface FiguresAround {
  area: { code: string; name: string; kind: string }
  on: string
  source: string
  denominators: CoverageFigures['denominators']
  facts: readonly RegencyFact[]
  desa: number | null
}

/** The two groups of one area, summed over funds. */
export function groupsOf(rows: readonly CoverageRow[]): Pick<CoverageFigures, 'officials' | 'vulnerable'> {
  const sum = (group: CoverageRow['people_group'], of: (row: CoverageRow) => number) =>
    rows.reduce((total, row) => (row.people_group === group ? total + of(row) : total), 0)
  const group = (name: CoverageRow['people_group']) => ({
    registered: sum(name, (row) => row.registered),
    billed: sum(name, (row) => row.billed),
    paid: sum(name, (row) => row.paid),
    protected: sum(name, (row) => row.protected),
    grace: sum(name, (row) => row.grace),
    candidates: sum(name, (row) => row.candidates),
  })
  const byFund = (fund: CoverageRow['fund_group']) =>
    sum('vulnerable', (row) => (row.fund_group === fund ? row.protected : 0))
  return {
    officials: { posts: sum('officials', (row) => row.posts), ...group('officials') },
    vulnerable: {
      ...group('vulnerable'),
      by_fund: { village: byFund('village'), apbd: byFund('apbd'), other: byFund('other') },
    },
  }
}

/** The figures of one area with denominators and, where no official is protected, the reason. */
export function toFigures(rows: readonly CoverageRow[], around: FiguresAround): CoverageFigures {
  const { officials, vulnerable } = groupsOf(rows)
  const reason = reasonOf({ ...officials, desa: around.desa, facts: around.facts })
  return {
    area: around.area as CoverageFigures['area'],
    on: around.on,
    source: around.source,
    officials,
    vulnerable,
    money: {
      billed: rows.reduce((sum, row) => sum + row.billed_rp, 0),
      paid: rows.reduce((sum, row) => sum + row.paid_rp, 0),
    },
    denominators: around.denominators,
    reason: reason?.id ?? null,
    reason_code: reason?.code ?? null,
    reason_in_english: reason?.en ?? null,
  }
}
