import { listCeilings, readFundTable, readFundVerdict, recordCeilings } from '@payung/contract/funding'
import { areaCode } from '@payung/domain/areas/area'
import { categories, funds } from '@payung/law/funding/words'
import * as ceilings from '@payung/usecases/funding/ceilings'
import { verdictOn } from '@payung/usecases/funding/verdict-on'
import { type Handler, handle } from './handle'

export const fundingHandlers: Handler[] = [
  handle(readFundVerdict, async (_context, { query: { for_year, ...asked } }) =>
    verdictOn({ ...asked, ...(for_year === undefined ? {} : { for_year }) }),
  ),
  handle(readFundTable, async (_context, { query: { year } }) => ({
    year,
    rows: funds.flatMap((fund) => categories.map((category) => verdictOn({ fund, category, year }))),
  })),
  handle(listCeilings, (context, { path, query }) => ceilings.listCeilings(context, areaCode(path.area), query.year)),
  handle(recordCeilings, (context, { path, body }) => ceilings.recordCeilings(context, areaCode(path.area), body)),
]
