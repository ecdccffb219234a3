import { refuseAccess } from '@payung/domain/access/refusals'
import { mayTakeStep, type TakenStep } from '@payung/domain/access/separation'
import type { AreaCode } from '@payung/domain/areas/area'
import type { Proposal } from '@payung/domain/registration/acts'
import { refuse } from '@payung/domain/registration/refusals'
import { type Id, id as idOf } from '@payung/kernel/ids'
import * as store from '@payung/store/registration/proposals'
import { rangeOf } from '@payung/store/scope'
import type { Context } from '../context'
import { carryOut, type VillageAct } from './enter-for-village'
import { proposedChanges } from './proposed-changes'
import { regencyOfArea } from './village-place'

/** The duties are separated: otherwise there would be no proposal. */
const RULES = { separate_duties: true }

/** Changes of an area that wait, newest first, and what whoever asks may do with each. */
export async function listProposals(context: Context, area: AreaCode, page: { after?: string; most: number }) {
  const regency = regencyOfArea(context, area)
  const kept = await store.listProposals(context.tx, { regency, ...rangeOf(area), ...page })
  const last = kept.at(-1)
  return {
    proposals: await shownOneByOne(context, kept),
    next: last && kept.length === page.most ? last.id : null,
  }
}

/**
 * Verifies, approves or rejects a proposal; approval carries it out. Nobody takes two steps that check each other.
 * @throws Refusal unknown_proposal, separate_duties, and whatever the act refuses by now
 */
export async function decideProposal(
  context: Context,
  area: AreaCode,
  id: string,
  { decision, reason }: { decision: 'verify' | 'approve' | 'reject'; reason?: string },
): Promise<{ id: Id; state: Proposal['state'] }> {
  const { tx, actor, keys, now } = context
  const regency = regencyOfArea(context, area)
  const kept = await store.holdProposal(tx, regency, id)
  if (!kept?.village_code.startsWith(area)) refuse('unknown_proposal', {})
  const step = decision === 'verify' ? 'verify' : 'approve'
  const decided = mayTakeStep(step, actor, stepsTaken(kept), RULES)
  const mayWithdraw = decision === 'reject' && kept.entered_by === actor.account
  if (!decided.may && !mayWithdraw)
    refuseAccess('separate_duties', { who: step === 'approve' ? 'kepala desa' : 'sekretaris desa' })
  const state = decision === 'verify' ? 'verified' : decision === 'approve' ? 'approved' : 'rejected'
  if (decision === 'approve') {
    const asked = JSON.parse(keys.unseal(kept.asked))
    await carryOut(context, kept.act as VillageAct, kept.village_code as AreaCode, asked)
  }
  await store.changeProposal(tx, kept, {
    state,
    reason: reason ?? null,
    ...(decision === 'verify'
      ? { verified_by: actor.account, verified_name: actor.holder }
      : { decided_by: actor.account, decided_name: actor.holder, decided_at: now }),
  })
  context.note({ act: kept.act, decision }, id)
  return { id: idOf(id), state }
}

function stepsTaken(kept: store.ProposalKept): TakenStep[] {
  const entered: TakenStep = { step: 'enter', account: kept.entered_by }
  return kept.verified_by ? [entered, { step: 'verify', account: kept.verified_by }] : [entered]
}

async function shownOneByOne(context: Context, kept: readonly store.ProposalKept[]): Promise<Proposal[]> {
  const shown: Proposal[] = []
  for (const one of kept) shown.push(await proposalShown(context, one))
  return shown
}

async function proposalShown(context: Context, kept: store.ProposalKept): Promise<Proposal> {
  const { actor } = context
  const isOpen = kept.state === 'entered' || kept.state === 'verified'
  const may = (step: 'verify' | 'approve') => isOpen && mayTakeStep(step, actor, stepsTaken(kept), RULES).may
  return {
    id: kept.id,
    village: kept.village_code,
    act: kept.act,
    state: kept.state,
    about: kept.about,
    changes: isOpen ? await proposedChanges(context, kept) : [],
    entered_by: kept.entered_name,
    entered_at: kept.entered_at,
    entered_on: kept.entered_on,
    verified_by: kept.verified_name,
    decided_by: kept.decided_name,
    reason: kept.reason,
    may_verify: kept.state === 'entered' && may('verify'),
    may_approve: may('approve'),
  } as Proposal
}
