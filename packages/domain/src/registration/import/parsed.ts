import type { Facts } from '@payung/kernel/refusal'
import type { NoteCode, Problem } from './notes'

/** What a parser made of a cell. No value and no problem: the cell is empty. */
export interface Parsed<T> {
  readonly value: T | null
  readonly problems: readonly Problem[]
}

const none: readonly Problem[] = []

/** The cell is empty, or says so (`-`, `nihil`). */
export const nothing: Parsed<never> = { value: null, problems: none }

/** A value, perhaps with problems that only warn. */
export function found<T>(value: T, problems: readonly Problem[] = none): Parsed<T> {
  return { value, problems }
}

/** A value that somebody should look at. */
export function doubtful<T>(value: T, code: NoteCode, facts?: Facts): Parsed<T> {
  return { value, problems: [{ code, facts }] }
}

/** No value, and why. */
export function unread(code: NoteCode, facts?: Facts): Parsed<never> {
  return { value: null, problems: [{ code, facts }] }
}

/** Words that people write into a cell to say that there is nothing. */
export function isBlank(text: string): boolean {
  return text === '' || /^(?:[-–—.\s]*|nihil|n\/a|tidak ada|belum ada|kosong|null)$/i.test(text)
}
