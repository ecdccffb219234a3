import { createHash } from 'node:crypto'
import * as moves from '@payung/contract/moves'
import * as payers from '@payung/contract/payers'
import * as registration from '@payung/contract/registration'
import type { AreaCode } from '@payung/domain/areas/area'
import type { Context } from '@payung/usecases/context'
import { addUsualStructure } from '@payung/usecases/registration/add-usual-structure'
import { addPayer, changePayer, listPayers } from '@payung/usecases/registration/change-payers'
import { decideProposal, listProposals } from '@payung/usecases/registration/decide-proposal'
import { enterForVillage, type VillageAct } from '@payung/usecases/registration/enter-for-village'
import { exportPeople, type PeopleTable } from '@payung/usecases/registration/export-people'
import { keepPaper, viewPaper } from '@payung/usecases/registration/keep-paper'
import { listPeople, searchPeople } from '@payung/usecases/registration/list-people'
import { mergeVillages } from '@payung/usecases/registration/merge-villages'
import { movePeople } from '@payung/usecases/registration/move-people'
import { recordBranchWord } from '@payung/usecases/registration/record-branch-word'
import { recordDecreeOf } from '@payung/usecases/registration/record-decree-of'
import { viewPerson } from '@payung/usecases/registration/view-person'
import { listDecrees, viewStructure } from '@payung/usecases/registration/view-structure'
import { measureArea } from '../jobs/measure-area'
import { type FileReply, type Handler, handle } from './handle'
import { peopleFile } from './people-file'

const village = (path: { village: string }) => path.village as AreaCode
const area = (path: { area: string }) => path.area as AreaCode

/** Enters for a village and brings the sums of the village along, where it was done at once. */
async function entered<Act extends VillageAct>(
  context: Context,
  act: Act,
  place: AreaCode,
  asked: Parameters<typeof enterForVillage<Act>>[3],
) {
  const done = await enterForVillage(context, act, place, asked)
  if (done.state === 'done') await measureArea(context.tx, place, context.today)
  return done
}

function fileOf(table: PeopleTable, ending: 'xlsx' | 'csv'): FileReply {
  return { name: `${table.name} ${table.area} ${table.on}.${ending}`, bytes: peopleFile(table, ending) }
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
  handle(moves.movePeople, async (context, { path, body }) => {
    const done = await movePeople(context, village(path), body)
    for (const place of [village(path), done.to]) await measureArea(context.tx, place, context.today)
    return done
  }),
  handle(moves.mergeVillages, async (context, { path, body }) => {
    const done = await mergeVillages(context, area(path), body)
    for (const place of [...body.from, done.to]) await measureArea(context.tx, place, context.today)
    return done
  }),
  handle(registration.addPerson, (context, { path, body }) => entered(context, 'add_person', village(path), body)),
  handle(registration.changePerson, (context, { path, body }) =>
    entered(context, 'change_person', village(path), { ...body, person: path.person }),
  ),
  handle(registration.recordDeath, (context, { path, body }) =>
    entered(context, 'record_death', village(path), { ...body, person: path.person }),
  ),
  handle(registration.addHeir, (context, { path, body }) =>
    entered(context, 'add_heir', village(path), { ...body, person: path.person }),
  ),
  handle(registration.endHeir, (context, { path, body }) =>
    entered(context, 'end_heir', village(path), { ...body, person: path.person, heir: path.heir }),
  ),
  handle(registration.addMembership, (context, { path, body }) =>
    entered(context, 'add_membership', village(path), { ...body, person: path.person }),
  ),
  handle(registration.changeMembership, (context, { path, body }) =>
    entered(context, 'change_membership', village(path), {
      ...body,
      person: path.person,
      membership: path.membership,
    }),
  ),
  handle(registration.endMembership, (context, { path, body }) =>
    entered(context, 'end_membership', village(path), {
      ...body,
      person: path.person,
      membership: path.membership,
    }),
  ),
  handle(registration.recordBranchWord, async (context, { path, body }) => {
    const asked = { ...body, person: path.person, membership: path.membership }
    const done = await recordBranchWord(context, village(path), asked)
    await measureArea(context.tx, village(path), context.today)
    return done
  }),
  handle(registration.viewStructure, (context, { path, query }) => viewStructure(context, village(path), query.on)),
  handle(registration.addPosts, (context, { path, body }) => entered(context, 'add_posts', village(path), body)),
  handle(registration.addUsualStructure, async (context, { path, body }) => {
    const added = await addUsualStructure(context, village(path), body)
    await measureArea(context.tx, village(path), context.today)
    return { added }
  }),
  handle(registration.endPost, (context, { path, body }) =>
    entered(context, 'end_post', village(path), { ...body, post: path.post }),
  ),
  handle(registration.endAppointment, (context, { path, body }) =>
    entered(context, 'end_appointment', village(path), { ...body, appointment: path.appointment }),
  ),
  handle(registration.recordDecree, async (context, { path, body }) => {
    const done = await recordDecreeOf(context, area(path), body)
    if (done.state === 'done') await measureArea(context.tx, area(path), context.today)
    return done
  }),
  handle(registration.listDecrees, (context, { path, query }) => listDecrees(context, area(path), query)),
  handle(payers.listPayers, (context, { path, query }) => listPayers(context, area(path), query)),
  handle(payers.addPayer, (context, { path, body }) => addPayer(context, area(path), body)),
  handle(payers.changePayer, (context, { path, body }) => changePayer(context, area(path), path.payer, body)),
  handle(registration.keepPaper, async (context, { path, upload }) => {
    const { name, bytes } = upload ?? { name: '', bytes: new Uint8Array() }
    const sha256 = new Uint8Array(createHash('sha256').update(bytes).digest())
    return { id: await keepPaper(context, area(path), { name, bytes, sha256 }) }
  }),
  handle(registration.viewPaper, (context, { path }) => viewPaper(context, area(path), path.paper)),
  handle(registration.listProposals, (context, { path, query }) => listProposals(context, area(path), query)),
  handle(registration.decideProposal, async (context, { path, body }) => {
    const decided = await decideProposal(context, area(path), path.proposal, body)
    if (decided.state === 'approved') await measureArea(context.tx, area(path), context.today)
    return decided
  }),
]
