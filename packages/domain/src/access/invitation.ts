import { z } from 'zod'
import { AreaCode } from '../areas/area'
import { IdText, lineOfText } from '../words'
import { RoleName } from './account'
import { LoginName, Telephone } from './login'

/** At most this many people are invited in one list. */
export const MOST_INVITED = 500

/** One line of a list of people to invite. The id is made where the list is written, so that sending it twice invites once. */
export const InvitationRow = z.object({
  id: IdText,
  holder: lineOfText(120),
  area: AreaCode,
  role: RoleName,
  login: LoginName.optional(),
  phone: Telephone.optional(),
})
export type InvitationRow = z.output<typeof InvitationRow>

export const InvitationList = z.object({
  rows: z
    .array(InvitationRow)
    .min(1, 'Daftar masih kosong')
    .max(MOST_INVITED, `Paling banyak ${MOST_INVITED} orang sekali kirim`),
})

/** What became of a line: invited, already there, or refused with the sentence that says why. */
export const InvitationOutcome = z.object({
  id: IdText,
  outcome: z.enum(['invited', 'unchanged', 'refused']),
  login: z.string().nullable(),
  code: z.string().nullable(),
  says: z.string().nullable(),
})
export type InvitationOutcome = z.infer<typeof InvitationOutcome>

export const PastedList = z.object({ text: z.string().max(200_000) })

/** A pasted line as it was understood. `says` names what is missing; such a line cannot be sent. */
export const PastedRow = z.object({
  line: z.number().int(),
  holder: z.string(),
  place: z.string(),
  area: z.object({ code: AreaCode, name: z.string() }).nullable(),
  role: RoleName.nullable(),
  login: z.string().nullable(),
  phone: z.string().nullable(),
  says: z.string().nullable(),
})
export type PastedRow = z.infer<typeof PastedRow>
