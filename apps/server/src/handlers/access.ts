import {
  addAccount as addAccountAt,
  closeAccount as closeAccountAt,
  endDuty as endDutyAt,
  grantDuty as grantDutyAt,
  handOverAccount as handOverAccountAt,
  inviteAccounts as inviteAccountsAt,
  listAccounts as listAccountsAt,
  printLetters,
  readAccount as readAccountAt,
  readPastedInvitations as readPastedInvitationsAt,
  resetAccount as resetAccountAt,
} from '@payung/contract/access'
import {
  addToken as addTokenAt,
  exportAudit as exportAuditAt,
  listNikLooks as listNikLooksAt,
  listTokens as listTokensAt,
  readRegencyRules as readRegencyRulesAt,
  revokeToken as revokeTokenAt,
  searchAudit as searchAuditAt,
  setRegencyRules as setRegencyRulesAt,
  showNik as showNikAt,
} from '@payung/contract/access-oversight'
import { refuseAccess } from '@payung/domain/access/refusals'
import type { AreaCode } from '@payung/domain/areas/area'
import { isId } from '@payung/kernel/ids'
import { addAccount } from '@payung/usecases/access/add-account'
import { closeAccount } from '@payung/usecases/access/close-account'
import { endDuty, grantDuty } from '@payung/usecases/access/grant-duty'
import { handOverAccount } from '@payung/usecases/access/hand-over-account'
import { inviteAccounts } from '@payung/usecases/access/invite-accounts'
import { issueLetters } from '@payung/usecases/access/issue-letters'
import { listAccounts } from '@payung/usecases/access/list-accounts'
import { readAccount } from '@payung/usecases/access/read-account'
import { readPastedInvitations } from '@payung/usecases/access/read-pasted-invitations'
import { readRegencyRules, setRegencyRules } from '@payung/usecases/access/regency-rules'
import { resetAccount } from '@payung/usecases/access/reset-account'
import { exportAudit, searchAudit } from '@payung/usecases/access/search-audit'
import { listNikLooks, showNik } from '@payung/usecases/access/show-nik'
import { addToken, listTokens, revokeToken } from '@payung/usecases/access/tokens'
import { auditFile } from '../gateways/audit-file'
import { letterFile } from '../gateways/letters/letter-file'
import { refusalBook } from '../http/refusal-book'
import { type Handler, handle } from './handle'

const done = { done: true as const }

/** The sentence of a refusal by its code. What was filled into it stands in no row of the log. */
function sentenceOf(code: string | null, language: 'id' | 'en'): string | null {
  const kind = code === null ? undefined : refusalBook[code]
  return kind ? (language === 'en' ? kind.in_english : kind.says).replace(/\{\w+\}/g, '…') : null
}

/** The part of a path that is an account, a duty or a token. @throws Refusal unknown_account when it is no id */
const idIn = (part: string) => (isId(part) ? part : refuseAccess('unknown_account'))
const areaIn = ({ area }: { area: string }) => area as AreaCode
const person = ({ regency, person: id }: { regency: string; person: string }) =>
  /^\d{4}$/.test(regency) && isId(id) ? ([Number(regency), id] as const) : refuseAccess('no_nik')

/** Accounts, duties, tokens, the audit log and the door to a NIK. What begins and ends a session stands in the gateway. */
export const accessHandlers: Handler[] = [
  handle(listAccountsAt, (context, { path, query }) => listAccounts(context, areaIn(path), query)),
  handle(readAccountAt, (context, { path }) => readAccount(context, areaIn(path), idIn(path.account))),
  handle(addAccountAt, (context, { path, body }) => addAccount(context, areaIn(path), body)),
  handle(readPastedInvitationsAt, async (context, { path, body }) => ({
    rows: await readPastedInvitations(context, areaIn(path), body.text),
  })),
  handle(inviteAccountsAt, (context, { path, body, language }) =>
    inviteAccounts(context, areaIn(path), body.rows, language),
  ),
  handle(printLetters, async (context, { path, body }) => {
    const { letters, office } = await issueLetters(context, areaIn(path), body.accounts)
    const address = body.address ? new URL(body.address).origin : null
    return letterFile(letters, { office, address, today: context.today, demo: context.demo })
  }),
  handle(resetAccountAt, (context, { path }) => resetAccount(context, areaIn(path), idIn(path.account))),
  handle(handOverAccountAt, (context, { path, body }) =>
    handOverAccount(context, areaIn(path), idIn(path.account), body),
  ),
  handle(closeAccountAt, async (context, { path, body }) => {
    await closeAccount(context, areaIn(path), idIn(path.account), body.reason)
    return done
  }),
  handle(grantDutyAt, (context, { path, body }) => grantDuty(context, areaIn(path), idIn(path.account), body)),
  handle(endDutyAt, (context, { path, body }) =>
    endDuty(context, areaIn(path), idIn(path.account), idIn(path.duty), body.until),
  ),
  handle(readRegencyRulesAt, (context, { path }) => readRegencyRules(context, areaIn(path))),
  handle(setRegencyRulesAt, (context, { path, body }) => setRegencyRules(context, areaIn(path), body)),
  handle(listTokensAt, (context, { path }) => listTokens(context, areaIn(path))),
  handle(addTokenAt, (context, { path, body }) => addToken(context, areaIn(path), body)),
  handle(revokeTokenAt, async (context, { path }) => {
    await revokeToken(context, areaIn(path), idIn(path.token))
    return done
  }),
  handle(searchAuditAt, async (context, { query, language }) => {
    const { events, next } = await searchAudit(context, query)
    return { events: events.map((one) => ({ ...one, refused_says: sentenceOf(one.refused, language) })), next }
  }),
  handle(exportAuditAt, async (context, { query }) => auditFile(await exportAudit(context, query), context)),
  handle(showNikAt, async (context, { path, body }) => ({ nik: await showNik(context, ...person(path), body.reason) })),
  handle(listNikLooksAt, async (context, { path }) => ({ looks: await listNikLooks(context, ...person(path)) })),
]
