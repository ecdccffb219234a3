import * as contract from '@payung/contract/monitoring'
import { type AreaCode, areaCode, NATION_CODE, NATION_PATH } from '@payung/domain/areas/area'
import { refuseArea } from '@payung/domain/areas/refusals'
import type { Coverage } from '@payung/domain/monitoring/coverage'
import type { PlainDate } from '@payung/kernel/dates'
import type { Context } from '@payung/usecases/context'
import { readCoverage } from '@payung/usecases/monitoring/read-coverage'
import { readStanding } from '@payung/usecases/monitoring/read-standing'
import { listRegencyFacts, recordRegencyFact } from '@payung/usecases/monitoring/regency-facts'
import { coverageTable } from '../gateways/coverage-table'
import { writeCsv } from '../gateways/spreadsheet/write-csv'
import { writeXlsx } from '../gateways/spreadsheet/write-xlsx'
import { type Handler, handle } from './handle'

/** The place of a path; `00` is the nation. @throws Refusal unknown_area */
function placeIn(text: string, on: string): AreaCode {
  if (text === NATION_PATH) return NATION_CODE
  try {
    return areaCode(text)
  } catch {
    return refuseArea('unknown_area', { code: text, on }, 'place')
  }
}

type Asked = { on?: PlainDate | undefined; months: number }

function coverageOf(context: Context, place: string, query: Asked): Promise<Coverage> {
  return readCoverage(context, placeIn(place, query.on ?? context.today), query)
}

const fileName = ({ area, on }: Coverage, ending: string) => `cakupan-${area.code || 'indonesia'}-${on}.${ending}`

export const monitoringHandlers: Handler[] = [
  handle(contract.readCoverage, (context, { path, query }) => coverageOf(context, path.place, query)),
  handle(contract.readStanding, (context, { path, query }) => readStanding(context, areaCode(path.area), query)),
  handle(contract.downloadCoverageWorkbook, async (context, { path, query }) => {
    const coverage = await coverageOf(context, path.place, query)
    return { name: fileName(coverage, 'xlsx'), bytes: writeXlsx([coverageTable(coverage, context.demo)]) }
  }),
  handle(contract.downloadCoverageCsv, async (context, { path, query }) => {
    const coverage = await coverageOf(context, path.place, query)
    return { name: fileName(coverage, 'csv'), bytes: writeCsv(coverageTable(coverage, context.demo)) }
  }),
  handle(contract.listRegencyFacts, (context, { path }) => listRegencyFacts(context, areaCode(path.area))),
  handle(contract.recordRegencyFact, (context, { path, body }) =>
    recordRegencyFact(context, areaCode(path.area), body),
  ),
]
