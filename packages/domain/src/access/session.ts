import { z } from 'zod'
import { Area, AreaCode } from '../areas/area'
import { DateText, IdText, lineOfText } from '../words'
import { RoleName } from './account'

/** A duty as the person in it chooses it. */
export const OwnDuty = z.object({ id: IdText, role: RoleName, area: Area, until: DateText.nullable() })

/** Who is signed in, for whom the day is `today`, and what stands above every page. */
export const Session = z.object({
  account: z
    .object({
      id: IdText,
      name: z.string(),
      login: z.string(),
      /** The duty in which the account acts now. */
      duty: IdText,
      role: RoleName,
      area: Area,
      regencies: z.array(z.object({ code: AreaCode, name: z.string() })).nullable(),
      until: DateText.nullable(),
      /** Every duty that holds today; more than one can be switched. */
      roles: z.array(OwnDuty),
      totp: z.boolean(),
      /** When the session ends by itself if nothing is done, ISO. */
      expires_at: z.string(),
    })
    .nullable(),
  today: DateText,
  /** In demonstration: the accounts and their one password, for the sign-in page. Null in real use. */
  demo: z
    .object({ password: z.string(), accounts: z.array(z.object({ login: z.string(), role: RoleName, area: Area })) })
    .nullable(),
  /** One sentence for the banner, e.g. that the register has outgrown its engine. */
  advice: z.string().nullable(),
})
export type Session = z.infer<typeof Session>

/** Password as typed; the rule for new ones is in {@link isStrongPassword}. */
const Password = z.string().min(1, 'Kata sandi belum diisi').max(200, 'Kata sandi paling banyak 200 huruf')

export const SignInAsked = z.object({
  login: z.string().min(1, 'Nama pengguna atau nomor telepon belum diisi').max(120),
  password: Password,
  /** Six digits of the authenticator app, or a recovery code: asked for by the refusal `totp_needed`. */
  totp: z.string().max(40).optional(),
})

/** One of the own sessions: a device that is signed in. */
export const Device = z.object({
  id: IdText,
  device: z.string(),
  address: z.string(),
  since: z.string(),
  last_seen: z.string(),
  this_one: z.boolean(),
})
export type Device = z.infer<typeof Device>

export const ChangePassword = z.object({ old: Password, new: Password })
export const PasswordAsked = z.object({ password: Password })
export const TotpAsked = z.object({ totp: z.string().max(40) })
/** What the authenticator app needs, and ten codes for the day the telephone is gone. Shown once. */
export const TotpBegun = z.object({ uri: z.string(), secret: z.string(), recovery_codes: z.array(z.string()) })

const Code = z.string().min(8, 'Kode pada surat terdiri atas tiga kelompok empat huruf').max(40)

export const CodeAsked = z.object({ code: Code })
/** What a one-time code opens. */
export const CodeOpens = z.object({
  holder: z.string(),
  login: z.string(),
  role: RoleName,
  area: Area,
  purpose: z.enum(['invite', 'reset', 'handover', 'setup']),
  expires_at: z.string(),
})
/** At set-up the first administrator also names themselves. */
export const RedeemAsked = z.object({ code: Code, password: Password, holder: lineOfText(120).optional() })

export const SwitchDuty = z.object({ duty: IdText })
