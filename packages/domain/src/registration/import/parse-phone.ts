import type { Cell } from './cell'
import { found, isBlank, nothing, type Parsed, unread } from './parsed'

/** A telephone number as `62...`. A zero that a spreadsheet dropped is understood; of two numbers the first is taken. */
export function parsePhone(cell: Cell): Parsed<string> {
  if (/^08\d{8,11}$/.test(cell.text)) return found(`62${cell.text.slice(1)}`)
  const text = cell.text.trim().replace(/^'/, '')
  if (isBlank(text)) return nothing
  if (/^\d[.,]\d+E\+?\d+$/i.test(text)) return fromNumber(cell, text)
  const first = text.split(/\s*(?:[/;,]|\bdan\b)\s*/)[0] ?? ''
  const digits = first.replace(/[\s.\-()+]/g, '')
  if (/^0+$/.test(digits)) return nothing
  const national = digits.replace(/^(?:0062|62|0)/, '')
  return /^[1-9]\d{6,12}$/.test(national) ? found(`62${national}`) : unread('phone_unreadable')
}

function fromNumber(cell: Cell, text: string): Parsed<string> {
  const digits = String(Number(text.replace(',', '.')))
  if (cell.kind === 'number' && /^\d{9,14}$/.test(digits))
    return parsePhone({ text: digits, kind: 'text', computed: false })
  return unread('phone_unreadable')
}
