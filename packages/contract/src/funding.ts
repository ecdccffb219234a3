import { PERSON_ROLES } from '@payung/domain/access/roles'
import { Ceiling, NewCeilings } from '@payung/domain/funding/ceiling'
import { FundQuery, FundTableQuery, FundVerdict } from '@payung/domain/funding/fund-verdict'
import { z } from 'zod'
import { endpoint } from './endpoint'

/** May this fund pay for this category in this year? */
export const readFundVerdict = endpoint({
  method: 'GET',
  path: '/fund-verdict',
  summary: 'Whether a fund may pay for a category in a year, with the law that says so.',
  allow: 'signed_in',
  query: FundQuery,
  reply: FundVerdict,
})

/** The whole table of a year. */
export const readFundTable = endpoint({
  method: 'GET',
  path: '/fund-table',
  summary: 'Every fund and category of a year with verdict and citations.',
  allow: 'signed_in',
  query: FundTableQuery,
  reply: z.object({ year: z.int(), rows: z.array(FundVerdict) }),
})

export const listCeilings = endpoint({
  method: 'GET',
  path: '/areas/:area/ceilings',
  summary: 'ADD ceilings of the villages of a regency (or one village) in a year, beside what contributions cost.',
  allow: PERSON_ROLES,
  query: FundTableQuery,
  reply: z.object({ ceilings: z.array(Ceiling) }),
})

export const recordCeilings = endpoint({
  method: 'POST',
  path: '/areas/:area/ceilings',
  summary: "Records the regency's list of ADD ceilings of a year.",
  allow: ['pmd_regency', 'bpkad'],
  audit: 'ceilings.recorded',
  body: NewCeilings,
  reply: z.object({ recorded: z.int(), unchanged: z.int() }),
  refuses: ['outside_area', 'ceiling_unlikely'],
})
