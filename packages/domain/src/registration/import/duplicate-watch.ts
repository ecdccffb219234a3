import { type Note, noteFor } from './notes'

/** Watches over one file for a NIK that stands in it twice. */
export interface DuplicateWatch {
  /** Null the first time; later the note that refuses the row and names the first one. */
  seen(nik: string, row: number): Note | null
}

/** A watch for one file. Keep it as long as the file is read. */
export function duplicateWatch(): DuplicateWatch {
  const rows = new Map<string, number>()
  return {
    seen(nik, row) {
      const first = rows.get(nik)
      if (first !== undefined) return noteFor('nik', 'NIK', { code: 'nik_twice', facts: { row: first } })
      rows.set(nik, row)
      return null
    },
  }
}
