import {
  ACCOUNT_STATES,
  Account,
  AccountLine,
  HandOver,
  IssuedCode,
  NewAccount,
  NewDuty,
  Reason,
  RoleName,
} from '@payung/domain/access/account'
import { ACCOUNT_READING_ROLES, ADMINISTERING_ROLES } from '@payung/domain/access/administration'
import { InvitationList, InvitationOutcome, PastedList, PastedRow } from '@payung/domain/access/invitation'
import {
  ChangePassword,
  CodeAsked,
  CodeOpens,
  Device,
  PasswordAsked,
  RedeemAsked,
  Session,
  SignInAsked,
  SwitchDuty,
  TotpAsked,
  TotpBegun,
} from '@payung/domain/access/session'
import { DateText, IdText, PageQuery } from '@payung/domain/words'
import { z } from 'zod'
import { endpoint } from './endpoint'

/** An act that answers only that it was done. */
export const Done = z.object({ done: z.literal(true) })

// The session. These acts run before there is a scope; the server's gateway carries them out.

export const readSession = endpoint({
  method: 'GET',
  path: '/session',
  summary: 'Who is signed in, in which duty, on which day; anyone may ask.',
  allow: 'anyone',
  reply: Session,
})

export const signIn = endpoint({
  method: 'POST',
  path: '/session',
  summary: 'Signs in by user name or telephone number. With TOTP the same call is sent again with the six digits.',
  allow: 'anyone',
  audit: 'session.opened',
  body: SignInAsked,
  reply: Session,
  refuses: ['wrong_credentials', 'too_many_attempts', 'totp_needed', 'totp_wrong', 'duty_ended'],
  example: { login: 'operator@demo.test', password: 'payung-desa' },
})

export const signOut = endpoint({
  method: 'DELETE',
  path: '/session',
  summary: 'Ends this session.',
  allow: 'anyone',
  reply: Done,
})

export const switchDuty = endpoint({
  method: 'POST',
  path: '/session/duty',
  summary: 'Acts from now on in another of the own duties.',
  allow: 'signed_in',
  audit: 'session.duty_switched',
  body: SwitchDuty,
  reply: Session,
  refuses: ['unknown_account'],
})

export const listDevices = endpoint({
  method: 'GET',
  path: '/session/devices',
  summary: 'The devices on which the own account is signed in.',
  allow: 'signed_in',
  reply: z.object({ devices: z.array(Device) }),
})

export const signOutEverywhere = endpoint({
  method: 'DELETE',
  path: '/session/devices',
  summary: 'Ends every session of the own account, this one too.',
  allow: 'signed_in',
  audit: 'session.all_closed',
  reply: Done,
})

export const signOutDevice = endpoint({
  method: 'DELETE',
  path: '/session/devices/:device',
  summary: 'Ends one session of the own account.',
  allow: 'signed_in',
  audit: 'session.closed',
  reply: Done,
})

export const changePassword = endpoint({
  method: 'POST',
  path: '/session/password',
  summary: 'Changes the own password; every other session ends.',
  allow: 'signed_in',
  audit: 'password.changed',
  body: ChangePassword,
  reply: Done,
  refuses: ['wrong_credentials', 'too_many_attempts', 'password_weak'],
})

export const beginTotp = endpoint({
  method: 'POST',
  path: '/session/totp',
  summary: 'Begins two-step sign-in: the secret for the authenticator app and the recovery codes, shown once.',
  allow: 'signed_in',
  audit: 'totp.begun',
  body: PasswordAsked,
  reply: TotpBegun,
  refuses: ['wrong_credentials', 'too_many_attempts'],
})

export const confirmTotp = endpoint({
  method: 'POST',
  path: '/session/totp/confirm',
  summary: 'Switches two-step sign-in on with the first six digits.',
  allow: 'signed_in',
  audit: 'totp.enabled',
  body: TotpAsked,
  reply: Done,
  refuses: ['totp_wrong', 'too_many_attempts'],
})

export const endTotp = endpoint({
  method: 'POST',
  path: '/session/totp/end',
  summary: 'Switches two-step sign-in off.',
  allow: 'signed_in',
  audit: 'totp.disabled',
  body: PasswordAsked,
  reply: Done,
  refuses: ['wrong_credentials', 'too_many_attempts'],
})

export const readCode = endpoint({
  method: 'POST',
  path: '/one-time-codes/read',
  summary: 'What a one-time code opens: whose account, which duty.',
  allow: 'anyone',
  body: CodeAsked,
  reply: CodeOpens,
  refuses: ['code_unknown', 'too_many_attempts'],
})

export const redeemCode = endpoint({
  method: 'POST',
  path: '/one-time-codes/redeem',
  summary: 'Spends a one-time code: the holder chooses a password and is signed in.',
  allow: 'anyone',
  audit: 'code.redeemed',
  body: RedeemAsked,
  reply: Session,
  refuses: ['code_unknown', 'too_many_attempts', 'password_weak'],
})

