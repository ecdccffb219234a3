import type { IssuedCode } from '@payung/domain/access/account'
import { CODE_DAYS, codeForm } from '@payung/domain/access/one-time-code'
import { accountById, loginsOf } from '@payung/store/access/accounts'
import { addInvitation } from '@payung/store/access/invitations'
import type { Context } from '../context'
import { codeHash, newCode } from './code-hash'

/** What a code is issued for. */
export type CodePurpose = 'invite' | 'reset' | 'handover' | 'setup'

/** Issues a one-time code for an account; its older codes end. The code itself is kept nowhere. */
export async function issueCode(
  context: Pick<Context, 'tx' | 'now' | 'newId' | 'keys' | 'actor'> & Partial<Pick<Context, 'mail'>>,
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
  const holder = context.mail ? await accountById(tx, account) : null
  const to = holder?.email ?? null
  if (holder && to) context.mail?.({ to, holder: holder.holder, login, code, expires_at: expires })
  return { login, code, expires_at: expires, mailed_to: to && hidden(to) }
}

/** `y•••@kabupaten.go.id`: enough to recognise, not enough to copy. */
function hidden(address: string): string {
  const [name = '', ...rest] = address.split('@')
  return `${name.slice(0, 1)}•••@${rest.join('@')}`
}
