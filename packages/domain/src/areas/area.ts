import { z } from 'zod'

/** A place by its code: `` the nation, `53`, `53.04`, `53.04.12`, `53.04.12.2001`; `P` opens a desa persiapan without code. */
export type AreaCode = string & { readonly __unit: 'area' }

const CODE = /^(\d{2}(\.\d{2}(\.\d{2}(\.[0-9P]\d{3})?)?)?)?$/

export const AreaCode = z
  .string()
  .regex(CODE, 'Kode wilayah ditulis seperti 53.04.12.2001')
  .transform((text) => text as AreaCode)
export const VillageCode = z
  .string()
  .regex(/^\d{2}\.\d{2}\.\d{2}\.[0-9P]\d{3}$/, 'Kode desa ditulis seperti 53.04.12.2001')
  .transform((text) => text as AreaCode)

/** The nation: the area of everything. */
export const NATION_CODE = '' as AreaCode

/** In paths and parameters the nation is written `00`, since a path has no empty part. */
export const NATION_PATH = '00'

export const AREA_LEVELS = ['nation', 'province', 'regency', 'district', 'village'] as const
export type AreaLevel = (typeof AREA_LEVELS)[number]

export const AREA_KINDS = [
  'nation',
  'province',
  'regency',
  'city',
  'district',
  'desa',
  'kelurahan',
  'desa_adat',
  'desa_persiapan',
] as const
export type AreaKind = (typeof AREA_KINDS)[number]

/** An area as a list or a path shows it. */
export const Area = z.object({ code: AreaCode, name: z.string(), kind: z.enum(AREA_KINDS) })
export type Area = z.infer<typeof Area>

/** @throws RangeError when it is not an area code */
export function areaCode(text: string): AreaCode {
  if (!CODE.test(text)) throw new RangeError('not an area code')
  return text as AreaCode
}

/** The level at which a code stands. */
export function levelOf(code: AreaCode): AreaLevel {
  return AREA_LEVELS[code === '' ? 0 : code.split('.').length] as AreaLevel
}

/** The area above; null for the nation. */
export function parentOf(code: AreaCode): AreaCode | null {
  if (code === '') return null
  const cut = code.lastIndexOf('.')
  return (cut < 0 ? '' : code.slice(0, cut)) as AreaCode
}

/** From the nation down to the area itself. */
export function pathOf(code: AreaCode): AreaCode[] {
  const above = parentOf(code)
  return above === null ? [code] : [...pathOf(above), code]
}

/** Does `code` lie under `area`, or is it the area itself? */
export function isUnder(code: AreaCode, area: AreaCode): boolean {
  return area === '' || code === area || code.startsWith(`${area}.`)
}

/** The number of the regency of a code as digits (`53.04.12` gives 5304); null above a regency. */
export function regencyIdOf(code: AreaCode): number | null {
  return code.length < 5 ? null : Number(code.slice(0, 2) + code.slice(3, 5))
}

/** The code with which a regency was born, from its number. */
export function regencyCodeOf(id: number): AreaCode {
  const digits = String(id)
  return `${digits.slice(0, 2)}.${digits.slice(2)}` as AreaCode
}

/** The kind of a village, told by the first digit of its last part. */
export function villageKindOf(code: AreaCode): 'desa' | 'kelurahan' | 'desa_adat' | 'desa_persiapan' {
  const sign = code.split('.')[3]?.[0]
  return sign === '1' ? 'kelurahan' : sign === '3' ? 'desa_adat' : sign === 'P' ? 'desa_persiapan' : 'desa'
}
