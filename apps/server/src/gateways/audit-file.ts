import type { AuditEvent } from '@payung/domain/access/audit'
import { ROLE_NAMES } from '@payung/domain/access/role-words'
import type { Role } from '@payung/domain/access/roles'
import type { FileReply } from '../handlers/handle'
import { fictitiousLine } from './spreadsheet/table-to-write'
import { writeCsv } from './spreadsheet/write-csv'

const COLUMNS = [
  'Waktu (UTC)',
  'Pemegang akun',
  'Peran',
  'Kode wilayah',
  'Wilayah',
  'Peristiwa',
  'Tentang',
  'Ditolak karena',
  'Keterangan',
]

/** The audit log as a CSV file. */
export function auditFile(events: readonly AuditEvent[], { today, demo }: { today: string; demo: boolean }): FileReply {
  const rows = events.map((one) => [
    one.at,
    one.holder,
    ROLE_NAMES[one.role as Role] ?? one.role,
    one.area.code,
    one.area.name,
    one.event,
    one.subject,
    one.refused,
    Object.keys(one.facts).length > 0 ? JSON.stringify(one.facts) : null,
  ])
  const columns = COLUMNS.map((heading) => ({ heading, kind: 'text' as const }))
  const table = { name: 'Jejak', above: demo ? [fictitiousLine] : [], columns, rows }
  return { name: `jejak-audit-${today}.csv`, bytes: writeCsv(table) }
}
