import type { Fund } from '@payung/law/funding/words'
import type { Cell } from './cell'
import { seen } from './notes'
import { found, isBlank, nothing, type Parsed, unread } from './parsed'

/** First match wins: the narrow words stand before the wide ones. */
const WORDS: [RegExp, Fund][] = [
  [/sawit/, 'DBH_SAWIT'],
  [/dbhcht|cukai|tembakau/, 'DBHCHT'],
  [/bagi ?hasil|^bhp|^bhprd|^pbh|pdrd/, 'BAGI_HASIL'],
  [/bankeu|bantuan keuangan|^bk$|^bkk$/, 'BANKEU'],
  [/alokasi dana desa|\badd\b/, 'ADD'],
  [/\bdd\b|dana desa/, 'DD'],
  [/pendapatan asli|\bpad(?:es|esa|ds|des)?\b/, 'PAD'],
  [/apbd.*prov|^apbd ?(?:i|1)$|provinsi/, 'APBD_PROV'],
  [/apbd(?! ?es)|pemkab|pemda|kabupaten|^pemkot/, 'APBD_KAB'],
  [/csr|tjsl|sponsor|donatur|perusahaan|baznas/, 'CSR'],
  [/mandiri|sendiri|pribadi|swadaya|^self$/, 'SELF'],
]

/** The source of money. "APB Desa" names the budget and not the money in it: warned, and left to the scheme. */
export function parseFund(cell: Cell): Parsed<Fund> {
  const text = cell.text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  if (isBlank(text)) return nothing
  for (const [word, fund] of WORDS) if (word.test(text)) return found(fund)
  if (/apb ?des|pemdes|\bdesa\b/.test(text)) return unread('fund_vague', { seen: seen(cell.text) })
  return unread('fund_unknown', { seen: seen(cell.text) })
}
