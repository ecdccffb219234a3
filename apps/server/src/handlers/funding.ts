import { listCeilings, readFundTable, readFundVerdict, recordCeilings } from '@payung/contract/funding'
import { areaCode } from '@payung/domain/areas/area'
import type { FundVerdict } from '@payung/domain/funding/fund-verdict'
import { categories, funds } from '@payung/law/funding/words'
import * as ceilings from '@payung/usecases/funding/ceilings'
import { verdictsHere } from '@payung/usecases/funding/decided-verdict'
import { type Handler, handle } from './handle'

export const fundingHandlers: Handler[] = [
  handle(readFundVerdict, async (context, { query: { for_year, regency, ...asked } }) => {
    const [verdict] = await verdictsHere(
      context,
      [{ ...asked, ...(for_year === undefined ? {} : { for_year }) }],
      regency,
    )
    return verdict as FundVerdict
  }),
  handle(readFundTable, async (context, { query: { year } }) => {
    const cells = funds.flatMap((fund) => categories.map((category) => ({ fund, category, year })))
    return { year, rows: await verdictsHere(context, cells) }
  }),
  handle(listCeilings, (context, { path, query }) => ceilings.listCeilings(context, areaCode(path.area), query.year)),
  handle(recordCeilings, (context, { path, body }) => ceilings.recordCeilings(context, areaCode(path.area), body)),
]
