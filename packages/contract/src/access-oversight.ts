import { RoleName } from '@payung/domain/access/account'
import { ADMINISTERING_ROLES } from '@payung/domain/access/administration'
import { AuditEventShown, AuditQuery, NikAsked, NikLook, NikShown } from '@payung/domain/access/audit'
import { RegencyRules } from '@payung/domain/access/regency-rules'
import { type Role, UNMASKING_ROLES } from '@payung/domain/access/roles'
import { IssuedToken, NewToken, TokenLine } from '@payung/domain/access/token'
import { z } from 'zod'
import { Done } from './access'
import { endpoint } from './endpoint'

// How a regency divides the work of its villages.

export const readRegencyRules = endpoint({
  method: 'GET',
  path: '/areas/:area/rules',
  summary: 'How the regency of the area divides entering, verifying, approving and paying.',
  allow: 'signed_in',
  reply: RegencyRules,
})

export const setRegencyRules = endpoint({
  method: 'PUT',
  path: '/areas/:area/rules',
  summary: 'Sets how the regency divides entering, verifying, approving and paying.',
  allow: ['pmd_regency'],
  audit: 'rules.set',
  body: RegencyRules,
  reply: RegencyRules,
})

/** Offices whose machines talk to ours. */
const TOKEN_MAKING: readonly Role[] = [...ADMINISTERING_ROLES, 'bpkad', 'branch']

// Access tokens for machines: `Authorization: Bearer pd_...`.

export const listTokens = endpoint({
  method: 'GET',
  path: '/areas/:area/tokens',
  summary: 'Access tokens for the area or below it.',
  allow: [...TOKEN_MAKING, 'auditor'],
  reply: z.object({ tokens: z.array(TokenLine), grantable: z.array(RoleName) }),
})

export const addToken = endpoint({
  method: 'POST',
  path: '/areas/:area/tokens',
  summary: 'Makes an access token for one role and area; it is shown this once.',
  allow: TOKEN_MAKING,
  audit: 'token.made',
  body: NewToken,
  reply: IssuedToken,
  refuses: ['role_not_yours', 'role_needs_level', 'token_days'],
})

export const revokeToken = endpoint({
  method: 'DELETE',
  path: '/areas/:area/tokens/:token',
  summary: 'Ends an access token at once.',
  allow: TOKEN_MAKING,
  audit: 'token.revoked',
  reply: Done,
  refuses: ['unknown_account'],
})

// The audit log, and the one door to a NIK.

const AUDITING = ['auditor', 'administrator', 'pmd_regency'] as const satisfies readonly Role[]

export const searchAudit = endpoint({
  method: 'GET',
  path: '/audit',
  summary: 'Every act, every refused act and every look at a NIK inside the area, newest first.',
  allow: AUDITING,
  query: AuditQuery,
  reply: z.object({ events: z.array(AuditEventShown), next: z.string().nullable() }),
})

export const exportAudit = endpoint({
  method: 'GET',
  path: '/audit.csv',
  summary: 'The same search as a file, at most 50,000 rows.',
  allow: AUDITING,
  audit: 'audit.exported',
  query: AuditQuery,
  reply: { file: 'text/csv' },
})

export const showNik = endpoint({
  method: 'POST',
  path: '/people/:regency/:person/nik',
  summary: 'Shows a NIK for a reason; the look is recorded.',
  allow: UNMASKING_ROLES,
  audit: 'nik.shown',
  body: NikAsked,
  reply: NikShown,
  refuses: ['reason_needed', 'no_nik'],
})

export const listNikLooks = endpoint({
  method: 'GET',
  path: '/people/:regency/:person/nik/looks',
  summary: 'Who looked at the NIK of a person, when and why.',
  allow: ['auditor', ...UNMASKING_ROLES],
  reply: z.object({ looks: z.array(NikLook) }),
})
