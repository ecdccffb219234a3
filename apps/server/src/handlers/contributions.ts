import { createHash } from 'node:crypto'
import * as contract from '@payung/contract/contributions'
import { areaCode } from '@payung/domain/areas/area'
import { refuseContributions } from '@payung/domain/contributions/refusals'
import { isMonth, type Month } from '@payung/kernel/dates'
import { correctReceipt, withdrawReceipt } from '@payung/usecases/contributions/correct-receipt'
import { listMonths, listPayerMonths } from '@payung/usecases/contributions/list-months'
import { listReceipts } from '@payung/usecases/contributions/list-receipts'
import { postList, postReceipt, withdrawPosting } from '@payung/usecases/contributions/post-receipt'
import { viewProof } from '@payung/usecases/contributions/proof'
import { listArrears, listSkipped, readBill } from '@payung/usecases/contributions/read-bill'
import { readLineReasons, readPayerMonth } from '@payung/usecases/contributions/read-payer-month'
import { readProtection } from '@payung/usecases/contributions/read-protection'
import { readVillagePage } from '@payung/usecases/contributions/read-village-page'
import { recordAssessment } from '@payung/usecases/contributions/record-assessment'
import { recordReceipt, regencyOfPlace, showReceipt } from '@payung/usecases/contributions/record-receipt'
import { runMonth } from '@payung/usecases/contributions/run-month'
import { endScheme, listSchemes, recordScheme } from '@payung/usecases/contributions/schemes'
import { keepPaper } from '@payung/usecases/registration/keep-paper'
import { type Handler, handle } from './handle'

/** A month of a path. @throws Refusal month_before_law for anything else, which no link of ours leads to */
function monthIn(text: string): Month {
  return isMonth(text) ? text : refuseContributions('month_before_law', { month: text, first: '2015-07' }, 'month')
}

export const contributionsHandlers: Handler[] = [
  handle(contract.listSchemes, (context, { path, query }) => listSchemes(context, areaCode(path.area), query.on)),
  handle(contract.recordScheme, (context, { path, body }) => recordScheme(context, areaCode(path.area), body)),
  handle(contract.endScheme, (context, { path, body }) =>
    endScheme(context, areaCode(path.area), path.scheme, body.until),
  ),
  handle(contract.runMonth, (context, { path, body }) => runMonth(context, areaCode(path.area), body.month)),
  handle(contract.listMonths, (context, { path, query }) => listMonths(context, areaCode(path.area), query.most)),
  handle(contract.listPayerMonths, (context, { path, query }) =>
    listPayerMonths(context, areaCode(path.area), path.payer, query.most),
  ),
  handle(contract.readBill, (context, { path, query }) =>
    readBill(context, areaCode(path.area), monthIn(path.month), query),
  ),
  handle(contract.listSkipped, (context, { path, query }) =>
    listSkipped(context, areaCode(path.area), monthIn(path.month), query),
  ),
  handle(contract.readPayerMonth, (context, { path }) =>
    readPayerMonth(context, areaCode(path.area), path.payer, monthIn(path.month)),
  ),
  handle(contract.readLineReasons, (context, { path }) =>
    readLineReasons(context, areaCode(path.village), path.membership, monthIn(path.month)),
  ),
  handle(contract.listArrears, (context, { path, query }) =>
    listArrears(context, areaCode(path.area), query.on, query),
  ),
  handle(contract.recordAssessment, (context, { path, body }) => recordAssessment(context, areaCode(path.area), body)),
  handle(contract.recordReceipt, (context, { path, body }) => recordReceipt(context, areaCode(path.area), body)),
  handle(contract.listReceipts, (context, { path, query }) => listReceipts(context, areaCode(path.area), query)),
  handle(contract.readReceipt, async (context, { path }) =>
    showReceipt(context, await regencyOfPlace(context, areaCode(path.area)), path.receipt),
  ),
  handle(contract.keepProof, async (context, { path, upload }) => {
    const { name, bytes } = upload ?? { name: '', bytes: new Uint8Array() }
    const sha256 = new Uint8Array(createHash('sha256').update(bytes).digest())
    return { id: await keepPaper(context, areaCode(path.area), { name, bytes, sha256 }) }
  }),
  handle(contract.viewProof, async (context, { path }) => {
    const area = areaCode(path.area)
    return { ...(await viewProof(context, await regencyOfPlace(context, area), area, path.receipt)), inline: true }
  }),
  handle(contract.correctReceipt, (context, { path, body }) =>
    correctReceipt(context, areaCode(path.area), path.receipt, body),
  ),
  handle(contract.withdrawReceipt, (context, { path, body }) =>
    withdrawReceipt(context, areaCode(path.area), path.receipt, body),
  ),
  handle(contract.postReceipt, (context, { path, body }) =>
    postReceipt(context, areaCode(path.area), path.receipt, body),
  ),
  handle(contract.withdrawPosting, (context, { path, body }) =>
    withdrawPosting(context, areaCode(path.area), path.receipt, body),
  ),
  handle(contract.postList, (context, { path, body }) => postList(context, areaCode(path.area), body)),
  handle(contract.readProtection, (context, { path, query }) =>
    readProtection(context, areaCode(path.village), path.person, query.on),
  ),
  handle(contract.readVillagePage, (context, { path, query }) =>
    readVillagePage(context, areaCode(path.village), query.on),
  ),
]
