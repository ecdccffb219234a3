import { PERSON_ROLES, type Role } from '@payung/domain/access/roles'
import { Done } from '@payung/domain/registration/acts'
import { NewPayer, Payer, PayerChange } from '@payung/domain/registration/payer'
import { DateText, PageQuery } from '@payung/domain/words'
import { z } from 'zod'
import { endpoint } from './endpoint'

const PAYING_UNITS = ['village_operator', 'pmd_regency', 'bpkad', 'branch'] as const satisfies readonly Role[]

export const listPayers = endpoint({
  method: 'GET',
  path: '/areas/:area/payers',
  summary: 'Paying units that serve an area: its own and those of the regency. An NPP may be missing.',
  allow: PERSON_ROLES,
  query: PageQuery.extend({ on: DateText.optional() }),
  reply: z.object({ payers: z.array(Payer), next: z.string().nullable() }),
})

export const addPayer = endpoint({
  method: 'POST',
  path: '/areas/:area/payers',
  summary: 'Keeps a paying unit; one NPP of a regency may cover many villages.',
  allow: PAYING_UNITS,
  audit: 'payer.added',
  body: NewPayer,
  reply: Done,
  refuses: ['payer_wadah', 'number_taken', 'id_taken', 'date_far'],
})

export const changePayer = endpoint({
  method: 'PUT',
  path: '/areas/:area/payers/:payer',
  summary: 'Records the number (NPP) that the branch gave, or another name.',
  allow: PAYING_UNITS,
  audit: 'payer.changed',
  body: PayerChange,
  reply: Done,
  refuses: ['unknown_payer', 'number_taken'],
})
