import { Coverage, CoverageQuery } from '@payung/domain/monitoring/coverage'
import { NewRegencyFact, RegencyFact } from '@payung/domain/monitoring/regency-fact'
import { Standing, StandingQuery } from '@payung/domain/monitoring/standing'
import { z } from 'zod'
import { endpoint } from './endpoint'

/** `:place` is an area code, or `00` for the nation. Sums down to the district are for everybody who signs in. */
export const readCoverage = endpoint({
  method: 'GET',
  path: '/coverage/:place',
  summary: 'Coverage of a place and of the places below it on a day, with months before, denominators and reasons.',
  allow: 'signed_in',
  query: CoverageQuery,
  reply: Coverage,
  refuses: ['unknown_area', 'outside_area', 'day_ahead'],
})

export const readStanding = endpoint({
  method: 'GET',
  path: '/areas/:area/standing',
  summary: 'How the villages of an area stand on a day: how many are protected whole, which wait and for what.',
  allow: ['district', 'pmd_regency', 'bpkad', 'pmd_province', 'branch', 'region', 'ministry', 'auditor'],
  query: StandingQuery,
  reply: Standing,
  refuses: ['outside_area', 'day_ahead'],
})

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const downloadCoverageWorkbook = endpoint({
  method: 'GET',
  path: '/coverage/:place/table.xlsx',
  summary: 'The same table as a workbook.',
  allow: 'signed_in',
  query: CoverageQuery,
  reply: { file: WORKBOOK },
  refuses: ['unknown_area', 'outside_area', 'day_ahead'],
})

export const downloadCoverageCsv = endpoint({
  method: 'GET',
  path: '/coverage/:place/table.csv',
  summary: 'The same table as comma-separated text.',
  allow: 'signed_in',
  query: CoverageQuery,
  reply: { file: 'text/csv; charset=utf-8' },
  refuses: ['unknown_area', 'outside_area', 'day_ahead'],
})

export const listRegencyFacts = endpoint({
  method: 'GET',
  path: '/areas/:area/facts',
  summary: "A regency's way to protection: agreement, budget, regulation, delivered data, with dates.",
  allow: 'signed_in',
  reply: z.object({ facts: z.array(RegencyFact) }),
})

export const recordRegencyFact = endpoint({
  method: 'POST',
  path: '/areas/:area/facts',
  summary: 'Records a dated fact of a regency with its source.',
  allow: ['pmd_regency', 'bpkad', 'pmd_province', 'branch'],
  audit: 'fact.recorded',
  body: NewRegencyFact,
  reply: RegencyFact,
  refuses: ['outside_area', 'area_too_large', 'ends_before_it_begins'],
})
