import type { PathParts } from '@payung/contract/endpoint'

type Parts<Pattern extends string> = [PathParts<Pattern>] extends [never]
  ? [parts?: Record<string, never>, query?: Query]
  : [parts: Record<PathParts<Pattern>, string>, query?: Query]
type Query = Readonly<Record<string, string | number | undefined>>

/** Every address of the app: the pattern that the router reads and the function that fills it. The nation is `00`. */
export const paths = {
  home: at('/'),
  signIn: at('/masuk'),
  redeemCode: at('/kode'),
  setUp: at('/siapkan'),
  ownAccount: at('/saya'),
  help: at('/bantuan'),
  pieces: at('/ui'),

  coverage: at('/wilayah/:area'),
  village: at('/desa/:village'),
  guide: at('/bantuan/:topic'),

  people: at('/wilayah/:area/orang'),
  newPerson: at('/desa/:village/orang/baru'),
  person: at('/desa/:village/orang/:person'),
  changePerson: at('/desa/:village/orang/:person/ubah'),
  death: at('/desa/:village/orang/:person/meninggal'),
  heirs: at('/desa/:village/orang/:person/ahli-waris'),
  memberships: at('/desa/:village/orang/:person/kepesertaan'),
  nikLooks: at('/desa/:village/orang/:person/nik'),
  posts: at('/desa/:village/jabatan'),
  movePeople: at('/desa/:village/pindah'),
  decrees: at('/wilayah/:area/sk'),
  newDecree: at('/wilayah/:area/sk/baru'),
  proposals: at('/wilayah/:area/usulan'),
  groups: at('/wilayah/:area/wadah'),
  units: at('/wilayah/:area/unit'),
  unit: at('/unit/:regency/:unit'),

  imports: at('/wilayah/:area/impor'),
  newImport: at('/wilayah/:area/impor/baru'),
  import: at('/wilayah/:area/impor/:import'),

  contributions: at('/wilayah/:area/iuran'),
  contributionMonth: at('/wilayah/:area/iuran/:month'),
  bill: at('/tagihan/:regency/:bill'),
  newAssessment: at('/tagihan/:regency/:bill/penetapan'),
  payments: at('/wilayah/:area/pembayaran'),
  newPayment: at('/wilayah/:area/pembayaran/baru'),
  postings: at('/wilayah/:area/pembayaran/posting'),
  payment: at('/pembayaran/:regency/:payment'),
  correctPayment: at('/pembayaran/:regency/:payment/ubah'),
  schemes: at('/wilayah/:area/skema'),
  newScheme: at('/wilayah/:area/skema/baru'),
  facts: at('/wilayah/:area/skema/fakta'),
  ceilings: at('/wilayah/:area/skema/pagu'),

  accounts: at('/wilayah/:area/akun'),
  invite: at('/wilayah/:area/akun/undang'),
  account: at('/wilayah/:area/akun/:account'),
  regencyRules: at('/wilayah/:area/aturan'),
  tokens: at('/wilayah/:area/token'),
  audit: at('/jejak'),

  place: at('/wilayah/:area/riwayat'),

  reckonContribution: at('/hitung/iuran'),
  reckonBenefit: at('/hitung/manfaat'),
  reckonFund: at('/hitung/dana'),
  lawBook: at('/hukum'),
  regulations: at('/hukum/naskah'),
}

function at<const Pattern extends string>(pattern: Pattern) {
  const fill = (...[parts, query]: Parts<Pattern>): string =>
    fillPath(pattern, (parts ?? {}) as Record<string, string>) + queryText(query)
  return Object.assign(fill, { pattern })
}

/** Puts the parts into a pattern; the nation, whose code is empty, is written `00`. */
export function fillPath(pattern: string, parts: Readonly<Record<string, string>>): string {
  return pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parts[name] || '00'))
}

/** `?a=1&b=2`, or nothing; what is undefined is left out. */
export function queryText(query: Readonly<Record<string, unknown>> | undefined): string {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== '')
  return given.length ? `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}` : ''
}

/** The code of an area from a path, where the nation is `00`. */
export function areaFromPath(part: string | undefined): string {
  return part === undefined || part === '00' ? '' : part
}
