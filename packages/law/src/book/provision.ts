import type { PlainDate } from '@payung/kernel/dates'
import { formatRupiah } from '@payung/kernel/money'
import type { Citation } from '../citation'
import type { Schedule } from '../schedule'
import { formatRate } from '../sentences'

/** Words in both languages. */
export interface Both {
  id: string
  en: string
}

/** The parts of the book, in their order. */
export const chapters = {
  iuran: { id: 'Iuran', en: 'Contributions' },
  setor: { id: 'Tempo dan denda', en: 'Due dates, penalties' },
  jkm: { id: 'JKM', en: 'Death (JKM)' },
  jkk: { id: 'JKK', en: 'Accident (JKK)' },
  beasiswa: { id: 'Beasiswa', en: 'Scholarship' },
  jht_jp: { id: 'JHT dan JP', en: 'JHT and JP' },
  klaim: { id: 'Klaim', en: 'Claims' },
  dana: { id: 'Dana', en: 'Money' },
} as const
export type Chapter = keyof typeof chapters

/**
 * What pins the rows of a provision beside its worked cases. `boundaries`: every value is written a second time in
 * `parameters.test.ts` and holds from its first day, not the day before, to its last known day; `written_twice`: the same
 * for tables without days of their own; `verdicts`: every fund, category and year is asked in `funding/verdict.test.ts`.
 */
export type PinnedBy = 'boundaries' | 'written_twice' | 'verdicts'

/** One value in force for a time, with its law and the worked cases that lean on it. */
export interface BookRow {
  /** First day; empty where the source names none. */
  since: string
  /** First day on which it no longer holds; null while it does. */
  until: string | null
  /** `Rp10.042.300`, `0,24%` (in English `0.24%`). */
  value: Both
  cite: Citation
  /** Worked cases whose answer cites this provision. */
  cases: string[]
}

/** A provision of the law as the book shows it. */
export interface Provision {
  code: string
  chapter: Chapter
  name: Both
  pinned: PinnedBy
  rows: BookRow[]
}

/** A provision whose values are rows of a schedule. */
export interface Scheduled<Value = unknown> {
  code: string
  chapter: Chapter
  name: Both
  schedule: Schedule<Value>
  show(value: Value): Shown
}

/** A value in words; a table is one row each, and a row of it may rest on a provision of its own. */
export type Shown = Both | readonly (Both & { cite?: Citation })[]

/** Keeps the type of the value while the list forgets it. */
export function scheduled<Value>(
  code: string,
  chapter: Chapter,
  [id, en]: readonly [id: string, en: string],
  schedule: Schedule<Value>,
  show: (value: Value) => Shown,
): Scheduled {
  return { code, chapter, name: { id, en }, schedule, show: show as (value: unknown) => Shown }
}

/** A schedule as rows: each holds until the next begins, the last until its announced end. */
export function rowsOf({ schedule, show }: Scheduled): BookRow[] {
  return schedule.rows.flatMap(({ since, value, cite }, at) => {
    const until: PlainDate | null = schedule.rows[at + 1]?.since ?? schedule.ends
    const shown = show(value)
    const rows: readonly (Both & { cite?: Citation })[] = 'id' in shown ? [shown] : shown
    return rows.map(({ id, en, cite: own }) => ({ since, until, value: { id, en }, cite: own ?? cite, cases: [] }))
  })
}

/** The same words in both languages. */
export function same(words: string): Both {
  return { id: words, en: words }
}

/** Several words as one list. */
export function listed(words: readonly Both[], separator = '; '): Both {
  return { id: words.map(({ id }) => id).join(separator), en: words.map(({ en }) => en).join(separator) }
}

/** `Santunan kematian Rp20.000.000; biaya pemakaman Rp10.000.000`, by the names of the amounts. */
export function showAmounts<Key extends string>(names: Readonly<Record<Key, Both>>) {
  return (amounts: Readonly<Record<Key, number>>): Both =>
    listed(
      (Object.keys(names) as Key[]).map((key) => {
        const amount = formatRupiah(amounts[key])
        return { id: `${names[key].id} ${amount}`, en: `${names[key].en} ${amount}` }
      }),
    )
}

/** Both shares of a contribution. */
export function showShares({ employer, worker }: { employer: number; worker: number }): Both {
  const [e, w] = [showRate(employer), showRate(worker)]
  return { id: `pemberi kerja ${e.id}, pekerja ${w.id}`, en: `employer ${e.en}, worker ${w.en}` }
}

export function showRate(rate: number): Both {
  const ppm = rate as Parameters<typeof formatRate>[0]
  return { id: formatRate(ppm), en: formatRate(ppm, 'en') }
}
