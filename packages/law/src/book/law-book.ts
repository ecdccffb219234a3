import type { Citation, OpenQuestion } from '../citation'
import { answerLaw } from '../command'
import { openQuestions } from '../open-questions'
import { registry } from '../sources/registry'
import type { Regulation } from '../sources/regulation'
import { type Contradiction, contradictions } from '../texts/contradictions'
import { caseIds } from './cases.generated'
import { otherProvisions } from './other-provisions'
import { chapters, type Provision, rowsOf } from './provision'
import { scheduledProvisions } from './scheduled'

/** A worked case of `examples/`. */
export interface WorkedCase {
  id: string
  kind: string
  input: unknown
}

/** Everything that the library knows, to be read by people. */
export interface LawBook {
  chapters: { code: string; id: string; en: string }[]
  provisions: Provision[]
  acts: readonly Regulation[]
  /** What the law leaves open, the costliest first. */
  open: readonly OpenQuestion[]
  /** Where sources contradict each other, with both sides. */
  contradictions: readonly Contradiction[]
  /** Rows of provisions, and those among them that a worked case leans on. */
  counted: { rows: number; read: number; reported: number; unverified: number; with_cases: number }
}

/** The book, written from the parameters themselves; each row names the worked cases whose answer cites its provision. */
export function lawBook(leaning: Readonly<Record<string, readonly string[]>> = caseIds): LawBook {
  const scheduled = scheduledProvisions.map((one) => ({
    code: one.code,
    chapter: one.chapter,
    name: one.name,
    pinned: 'boundaries' as const,
    rows: rowsOf(one),
  }))
  const provisions = [...scheduled, ...otherProvisions].map((provision) => ({
    ...provision,
    rows: provision.rows.map((row) => ({ ...row, cases: [...(leaning[keyOf(row.cite)] ?? [])] })),
  }))
  const rows = provisions.flatMap((one) => one.rows)
  const standing = (wanted: Citation['standing']) => rows.filter(({ cite }) => cite.standing === wanted).length
  return {
    chapters: Object.entries(chapters).map(([code, name]) => ({ code, ...name })),
    provisions,
    acts: registry,
    open: openQuestions,
    contradictions,
    counted: {
      rows: rows.length,
      read: standing('read'),
      reported: standing('reported'),
      unverified: standing('unverified'),
      with_cases: rows.filter(({ cases: found }) => found.length > 0).length,
    },
  }
}

/** Which worked cases lean on which provision: the citations of their answers. `tools/lawbook.ts` keeps it. */
export function casesByProvision(cases: readonly WorkedCase[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { id, kind, input } of cases) {
    for (const cite of citationsIn(answerLaw(kind, input))) {
      const known = found.get(keyOf(cite)) ?? new Set()
      found.set(keyOf(cite), known.add(id))
    }
  }
  return found
}

/** The citations of an answer: of its lines, of itself, of a verdict. */
function citationsIn(answer: unknown): Citation[] {
  if (typeof answer !== 'object' || answer === null) return []
  return Object.entries(answer).flatMap(([key, value]) => {
    if (key === 'because' || key === 'citations') return value as Citation[]
    return Array.isArray(value) ? value.flatMap(citationsIn) : []
  })
}

function keyOf({ act, article, says }: Citation): string {
  return `${act}|${article}|${says}`
}
