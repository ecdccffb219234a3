import { createHash } from 'node:crypto'
import * as contract from '@payung/contract/regulations'
import { addHoliday, dropHoliday, listHolidays } from '@payung/usecases/cooperation/holidays'
import { listRegulations, loadText, readText, setPage } from '@payung/usecases/cooperation/regulations'
import { type Handler, handle } from './handle'

export const regulationsHandlers: Handler[] = [
  handle(contract.listRegulations, (context) => listRegulations(context)),
  handle(contract.loadRegulationText, (context, { path, upload }) => {
    const { name, bytes } = upload ?? { name: '', bytes: new Uint8Array() }
    return loadText(context, path.act, { name, bytes, sha256: createHash('sha256').update(bytes).digest() })
  }),
  handle(contract.readRegulationText, async (context, { path }) => ({
    ...(await readText(context, path.act)),
    // read in the browser, at its page
    inline: true,
  })),
  handle(contract.setRegulationPage, (context, { path, body }) => setPage(context, path.act, body)),
  handle(contract.listHolidays, (context) => listHolidays(context)),
  handle(contract.addHoliday, (context, { body }) => addHoliday(context, body)),
  handle(contract.dropHoliday, (context, { path }) => dropHoliday(context, path.day)),
]
