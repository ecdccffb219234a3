import type { Cell } from './cell'
import { type Problem, seen } from './notes'

/** A village or kelurahan into which rows may be imported. */
export interface KnownVillage {
  readonly code: string
  readonly name: string
  readonly district: string
}

/** Finds villages by what people write. Made once for a file. */
export interface VillageIndex {
  /** The village's code; or why there is none. `at` tells which of the three cells the problem is about. */
  find(code: Cell | undefined, name: Cell | undefined, district: Cell | undefined): FoundVillage
}

export interface FoundVillage {
  readonly village: string | null
  readonly at: 'village_code' | 'village'
  readonly problem?: Problem
  /** The code alone decided. */
  readonly isByCode?: boolean
}

const NOTHING: FoundVillage = { village: null, at: 'village' }

/** Builds the index of the villages under the area of an import. */
export function villageIndex(villages: readonly KnownVillage[]): VillageIndex {
  const byCode = new Map(villages.map((village) => [village.code.replace(/\D/g, ''), village]))
  const byName = new Map<string, KnownVillage[]>()
  for (const village of villages) {
    const key = areaKey(village.name)
    byName.set(key, [...(byName.get(key) ?? []), village])
  }
  const answers = new Map<string, Map<string, FoundVillage>>()

  function find(code?: Cell, name?: Cell, district?: Cell): FoundVillage {
    // rosters come village by village: the answer is nearly always known, and two look-ups are cheaper than one long key
    const first = code?.text || district?.text || ''
    const second = name?.text ?? ''
    const known = answers.get(first)?.get(second)
    if (known) return known
    const answer = search(code?.text.trim() ?? '', second.trim(), district?.text.trim() ?? '')
    if (!answers.has(first)) answers.set(first, new Map())
    // a code that is unknown leaves the answer to name and district, so it may not be remembered without both
    if (!code?.text || answer.isByCode) answers.get(first)?.set(second, answer)
    return answer
  }

  function search(code: string, name: string, district: string): FoundVillage {
    const digits = code.replace(/\D/g, '')
    const byDigits = byCode.get(digits)
    if (byDigits) {
      const differs = name !== '' && areaKey(name) !== areaKey(byDigits.name)
      const problem: Problem | undefined = differs
        ? { code: 'village_differs', facts: { seen: seen(name) } }
        : undefined
      return { village: byDigits.code, at: 'village', problem, isByCode: true }
    }
    if (digits !== '' && name === '') return unknown('village_code', code)
    if (name === '') return NOTHING
    const named = byName.get(areaKey(name)) ?? []
    const within = district === '' ? named : named.filter((village) => areaKey(village.district) === areaKey(district))
    if (within.length === 1) return { village: within[0]?.code ?? null, at: 'village' }
    if (within.length === 0) return unknown('village', district === '' ? name : `${name}, ${district}`)
    return {
      village: null,
      at: 'village',
      problem: { code: 'village_ambiguous', facts: { seen: seen(name), count: within.length } },
    }
  }

  return { find }
}

function unknown(at: FoundVillage['at'], text: string): FoundVillage {
  return { village: null, at, problem: { code: 'village_unknown', facts: { seen: seen(text) } } }
}

/** A name without its kind, blanks and marks: "Desa Oe'sao II" and "OESAO 2" are the same. */
function areaKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:desa|ds|kelurahan|kel|kecamatan|kec|nagari|gampong)\.?\s+/, '')
    .replace(/\biii\b/g, '3')
    .replace(/\bii\b/g, '2')
    .replace(/\biv\b/g, '4')
    .replace(/\bi\b/g, '1')
    .replace(/[^a-z0-9]/g, '')
}
