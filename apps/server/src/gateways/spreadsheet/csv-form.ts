import { refuseImport } from '@payung/domain/registration/import/refusals'

/** How a CSV file is written. */
export interface CsvForm {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  /** Bytes of the mark at its beginning. */
  readonly mark: number
  readonly delimiter: string
}

const LOOKED_AT = 64 * 1024

/** A CSV file as text. */
export interface CsvText {
  readonly text: string
  readonly form: CsvForm
}

/** Finds encoding and delimiter, and decodes the whole file. */
export function readCsvText(bytes: Uint8Array): CsvText {
  const { encoding: guessed, mark } = encodingOf(bytes)
  const { text, encoding } = decode(bytes.subarray(mark), guessed)
  const head = text.slice(0, LOOKED_AT)
  // pictures and programs hold characters that no list has; the mark at the end of a DOS file is none of them
  if (/[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u.test(head.replaceAll('\x1a', ''))) refuseImport('file_unknown_form')
  return { text, form: { encoding, mark, delimiter: delimiterOf(head) } }
}

function encodingOf(bytes: Uint8Array): Pick<CsvForm, 'encoding' | 'mark'> {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 }
  const head = bytes.subarray(0, LOOKED_AT)
  const zeros = head.filter((byte) => byte === 0).length
  if (zeros > head.length / 4) return { encoding: head[0] === 0 ? 'utf-16be' : 'utf-16le', mark: 0 }
  if (zeros > 0) refuseImport('file_unknown_form')
  return { encoding: 'utf-8', mark: 0 }
}

/** What is no UTF-8 was written by an older Windows. */
function decode(bytes: Uint8Array, encoding: CsvForm['encoding']): { text: string; encoding: CsvForm['encoding'] } {
  try {
    return { text: new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes), encoding }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}

/** The character that parts most lines alike, outside of quotes. Commas stand in money and addresses too, so they come last. */
function delimiterOf(head: string): string {
  const hint = /^sep=(.)\r?\n/i.exec(head)
  if (hint?.[1]) return hint[1]
  const lines = head
    .replace(/"(?:[^"]|"")*"?/g, '')
    .split(/\r\n|\r|\n/)
    .filter(Boolean)
    .slice(0, 60)
  for (const delimiter of [';', '\t', '|', ',']) {
    const counts = lines.map((line) => line.split(delimiter).length - 1).sort((a, b) => a - b)
    const middle = counts[Math.floor(counts.length / 2)] ?? 0
    const agreeing = counts.filter((count) => count === middle).length
    if (middle > 0 && agreeing >= lines.length * 0.5) return delimiter
  }
  const [most] = [';', '\t', '|', ','].sort((a, b) => head.split(b).length - head.split(a).length)
  return most ?? ';'
}
