import { z } from 'zod'
import { Area, AreaCode } from '../areas/area'
import { DateText, IdText, lineOfText } from '../words'
import { LoginName, Telephone } from './login'
import { ROLES } from './roles'

export const RoleName = z.enum(ROLES)

/** A role held for an area. `until` is its last day. */
export const Duty = z.object({
  id: IdText,
  role: RoleName,
  area: Area,
  /** A branch is a set of regencies; null for everybody else. */
  regencies: z.array(z.object({ code: AreaCode, name: z.string() })).nullable(),
  since: DateText,
  until: DateText.nullable(),
  purpose: z.string().nullable(),
})
export type Duty = z.infer<typeof Duty>

/** Where an account stands: invited (a letter is out), active, closed. */
export const ACCOUNT_STATES = ['invited', 'expired', 'active', 'closed'] as const
export type AccountState = (typeof ACCOUNT_STATES)[number]

/** A line of the list of accounts. */
export const AccountLine = z.object({
  id: IdText,
  holder: z.string(),
  login: z.string(),
  phone: z.string().nullable(),
  role: RoleName,
  area: Area,
  until: DateText.nullable(),
  state: z.enum(ACCOUNT_STATES),
  last_seen: z.string().nullable(),
  code_expires: z.string().nullable(),
})
export type AccountLine = z.infer<typeof AccountLine>

/** An account as the level above reads it: its duties and everyone who has held it. */
export const Account = z.object({
  id: IdText,
  holder: z.string(),
  logins: z.array(z.string()),
  phone: z.string().nullable(),
  state: z.enum(ACCOUNT_STATES),
  last_seen: z.string().nullable(),
  totp: z.boolean(),
  duties: z.array(Duty),
  holders: z.array(
    z.object({
      holder: z.string(),
      since: z.string(),
      until: z.string().nullable(),
      handed_by: z.string().nullable(),
      minutes: z.string().nullable(),
    }),
  ),
})
export type Account = z.infer<typeof Account>

/** A duty that somebody grants. `until` is its last day; an auditor's duty always has one. */
export const NewDuty = z.object({
  id: IdText,
  role: RoleName,
  area: AreaCode,
  regencies: z.array(AreaCode).max(60).nullish(),
  since: DateText.optional(),
  until: DateText.nullish(),
  purpose: lineOfText(200).optional(),
})
export type NewDuty = z.output<typeof NewDuty>

const Email = z.string().trim().toLowerCase().max(120).pipe(z.email('Tulis alamat surel seperti nama@kabupaten.go.id'))

/** A new account with its first duty. Without a login one is proposed from role and area. */
export const NewAccount = z.object({
  id: IdText,
  holder: lineOfText(120),
  login: LoginName.optional(),
  phone: Telephone.optional(),
  /** Where the one-time code may also be sent. Nobody needs one. */
  email: Email.optional(),
  duty: NewDuty,
})
export type NewAccount = z.output<typeof NewAccount>

/** A code that is shown once, on the screen of the level above. */
export const IssuedCode = z.object({
  login: z.string(),
  code: z.string(),
  expires_at: z.string(),
  /** Where it was also sent, most of it hidden; null when no mail goes out. */
  mailed_to: z.string().nullable(),
})
export type IssuedCode = z.infer<typeof IssuedCode>

/** Hand-over by minutes (berita acara): who takes over, by which paper, on which day. */
export const HandOver = z.object({
  holder: lineOfText(120),
  phone: Telephone.optional(),
  minutes: lineOfText(120),
  on: DateText,
})
export type HandOver = z.output<typeof HandOver>

export const Reason = z.object({ reason: lineOfText(300) })
