import { compareNik } from '@payung/domain/registration/import/parse-nik'
import type { RosterValues } from '@payung/domain/registration/import/roster-values'
import { professionOf, sectorOf } from '@payung/domain/registration/professions'
import { toBits } from '@payung/domain/registration/programmes'
import type { PlainDate } from '@payung/kernel/dates'
import { monthIndex, monthOf } from '@payung/kernel/dates'
import { incomeBrackets } from '@payung/law/brackets/parameters'
import type { Fund } from '@payung/law/funding/words'
import type { KeptNote } from '@payung/store/registration/imports/import-outcomes'
import { type SchemeTerms, schemeTerms } from '@payung/store/registration/scheme-terms'
import type { StageValue } from '@payung/store/stage'
import type { ImportContext } from './import-act'
import type { AcceptedRow } from './read-roster'

/** Terms for a row where the file is silent. */
interface Terms {
  segment: 'PU' | 'BPU'
  programmes: number
  wage: number | null
  fund: Fund
  base: string
  /** No scheme named the fund: it is our guess, and the row is told so. */
  assumed: boolean
}

/** JKK and JKM: the two programmes that every village takes at least. @law Surat Mendagri 27-11-2017 (law book 4.4) */
const LEAST_PROGRAMMES = toBits(['jkk', 'jkm'])

/** The terms of the regency's scheme for a post or category; without scheme the least that villages take. */
export async function termsOf({ tx, regency, today }: ImportContext): Promise<(values: RosterValues) => Terms> {
  const schemes = await schemeTerms(tx, regency, today)
  const lowest = lowestBase(today)
  const known = new Map<string, Terms>()
  return ({ category, post, wadah }) => {
    const key = `${category}|${post}|${wadah}`
    let terms = known.get(key)
    if (!terms) {
      const scheme =
        schemes.find((one) => one.category === category && one.post_kind !== null && one.post_kind === post) ??
        schemes.find((one) => one.category === category && one.post_kind === null)
      terms = scheme ? fromScheme(scheme, lowest) : withoutScheme(category, wadah, lowest)
      known.set(key, terms)
    }
    return terms
  }
}

function fromScheme(scheme: SchemeTerms, lowest: number | null): Terms {
  const segment = scheme.segment as Terms['segment']
  return {
    segment,
    programmes: scheme.programmes,
    wage: scheme.wage ?? (segment === 'BPU' ? lowest : null),
    fund: scheme.fund as Fund,
    base: scheme.base_rule,
    assumed: false,
  }
}

function withoutScheme(category: string, wadah: string | null, lowest: number | null): Terms {
  const isVulnerable = category === 'pekerja_rentan' || category === 'pktd'
  const fund = wadah === 'SA' ? 'APBD_KAB' : wadah === 'SC' || wadah === 'SL' ? 'CSR' : 'ADD'
  return {
    segment: isVulnerable ? 'BPU' : 'PU',
    programmes: LEAST_PROGRAMMES,
    wage: isVulnerable ? lowest : null,
    fund,
    base: 'SILTAP',
    assumed: true,
  }
}

/** The base of the lowest income bracket of BPU members. Rp a month. @law PP 44/2015 Lampiran II */
function lowestBase(today: PlainDate): number | null {
  const isKept = monthIndex(monthOf(today)) >= monthIndex('2015-07' as ReturnType<typeof monthOf>)
  return isKept ? (incomeBrackets.on(today).value[0]?.base ?? null) : null
}

/** Rows in the order of the stage's columns. Adds notes on what was assumed. */
export function* stageRows(
  accepted: readonly AcceptedRow[],
  terms: (values: RosterValues) => Terms,
  keys: ImportContext['keys'],
): Generator<readonly StageValue[]> {
  for (const { row, values, notes } of accepted) {
    const v = values
    const scheme = terms(v)
    if (v.fund === null && scheme.assumed) notes.push(['fund', 'fund_assumed', { fund: scheme.fund }])
    const isVulnerable = v.category === 'pekerja_rentan' || v.category === 'pktd'
    const profession = v.profession === null ? null : professionOf(v.profession)
    yield [
      row,
      v.village,
      v.nik && keys.nikKey(v.nik),
      v.nik?.slice(-4) ?? null,
      standingOf(v, notes),
      v.name,
      v.birth_place,
      v.born,
      v.sex,
      v.mother,
      v.address,
      v.phone,
      v.post,
      v.post_title,
      v.nature,
      v.category,
      isVulnerable,
      profession,
      sectorOf(profession),
      v.wage,
      v.sk_number,
      v.sk_date,
      v.since,
      v.until,
      v.segment,
      v.programmes && toBits(v.programmes),
      v.fund,
      v.kpj,
      v.npp,
      v.wadah,
      v.heir?.name ?? null,
      v.heir?.relation ?? null,
      v.heir?.born ?? null,
      v.heir?.phone ?? null,
      scheme.segment,
      scheme.programmes,
      scheme.wage,
      scheme.fund,
      scheme.base,
    ]
  }
}

/** A NIK that only looks odd is kept and marked. @law law book 6.4 */
function standingOf({ nik, born, sex }: RosterValues, notes: readonly KeptNote[]): string {
  if (nik === null) return 'missing'
  const isOdd = notes.some(([field]) => field === 'nik') || compareNik(nik, born, sex).length > 0
  return isOdd ? 'warned' : 'unverified'
}

/** Row and sealed NIK of every row that has one. Begun while the database compares: each has a processor of its own. */
export async function sealNiks(
  accepted: readonly AcceptedRow[],
  keys: ImportContext['keys'],
): Promise<(readonly [row: number, sealed: Uint8Array])[]> {
  const rows = accepted.filter(({ values }) => values.nik !== null)
  const sealed = await keys.sealAll(rows.map(({ values }) => values.nik as string))
  return rows.map(({ row }, n) => [row, sealed[n] as Uint8Array])
}
