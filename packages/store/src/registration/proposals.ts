import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Tx } from '../open'
import type { ProposalsTable } from '../tables.generated'

export type ProposalKept = Selectable<ProposalsTable>

/** Does the regency separate the duties of its villages? */
export async function separatesDuties(tx: Tx, regency: number): Promise<boolean> {
  const row = await tx
    .selectFrom('regency_rules')
    .select('separate_duties')
    .where('regency_id', '=', regency)
    .executeTakeFirst()
  return row?.separate_duties ?? false
}

/** Keeps a proposal; the same id sent twice is kept once. */
export async function addProposal(tx: Tx, proposal: Insertable<ProposalsTable>): Promise<void> {
  await tx
    .insertInto('proposals')
    .values(proposal)
    .onConflict((one) => one.doNothing())
    .execute()
}

/** A proposal that waits, held against other deciders. */
export function holdProposal(tx: Tx, regency: number, id: string): Promise<ProposalKept | undefined> {
  return tx
    .selectFrom('proposals')
    .selectAll()
    .where('regency_id', '=', regency)
    .where('id', '=', id)
    .where('state', 'in', ['entered', 'verified'])
    .forUpdate()
    .executeTakeFirst()
}

/** Proposals of an area that wait first, newest first within. */
export function listProposals(
  tx: Tx,
  asked: { regency: number; from: string; to: string; after?: string; most: number },
): Promise<ProposalKept[]> {
  let query = tx
    .selectFrom('proposals')
    .selectAll()
    .where('regency_id', '=', asked.regency)
    .where('village_code', '>=', asked.from)
    .where('village_code', '<', asked.to)
  if (asked.after) query = query.where('id', '<', asked.after)
  return query.orderBy('id', 'desc').limit(asked.most).execute()
}

export async function changeProposal(
  tx: Tx,
  proposal: ProposalKept,
  change: Updateable<ProposalsTable>,
): Promise<void> {
  await tx
    .updateTable('proposals')
    .set(change)
    .where('regency_id', '=', proposal.regency_id)
    .where('id', '=', proposal.id)
    .execute()
}
