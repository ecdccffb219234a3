import { refuseAccess } from '@payung/domain/access/refusals'
import { refuseRequest } from './refusals'

/**
 * What the database declined, as a refusal where it is an expected answer: row-level security behind a forged code, a
 * reference that is no id, two officers at one row, a full disk. Thrown inside the act, so that the audit log knows of it.
 * @throws Refusal, or the fault as it is
 */
export function explainDatabase(fault: unknown): never {
  switch ((fault as { code?: string }).code) {
    case '42501':
      return refuseAccess('outside_area', {}, 'area')
    case '22P02':
      return refuseRequest('unknown_reference')
    case '23505':
    case '40001':
    case '40P01':
      return refuseRequest('changed_meanwhile')
    case '53100':
    case 'ENOSPC':
      return refuseRequest('disk_full')
    default:
      throw fault
  }
}
