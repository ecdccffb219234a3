import { fieldsOf, type ImportKind } from './fields'
import { isMisspelt, likeness } from './headings'

/** Below it a heading means nothing to us. */
const WORTH = 0.62
/** More words than this are a sentence. */
const MOST_WORDS = 9
/** Columns of every list that no field wants, and which must not be taken for a name or a number. */
export const passedBy: ReadonlySet<string> = new Set(
  'nomor|nomor urut|urut|keterangan|catatan|status|status impor|nomor kk|kk|nomor kartu keluarga|nomor kk kartu keluarga|kartu keluarga|kabupaten|nama kabupaten|provinsi|nama provinsi|agama|pendidikan|pendidikan terakhir|umur|usia|tanda tangan|ttd|paraf|email|e mail|nomor rekening|rekening|nama bank|npwp|nomor npwp|golongan darah|status perkawinan|status kawin|rt|rw|rt rw|kode pos|nomor pegawai|nip|niap|nipd|nomor niap|jumlah orang|foto'.split(
    '|',
  ),
)

/** The fields that a heading may mean, with how sure that is. */
export type Likely = (key: string) => readonly (readonly [field: string, confidence: number])[]

interface Known {
  readonly field: string
  readonly heading: string
}

const indexes = new Map<ImportKind, ReadonlyMap<string, readonly Known[]>>()

/** Weighs headings against the catalogue of a kind. Sheets repeat themselves, so each spelling is weighed once. */
export function likelyFields(kind: ImportKind): Likely {
  const index = indexes.get(kind) ?? indexOf(kind)
  indexes.set(kind, index)
  const weighed = new Map<string, ReturnType<Likely>>()
  return (key) => {
    const known = weighed.get(key)
    if (known) return known
    const fitting = weigh(key, index)
    weighed.set(key, fitting)
    return fitting
  }
}

/** Which headings of the catalogue hold a word. Only headings that share one with what is weighed can be like it. */
function indexOf(kind: ImportKind): ReadonlyMap<string, readonly Known[]> {
  const index = new Map<string, Known[]>()
  for (const [field, { headings }] of Object.entries(fieldsOf(kind)))
    for (const heading of headings)
      for (const word of new Set(heading.split(' '))) index.set(word, [...(index.get(word) ?? []), { field, heading }])
  return index
}

function weigh(key: string, index: ReadonlyMap<string, readonly Known[]>): ReturnType<Likely> {
  const words = key.split(' ')
  if (words.length > MOST_WORDS) return []
  const candidates = new Set<Known>()
  for (const word of words) {
    const exact = index.get(word)
    if (exact) for (const one of exact) candidates.add(one)
    else if (word.length >= 5)
      for (const [other, similar] of index) if (isMisspelt(word, other)) for (const one of similar) candidates.add(one)
  }
  const best = new Map<string, number>()
  for (const { field, heading } of candidates) best.set(field, Math.max(best.get(field) ?? 0, likeness(key, heading)))
  // an exact name of a field may also stand among the columns that lists have for themselves
  if (passedBy.has(key)) return [...best].filter(([, confidence]) => confidence === 1)
  return [...best].filter(([, confidence]) => confidence >= WORTH)
}
