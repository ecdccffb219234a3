import type { PlainDate } from '@payung/kernel/dates'
import { formatRupiah } from '@payung/kernel/money'
import type { Citation } from '../citation'
import type { Schedule } from '../schedule'
import { formatRate } from '../sentences'

/** The parts of the book, in their order. */
export const chapters = {
  iuran: { id: 'Iuran', en: 'Contributions' },
  setor: { id: 'Jatuh tempo dan denda', en: 'Due dates and penalties' },
  jkm: { id: 'Manfaat JKM', en: 'Death benefits (JKM)' },
  jkk: { id: 'Manfaat JKK', en: 'Work accident benefits (JKK)' },
  beasiswa: { id: 'Beasiswa', en: 'Scholarship' },
  jht_jp: { id: 'JHT dan JP', en: 'Old-age savings and pension' },
  klaim: { id: 'Klaim', en: 'Claims' },
  dana: { id: 'Dana yang boleh membayar', en: 'Which money may pay' },
} as const
export type Chapter = keyof typeof chapters

/** One value in force for a time, with its law and the worked cases that lean on it. */
export interface BookRow {
  /** First day; empty where the source names none. */
  since: string
  /** First day on which it no longer holds; null while it does. */
  until: string | null
  /** In Indonesian figures: `Rp10.042.300`, `0,24%`. */
  value: string
  cite: Citation
  /** Worked cases whose answer cites this provision. */
  cases: string[]
}

/** A provision of the law as the book shows it. */
export interface Provision {
  code: string
  chapter: Chapter
  name: { id: string; en: string }
  rows: BookRow[]
}

/** A provision whose values are rows of a schedule. */
export interface Scheduled<Value = unknown> {
  code: string
  chapter: Chapter
  name: { id: string; en: string }
  schedule: Schedule<Value>
  show(value: Value): string
}

/** Keeps the type of the value while the list forgets it. */
export function scheduled<Value>(
  code: string,
  chapter: Chapter,
  [id, en]: readonly [id: string, en: string],
  schedule: Schedule<Value>,
  show: (value: Value) => string,
): Scheduled {
  return { code, chapter, name: { id, en }, schedule, show: show as (value: unknown) => string }
}

/** A schedule as rows: each holds until the next begins, the last until its announced end. */
export function rowsOf({ schedule, show }: Scheduled): BookRow[] {
  return schedule.rows.map(({ since, value, cite }, at) => {
    const next: PlainDate | null = schedule.rows[at + 1]?.since ?? schedule.ends
    return { since, until: next, value: show(value), cite, cases: [] }
  })
}

/** `Santunan kematian Rp20.000.000; biaya pemakaman Rp10.000.000`. */
export function showAmounts(amounts: Readonly<Record<string, number>>): string {
  return Object.entries(amounts)
    .map(([name, amount]) => `${name.replaceAll('_', ' ')} ${formatRupiah(amount)}`)
    .join('; ')
}

/** Both shares of a contribution. */
export function showShares({ employer, worker }: { employer: number; worker: number }): string {
  return `pemberi kerja ${showRate(employer)}, pekerja ${showRate(worker)}`
}

export function showRate(rate: number): string {
  return formatRate(rate as Parameters<typeof formatRate>[0])
}
