import type { InvitationOutcome, InvitationRow } from '@payung/domain/access/invitation'
import type { AreaCode } from '@payung/domain/areas/area'
import { Refusal } from '@payung/kernel/refusal'
import { accountById, loginsOf } from '@payung/store/access/accounts'
import { rolledBackOn } from '@payung/store/access/savepoint'
import type { Context } from '../context'
import { addAccount } from './add-account'

/** What became of a list: every line by itself. */
export interface Invited {
  rows: InvitationOutcome[]
  invited: number
  refused: number
}

/**
 * Invites the people of a list. A line that is refused stops no other; a line sent before is told as unchanged and keeps its code.
 * The duty bears the id of the account: one line, one duty.
 */
export async function inviteAccounts(
  context: Context,
  area: AreaCode,
  list: readonly InvitationRow[],
  language: 'id' | 'en' = 'id',
): Promise<Invited> {
  const rows: InvitationOutcome[] = []
  for (const row of list) rows.push(await invite(context, area, row, language))
  const count = (outcome: InvitationOutcome['outcome']) => rows.filter((row) => row.outcome === outcome).length
  context.note({ rows: rows.length, invited: count('invited'), refused: count('refused') }, area)
  return { rows, invited: count('invited'), refused: count('refused') }
}

async function invite(
  context: Context,
  area: AreaCode,
  { id, holder, login, phone, role, area: place }: InvitationRow,
  language: 'id' | 'en',
): Promise<InvitationOutcome> {
  const { tx } = context
  if (await accountById(tx, id)) {
    const [known = null] = await loginsOf(tx, id)
    return { id, outcome: 'unchanged', login: known, code: null, says: null }
  }
  try {
    const asked = { id, holder, login, phone, duty: { id, role, area: place } }
    const issued = await rolledBackOn(tx, Refusal, () => addAccount(context, area, asked))
    return { id, outcome: 'invited', login: issued.login, code: issued.code, says: null }
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    return { id, outcome: 'refused', login: login ?? null, code: null, says: fault.says(language) }
  }
}