// Accounts of others. `:area` is the area of the account, so that the server checks it before the act runs.

export const listAccounts = endpoint({
  method: 'GET',
  path: '/areas/:area/accounts',
  summary: 'Accounts with a duty in the area or below it.',
  allow: ACCOUNT_READING_ROLES,
  query: PageQuery.extend({
    text: z.string().max(100).optional(),
    role: RoleName.optional(),
    state: z.enum(ACCOUNT_STATES).optional(),
  }),
  reply: z.object({
    accounts: z.array(AccountLine),
    count: z.number().int(),
    next: z.string().nullable(),
    /** Roles that the reader may grant here. */
    grantable: z.array(RoleName),
  }),
})

export const readAccount = endpoint({
  method: 'GET',
  path: '/areas/:area/accounts/:account',
  summary: 'One account: duties, and everyone who has held it.',
  allow: ACCOUNT_READING_ROLES,
  reply: Account,
  refuses: ['unknown_account'],
})

export const addAccount = endpoint({
  method: 'POST',
  path: '/areas/:area/accounts',
  summary: 'Opens one account with its first duty and shows its one-time code.',
  allow: ADMINISTERING_ROLES,
  audit: 'account.opened',
  body: NewAccount,
  reply: IssuedCode,
  refuses: ['role_not_yours', 'role_needs_level', 'auditor_needs_end', 'login_taken', 'unknown_area'],
})

export const readPastedInvitations = endpoint({
  method: 'POST',
  path: '/areas/:area/invitations/read',
  summary: 'Reads a pasted list of people to invite, finds their villages and says what is missing. Stores nothing.',
  allow: ADMINISTERING_ROLES,
  body: PastedList,
  reply: z.object({ rows: z.array(PastedRow) }),
})

export const inviteAccounts = endpoint({
  method: 'POST',
  path: '/areas/:area/invitations',
  summary: 'Invites up to 500 people; each line is invited, unchanged or refused by itself. Codes are shown this once.',
  allow: ADMINISTERING_ROLES,
  audit: 'account.invited',
  body: InvitationList,
  reply: z.object({ rows: z.array(InvitationOutcome), invited: z.number().int(), refused: z.number().int() }),
})

export const printLetters = endpoint({
  method: 'POST',
  path: '/areas/:area/letters',
  summary:
    'Letters for accounts that wait for their holder, one page each, with fresh one-time codes; older codes end.',
  allow: ADMINISTERING_ROLES,
  audit: 'letters.printed',
  body: z.object({
    accounts: z.array(IdText).min(1).max(500),
    /** The address under which the caller reaches the house: the letter prints it. */
    address: z
      .url({ protocol: /^https?$/ })
      .max(200)
      .optional(),
  }),
  reply: { file: 'application/pdf' },
  refuses: ['unknown_account', 'account_active'],
})

export const resetAccount = endpoint({
  method: 'POST',
  path: '/areas/:area/accounts/:account/reset',
  summary: 'Ends password, TOTP and sessions of an account and shows a one-time code for a new password.',
  allow: ADMINISTERING_ROLES,
  audit: 'account.reset',
  reply: IssuedCode,
  refuses: ['unknown_account', 'role_not_yours'],
})

export const handOverAccount = endpoint({
  method: 'POST',
  path: '/areas/:area/accounts/:account/handover',
  summary: 'Hands an account to its next holder by minutes; the old holder is signed out and shut out.',
  allow: ADMINISTERING_ROLES,
  audit: 'account.handed_over',
  body: HandOver,
  reply: IssuedCode,
  refuses: ['unknown_account', 'role_not_yours'],
})

export const closeAccount = endpoint({
  method: 'POST',
  path: '/areas/:area/accounts/:account/close',
  summary: 'Closes an account for good; its history stays readable.',
  allow: ADMINISTERING_ROLES,
  audit: 'account.closed',
  body: Reason,
  reply: Done,
  refuses: ['unknown_account', 'role_not_yours', 'last_administrator'],
})

export const grantDuty = endpoint({
  method: 'POST',
  path: '/areas/:area/accounts/:account/duties',
  summary: 'Gives an account one more duty.',
  allow: ADMINISTERING_ROLES,
  audit: 'duty.granted',
  body: NewDuty,
  reply: Account,
  refuses: ['unknown_account', 'role_not_yours', 'role_needs_level', 'auditor_needs_end', 'unknown_area'],
})

export const endDuty = endpoint({
  method: 'POST',
  path: '/areas/:area/accounts/:account/duties/:duty/end',
  summary: 'Sets the last day of a duty.',
  allow: ADMINISTERING_ROLES,
  audit: 'duty.ended',
  body: z.object({ until: DateText }),
  reply: Account,
  refuses: ['unknown_account', 'role_not_yours', 'last_administrator'],
})
