import { type Cell, noCell } from '@payung/domain/registration/import/cell'
import type { SharedStrings } from './shared-strings'
import { decodeText } from './xml-text'

/** What the cells of a sheet refer to. */
export interface SheetStyle {
  readonly strings: SharedStrings
  /** For each cell style: 1 when it shows a day. */
  readonly dates: Uint8Array
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean
}

const DAY_MS = 86_400_000
/** Days up to 2064 are made once. */
const MOST_DAYS = 60_000
const [SHARED, BOOLEAN, ERROR, DAY, TEXT, TEXT_INLINE] = [0x73, 0x62, 0x65, 0x64, 0x69, 0x74]

type MakeCell = (
  bytes: Buffer,
  from: number,
  to: number,
  type: number,
  style: number,
  isFormula: boolean,
  hasEntities: boolean,
  isAscii: boolean,
) => Cell

/** Makes cells from the bytes of their values. `type` is the letter that `typeAt` gives. */
export function cellMaker({ strings, dates, from1904 }: SheetStyle): MakeCell {
  const days: (Cell | undefined)[] = new Array(MOST_DAYS)

  function dayCell(serial: number, computed: boolean): Cell {
    if (computed || serial >= MOST_DAYS) return { text: dayOf(serial, from1904), kind: 'date', computed }
    const known = days[serial]
    if (known !== undefined) return known
    const cell: Cell = { text: dayOf(serial, from1904), kind: 'date', computed }
    days[serial] = cell
    return cell
  }

  return (bytes, from, to, type, style, isFormula, hasEntities, isAscii) => {
    if (from === to) return isFormula ? { text: '', kind: 'formula', computed: false } : noCell
    if (type === SHARED) return strings.cell(wholeNumber(bytes, from, to))
    if (type === TEXT || type === TEXT_INLINE)
      return { text: decodeText(bytes, from, to, hasEntities, isAscii), kind: 'text', computed: isFormula }
    if (type === BOOLEAN) return { text: bytes[from] === 49 ? 'TRUE' : 'FALSE', kind: 'boolean', computed: isFormula }
    if (type === ERROR) return { text: bytes.toString('latin1', from, to), kind: 'error', computed: isFormula }
    if (type === DAY)
      return { text: bytes.toString('latin1', from, Math.min(to, from + 10)), kind: 'date', computed: isFormula }
    if (dates[style] === 1) {
      const serial = wholeNumber(bytes, from, to)
      if (serial >= 1 && serial < 2_958_466) return dayCell(serial, isFormula)
    }
    return { text: bytes.toString('latin1', from, to), kind: 'number', computed: isFormula }
  }
}

/** The digits before a point; NaN when something else stands there. */
function wholeNumber(bytes: Buffer, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = (bytes[i] as number) - 48
    if (digit === -2) return i > from && !isExponent(bytes, i, to) ? value : Number.NaN
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

function isExponent(bytes: Buffer, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (((bytes[i] as number) & 0xdf) === 69) return true
  return false
}

/** `yyyy-mm-dd` of a serial number. Before March 1900 Excel counts a day that never was. */
function dayOf(serial: number, from1904: boolean): string {
  const since1900 = from1904 ? serial + 1_462 : serial < 60 ? serial + 1 : serial
  return new Date(Date.UTC(1899, 11, 30) + since1900 * DAY_MS).toISOString().slice(0, 10)
}
