import { createHash } from 'node:crypto'
import * as registration from '@payung/contract/registration'
import type { AreaCode } from '@payung/domain/areas/area'
import { addUsualStructure } from '@payung/usecases/registration/add-usual-structure'
import { addPayer, changePayer, listPayers } from '@payung/usecases/registration/change-payers'
import { decideProposal, listProposals } from '@payung/usecases/registration/decide-proposal'
import { enterForVillage } from '@payung/usecases/registration/enter-for-village'
import { exportPeople, type PeopleTable } from '@payung/usecases/registration/export-people'
import { keepPaper, viewPaper } from '@payung/usecases/registration/keep-paper'
import { listPeople, searchPeople } from '@payung/usecases/registration/list-people'
import { recordBranchWord } from '@payung/usecases/registration/record-branch-word'
import { recordDecreeOf } from '@payung/usecases/registration/record-decree-of'
import { viewPerson } from '@payung/usecases/registration/view-person'
import { listDecrees, viewStructure } from '@payung/usecases/registration/view-structure'
import { fictitiousLine, type TableToWrite } from '../gateways/spreadsheet/table-to-write'
import { writeCsv } from '../gateways/spreadsheet/write-csv'
import { writeXlsx } from '../gateways/spreadsheet/write-xlsx'
import { type FileReply, type Handler, handle } from './handle'

const village = (path: { village: string }) => path.village as AreaCode
const area = (path: { area: string }) => path.area as AreaCode

function tableToWrite(table: PeopleTable): TableToWrite {
  const above = [`${table.name} ${table.area}, keadaan ${table.on}`, ...(table.demo ? [fictitiousLine] : [])]
  return { name: table.name, above, columns: table.columns, rows: table.rows }
}

function fileOf(table: PeopleTable, ending: 'xlsx' | 'csv'): FileReply {
  const written = tableToWrite(table)
  return {
    name: `${table.name} ${table.area} ${table.on}.${ending}`,
    bytes: ending === 'csv' ? writeCsv(written) : writeXlsx([written]),
  }
}

export const registrationHandlers: Handler[] = [
  handle(registration.listPeople, (context, { path, query }) => listPeople(context, village(path), query)),
  handle(registration.viewPerson, (context, { path, query }) =>
    viewPerson(context, village(path), path.person, query.on),
  ),
  handle(registration.searchPeople, async (context, { path, query }) => ({
    people: await searchPeople(context, area(path), query.words, query.most),
  })),
  handle(registration.exportPeopleAsWorkbook, async (context, { path, query }) =>
    fileOf(await exportPeople(context, area(path), query), 'xlsx'),
  ),
  handle(registration.exportPeopleAsText, async (context, { path, query }) =>
    fileOf(await exportPeople(context, area(path), query), 'csv'),
  ),
  handle(registration.addPerson, (context, { path, body }) =>
    enterForVillage(context, 'add_person', village(path), body),
  ),
  handle(registration.changePerson, (context, { path, body }) =>
    enterForVillage(context, 'change_person', village(path), { ...body, person: path.person }),
  ),
  handle(registration.recordDeath, (context, { path, body }) =>
    enterForVillage(context, 'record_death', village(path), { ...body, person: path.person }),
  ),
  handle(registration.addHeir, (context, { path, body }) =>
    enterForVillage(context, 'add_heir', village(path), { ...body, person: path.person }),
  ),
  handle(registration.endHeir, (context, { path, body }) =>
    enterForVillage(context, 'end_heir', village(path), { ...body, person: path.person, heir: path.heir }),
  ),
  handle(registration.addMembership, (context, { path, body }) =>
    enterForVillage(context, 'add_membership', village(path), { ...body, person: path.person }),
  ),
  handle(registration.changeMembership, (context, { path, body }) =>
    enterForVillage(context, 'change_membership', village(path), {
      ...body,
      person: path.person,
      membership: path.membership,
    }),
  ),
  handle(registration.endMembership, (context, { path, body }) =>
    enterForVillage(context, 'end_membership', village(path), {
      ...body,
      person: path.person,
      membership: path.membership,
    }),
  ),
  handle(registration.recordBranchWord, (context, { path, body }) =>
    recordBranchWord(context, village(path), { ...body, person: path.person, membership: path.membership }),
  ),
  handle(registration.viewStructure, (context, { path, query }) => viewStructure(context, village(path), query.on)),
  handle(registration.addPosts, (context, { path, body }) =>
    enterForVillage(context, 'add_posts', village(path), body),
  ),
  handle(registration.addUsualStructure, async (context, { path, body }) => ({
    added: await addUsualStructure(context, village(path), body),
  })),
  handle(registration.endPost, (context, { path, body }) =>
    enterForVillage(context, 'end_post', village(path), { ...body, post: path.post }),
  ),
  handle(registration.endAppointment, (context, { path, body }) =>
    enterForVillage(context, 'end_appointment', village(path), { ...body, appointment: path.appointment }),
  ),
  handle(registration.recordDecree, (context, { path, body }) => recordDecreeOf(context, area(path), body)),
  handle(registration.listDecrees, (context, { path, query }) => listDecrees(context, area(path), query)),
  handle(registration.listPayers, (context, { path, query }) => listPayers(context, area(path), query)),
  handle(registration.addPayer, (context, { path, body }) => addPayer(context, area(path), body)),
  handle(registration.changePayer, (context, { path, body }) => changePayer(context, area(path), path.payer, body)),
  handle(registration.keepPaper, async (context, { path, upload }) => {
    const { name, bytes } = upload ?? { name: '', bytes: new Uint8Array() }
    const sha256 = new Uint8Array(createHash('sha256').update(bytes).digest())
    return { id: await keepPaper(context, area(path), { name, bytes, sha256 }) }
  }),
  handle(registration.viewPaper, (context, { path }) => viewPaper(context, area(path), path.paper)),
  handle(registration.listProposals, (context, { path, query }) => listProposals(context, area(path), query)),
  handle(registration.decideProposal, (context, { path, body }) =>
    decideProposal(context, area(path), path.proposal, body),
  ),
]
