import { accessRefusals } from '@payung/domain/access/refusals'
import { areasRefusals } from '@payung/domain/areas/refusals'
import { contributionsRefusals } from '@payung/domain/contributions/refusals'
import { cooperationRefusals } from '@payung/domain/cooperation/refusals'
import { fundingRefusals } from '@payung/domain/funding/refusals'
import { monitoringRefusals } from '@payung/domain/monitoring/refusals'
import { importRefusals } from '@payung/domain/registration/import/refusals'
import { registrationRefusals } from '@payung/domain/registration/refusals'
import type { RefusalKind } from '@payung/kernel/refusal'
import { httpRefusals } from './refusals'

/** Every refusal that an endpoint may name, by its code: what the interface document says of it. */
export const refusalBook: Readonly<Record<string, RefusalKind>> = {
  ...httpRefusals,
  ...accessRefusals,
  ...areasRefusals,
  ...registrationRefusals,
  ...importRefusals,
  ...fundingRefusals,
  ...contributionsRefusals,
  ...cooperationRefusals,
  ...monitoringRefusals,
}

/** Refusals that every endpoint of its kind may answer without naming them. */
export function refusalsOf(endpoint: {
  allow: unknown
  path: string
  body?: unknown
  query?: unknown
  upload?: number
  refuses?: readonly string[]
}): string[] {
  return [
    ...(endpoint.allow === 'anyone' ? [] : ['not_signed_in']),
    ...(Array.isArray(endpoint.allow) ? ['role_not_allowed'] : []),
    ...(/:(area|village)\b/.test(endpoint.path) ? ['outside_area'] : []),
    ...(endpoint.body || endpoint.query ? ['form'] : []),
    ...(endpoint.upload ? ['file_missing', 'too_large'] : []),
    ...(endpoint.refuses ?? []),
  ]
}
