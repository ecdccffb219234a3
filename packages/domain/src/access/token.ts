import { z } from 'zod'
import { Area, AreaCode } from '../areas/area'
import { DateText, IdText, lineOfText } from '../words'
import { RoleName } from './account'

/** What every access token begins with, so that scanners for lost secrets recognise it. */
export const TOKEN_MARK = 'pd_'

/** The longest life of an access token, days. */
export const TOKEN_DAYS = 366

/** An access token for a machine: one role, one area, a last day. */
export const NewToken = z.object({
  id: IdText,
  name: lineOfText(80),
  role: RoleName,
  area: AreaCode,
  /** The last day on which it works. */
  expires_on: DateText,
})
export type NewToken = z.output<typeof NewToken>

/** The token itself is shown this once; only its hash is kept. */
export const IssuedToken = z.object({ id: IdText, token: z.string() })

export const TokenLine = z.object({
  id: IdText,
  name: z.string(),
  role: RoleName,
  area: Area,
  made_by: z.string(),
  made_at: z.string(),
  expires_at: z.string(),
  revoked_at: z.string().nullable(),
  used_at: z.string().nullable(),
})
export type TokenLine = z.infer<typeof TokenLine>
