import type { Actor } from '@payung/domain/access/roles'
import { type AreaCode, areaCode } from '@payung/domain/areas/area'
import { BadUsage } from './bad-usage'

/** Whoever sits at the machine works for the regency of the place that is named. */
export function officerOf(area: AreaCode): Actor {
  return {
    account: '00000000-0000-7000-8000-000000000000',
    holder: 'baris perintah',
    role: 'pmd_regency',
    area,
    regencies: null,
    until: null,
  }
}

/** @throws BadUsage when it is no code of a regency, district or village */
export function placeBelowProvince(text: string): AreaCode {
  try {
    const area = areaCode(text)
    if (area.length >= 5) return area
  } catch {}
  throw new BadUsage('--area memerlukan kode kabupaten, kecamatan, atau desa, misalnya 53.04.')
}
