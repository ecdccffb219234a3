import type { IssuedCode } from '@payung/domain/access/account'
import { CODE_DAYS, codeForm } from '@payung/domain/access/one-time-code'
import { loginsOf } from '@payung/store/access/accounts'
import { addInvitation } from '@payung/store/access/invitations'
import type { Context } from '../context'
import { codeHash, newCode } from './code-hash'

/** What a code is issued for. */
export type CodePurpose = 'invite' | 'reset' | 'handover' | 'setup'

/** Issues a one-time code for an account; its older codes end. The code itself is kept nowhere. */
export async function issueCode(
  context: Pick<Context, 'tx' | 'now' | 'newId' | 'keys' | 'actor'>,
  account: string,
  duty: { role: string; area_code: string },
  purpose: CodePurpose,
): Promise<IssuedCode> {
  const { tx, now, newId, keys, actor } = context
  const [login = ''] = await loginsOf(tx, account)
  const code = newCode()
  const expires = new Date(Date.parse(now) + CODE_DAYS * 86_400_000).toISOString()
  const row = {
    id: newId(),
    account_id: account,
    area_code: duty.area_code,
    role: duty.role,
    login,
    purpose,
    code_hash: codeHash(keys, codeForm(code) as string),
    made_by: actor.account,
    made_at: now,
    expires_at: expires,
  }
  await addInvitation(tx, row, now)
  return { login, code, expires_at: expires }
}
