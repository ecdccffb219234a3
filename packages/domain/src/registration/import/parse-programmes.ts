import { type Programme, programmes } from '@payung/law/words'
import type { Cell } from './cell'
import { seen } from './notes'
import { found, isBlank, nothing, type Parsed, unread } from './parsed'

const COUNTED: Record<string, readonly Programme[]> = {
  '2': ['jkk', 'jkm'],
  '3': ['jkk', 'jkm', 'jht'],
  '4': ['jkk', 'jkm', 'jht', 'jp'],
}
const WORDS: [RegExp, Programme][] = [
  [/\bjkk\b|kecelakaan/, 'jkk'],
  [/\bjkm\b|\bjk\b|kematian/, 'jkm'],
  [/\bjht\b|hari tua/, 'jht'],
  [/\bjp\b|pensiun/, 'jp'],
]
/** What may stand between and around the programmes. */
const FILLING =
  /\b(?:jkk|jkm|jk|jht|jp|jaminan|kecelakaan|kerja|kematian|hari|tua|pensiun|program|dan|serta|bpjs|ketenagakerjaan|tk|bpu|pu)\b|[^a-z]/g

/** Programmes in the order of the law: "JKK, JKM", "JKK+JKM+JHT", "4 program". */
export function parseProgrammes(cell: Cell): Parsed<readonly Programme[]> {
  const text = cell.text.trim().toLowerCase()
  if (isBlank(text)) return nothing
  const counted = /^([234])(?:\.0)?\s*(?:program|prog|programme)?s?\.?$/.exec(text)
  if (counted) return found(COUNTED[counted[1] ?? ''] ?? [])
  const apart = text.replace(/(jkk|jkm|jht|jp)(?=jkk|jkm|jht|jp)/g, '$1 ')
  const chosen = programmes.filter((programme) => WORDS.some(([word, is]) => is === programme && word.test(apart)))
  if (chosen.length === 0 || apart.replace(FILLING, '') !== '')
    return unread('programmes_unknown', { seen: seen(text) })
  return found(chosen)
}

/** Yes or no, as people tick it: ya, v, √, x, 1, TRUE; tidak, 0, -. */
export function parseFlag(cell: Cell): Parsed<boolean> {
  const text = cell.text.trim().toLowerCase()
  if (text === '') return nothing
  if (/^(?:ya|iya|y|v|x|√|✓|✔|ada|ikut|aktif|1|true|benar|sudah)$/.test(text)) return found(true)
  if (/^(?:tidak|tdk|t|n|no|0|false|salah|belum|[-–—.\s]+|nihil)$/.test(text)) return found(false)
  return { value: false, problems: [{ code: 'flag_unknown', facts: { seen: seen(text) } }] }
}
