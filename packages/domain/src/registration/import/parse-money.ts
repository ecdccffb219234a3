import { formatRupiah, type Rupiah } from '@payung/kernel/money'
import type { Cell } from './cell'
import { seen } from './notes'
import { doubtful, found, isBlank, nothing, type Parsed, unread } from './parsed'

const WORDED = /^(\d+(?:[.,]\d+)?)\s*(juta|jt|ribu|rb|miliar|milyar|m)$/i
const SCALE: Record<string, number> = { juta: 1e6, jt: 1e6, ribu: 1e3, rb: 1e3, miliar: 1e9, milyar: 1e9, m: 1e9 }

/**
 * Whole rupiah, as people write them: "Rp 2.022.200,00", 2,022,200, 2022200, "2,5 juta". A dot or comma before exactly
 * three digits parts thousands; before one or two digits at the end it parts a fraction, which is rounded half up.
 */
export function parseMoney(cell: Cell): Parsed<Rupiah> {
  const text = cell.text.trim().replace(/^'/, '')
  if (isBlank(text)) return nothing
  if (cell.kind === 'date' || cell.kind === 'boolean') return unread('money_unreadable', { seen: seen(text) })
  const value = cell.kind === 'number' ? Number(text) : amountOf(text)
  if (value === undefined || !Number.isFinite(value) || Math.abs(value) > 1e15)
    return unread('money_unreadable', { seen: seen(text) })
  if (value < 0) return unread('money_negative')
  const whole = Math.floor(value + 0.5)
  // 2022200.0000000002 is how a spreadsheet stores the result of a division: not a fraction that anyone wrote
  if (Math.abs(value - whole) > 1e-4) return doubtful(whole as Rupiah, 'money_fraction', { read: formatRupiah(whole) })
  return found(whole as Rupiah)
}

function amountOf(text: string): number | undefined {
  const bare = text
    .replace(/^\(?\s*(?:rp|idr)\s*\.?\s*/i, '')
    .replace(/(?:,|\.)\s*[-–=]+\s*$/, '')
    .replace(/\s*(?:\/\s*(?:bln|bulan)|per bulan|rupiah)\s*$/i, '')
    .trim()
  const worded = WORDED.exec(bare)
  if (worded)
    return Number((worded[1] ?? '').replace(',', '.')) * (SCALE[(worded[2] ?? '').toLowerCase()] ?? Number.NaN)
  if (/^-\s*\d/.test(bare)) return -1
  const digits = bare.replace(/[\s\u00a0']/g, '')
  if (/^\d+$/.test(digits)) return Number(digits)
  if (/^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(digits)) return Number(digits.replace(/[.,]/g, ''))
  const parted = /^(\d{1,3}(?:\.\d{3})+),(\d{1,2})$|^(\d{1,3}(?:,\d{3})+)\.(\d{1,2})$|^(\d+)[.,](\d{1,2})$/.exec(digits)
  if (!parted) return undefined
  const whole = (parted[1] ?? parted[3] ?? parted[5] ?? '').replace(/[.,]/g, '')
  return Number(`${whole}.${parted[2] ?? parted[4] ?? parted[6]}`)
}
