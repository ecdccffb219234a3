import type { Row } from '@payung/domain/registration/import/cell'

/** Something about the file as a whole that its owner should know. */
export interface FileNote {
  readonly code: keyof typeof fileNotes
  readonly says: string
  readonly in_english: string
}

/** What a file is told that is read all the same. */
export const fileNotes = {
  macros_ignored: {
    says: 'Berkas berisi makro. Makro tidak dijalankan; hanya isi selnya yang dibaca.',
    in_english: 'The file holds macros. They are not run; only cells are read.',
  },
  hidden_sheets: {
    says: 'Berkas berisi lembar tersembunyi. Lembar itu tidak dibaca.',
    in_english: 'The file holds hidden sheets. They are not read.',
  },
  several_sheets: {
    says: 'Berkas berisi beberapa lembar. Yang dibaca hanya lembar yang disebut di sini; pilih lembar lain bila keliru.',
    in_english: 'The file holds several sheets. Only the one named here is read; choose another if that is wrong.',
  },
} as const

/** A file whose rows can be read. */
export interface SheetReading {
  readonly form: 'xlsx' | 'csv'
  /** The sheet that is read; empty for a CSV file. */
  readonly sheet: string
  readonly sheets: readonly { readonly name: string; readonly visible: boolean }[]
  readonly notes: readonly FileNote[]
  /** Rows with contents, in order, in batches. Each call reads the file anew. */
  rows(): AsyncIterable<Row[]>
}

/** A note by its code. */
export function fileNote(code: FileNote['code']): FileNote {
  return { code, ...fileNotes[code] }
}

/** The first rows of a reading, for guessing what its columns mean. */
export async function firstRows(reading: SheetReading, most = 30): Promise<Row[]> {
  const first: Row[] = []
  for await (const rows of reading.rows()) {
    first.push(...rows.slice(0, most - first.length))
    if (first.length >= most) break
  }
  return first
}
