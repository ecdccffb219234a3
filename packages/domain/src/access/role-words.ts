import type { Role } from './roles'

/** What a role is called on paper and on the screen. */
export const ROLE_NAMES: Record<Role, string> = {
  village_operator: 'operator desa',
  village_treasurer: 'kaur keuangan desa',
  village_head: 'kepala desa',
  district: 'kecamatan',
  pmd_regency: 'Dinas PMD kabupaten/kota',
  bpkad: 'BPKAD',
  pmd_province: 'Dinas PMD provinsi',
  branch: 'kantor cabang BPJS Ketenagakerjaan',
  region: 'kantor wilayah BPJS Ketenagakerjaan',
  ministry: 'Ditjen Bina Pemdes, Kemendagri',
  administrator: 'administrator',
  auditor: 'pemeriksa',
}

/** The roles of a list in one phrase: `kecamatan atau Dinas PMD kabupaten/kota`. */
export function namesOfRoles(roles: readonly Role[]): string {
  const names = roles.map((role) => ROLE_NAMES[role])
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} atau ${names.at(-1)}`
}

/** What a level of areas is called. */
export const LEVEL_NAMES = {
  nation: 'nasional',
  province: 'provinsi',
  regency: 'kabupaten/kota',
  district: 'kecamatan',
  village: 'desa',
  any: 'kecamatan ke atas',
} as const

const WORDS: readonly [RegExp, Role][] = [
  [/^(operator|admin desa|op|petugas desa|sekdes|sekretaris desa)/, 'village_operator'],
  [/^(bendahara|kaur keu|kaur keuangan|bendahara desa)/, 'village_treasurer'],
  [
    /^(kades|kepala desa|pj\.? ?(kades|kepala desa)|penjabat kepala desa|lurah|wali nagari|keuchik|perbekel)/,
    'village_head',
  ],
  [/^(camat|kecamatan|kasi pmd|operator kecamatan)/, 'district'],
  [/^(dinas pmd|dpmd|pmd|dpmpd)/, 'pmd_regency'],
  [/^(bpkad|bkad|bpkd|bakeuda|badan keuangan)/, 'bpkad'],
]

/** The role that a word on a list means; null when it is none that such a list may hold. */
export function roleOfWord(typed: string): Role | null {
  const word = typed.trim().toLowerCase().replace(/\s+/g, ' ')
  return WORDS.find(([form]) => form.test(word))?.[1] ?? null
}
