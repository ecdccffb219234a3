import type { AreaCode } from '@payung/domain/areas/area'
import type { Done, Ending, MembershipAdded, MembershipChange } from '@payung/domain/registration/acts'
import type { Death, NewHeir, NewPerson, PersonChange } from '@payung/domain/registration/person'
import type { NewDecree, NewPosts } from '@payung/domain/registration/structure'
import { type Id, id } from '@payung/kernel/ids'
import { addProposal, separatesDuties } from '@payung/store/registration/proposals'
import { rehearse } from '@payung/store/rehearse'
import type { Context } from '../context'
import { addMembership } from './add-membership'
import { addPerson } from './add-person'
import { addHeir, endHeir } from './change-heirs'
import { changeMembership, endMembership } from './change-membership'
import { changePerson, recordDeath } from './change-person'
import { addPosts, endAppointment, endPost } from './change-structure'
import { requirePaper } from './keep-paper'
import { recordDecree } from './record-decree'
import { regencyOfVillage } from './village-place'

type OfPerson = { person: string }

/** What each act in a village is asked. */
interface Asked {
  add_person: NewPerson
  change_person: PersonChange & OfPerson
  record_death: Death & OfPerson
  add_heir: NewHeir & OfPerson
  end_heir: Ending & OfPerson & { heir: string }
  add_membership: MembershipAdded & OfPerson
  change_membership: MembershipChange & OfPerson & { membership: string }
  end_membership: Ending & OfPerson & { membership: string }
  add_posts: NewPosts
  end_post: Ending & { post: string }
  end_appointment: Ending & { appointment: string }
  record_decree: NewDecree
}

export type VillageAct = keyof Asked

type Acts = {
  [Act in VillageAct]: (
    context: Context,
    village: AreaCode,
    asked: Asked[Act],
  ) => Promise<{ id: string; about: string }>
}

/** The acts that a regency may ask a second pair of eyes for. */
const ACTS: Acts = {
  add_person: addPerson,
  change_person: changePerson,
  record_death: recordDeath,
  add_heir: addHeir,
  end_heir: endHeir,
  add_membership: addMembership,
  change_membership: changeMembership,
  end_membership: endMembership,
  add_posts: addPosts,
  end_post: endPost,
  end_appointment: endAppointment,
  record_decree: recordDecree,
}

/** Carries out an act of a village. Approval of a proposal comes here too. */
export function carryOut<Act extends VillageAct>(context: Context, act: Act, village: AreaCode, asked: Asked[Act]) {
  return ACTS[act](context, village, asked)
}

/**
 * The one door through which a village's register is changed by hand. District and regency show the paper from which they
 * typed; where the regency separates duties, what the village enters is rehearsed, taken back and kept as a proposal.
 * @throws Refusal paper_needed, paper_unknown, and whatever the act refuses
 */
export async function enterForVillage<Act extends VillageAct>(
  context: Context,
  act: Act,
  village: AreaCode,
  asked: Asked[Act] & { paper?: string },
): Promise<Done> {
  const { tx, actor } = context
  const regency = regencyOfVillage(context, village)
  const onBehalf = actor.role === 'district' || actor.role === 'pmd_regency'
  if (onBehalf) await requirePaper(context, regency, asked.paper)
  if (!onBehalf && (await separatesDuties(tx, regency))) return propose(context, act, village, asked, regency)
  const done = await carryOut(context, act, village, asked)
  context.note({ act, ...(asked.paper ? { paper: asked.paper } : {}) }, done.id)
  return { id: id(done.id), state: 'done' }
}

async function propose<Act extends VillageAct>(
  context: Context,
  act: Act,
  village: AreaCode,
  asked: Asked[Act] & { paper?: string },
  regency: number,
): Promise<Done> {
  const { tx, actor, keys } = context
  const { about } = await rehearse(tx, () => carryOut(context, act, village, asked))
  const proposal: Id = 'id' in asked ? id(String(asked.id)) : context.newId()
  await addProposal(tx, {
    regency_id: regency,
    id: proposal,
    village_code: village,
    act,
    about,
    // It may hold a NIK.
    asked: keys.seal(JSON.stringify(asked)),
    paper_id: asked.paper ?? null,
    entered_by: actor.account,
    entered_name: actor.holder,
    entered_at: context.now,
    entered_on: context.today,
  })
  context.note({ act, proposal }, proposal)
  return { id: proposal, state: 'proposed' }
}
