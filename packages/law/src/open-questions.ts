import type { OpenQuestion } from './citation'
import { questions } from './texts/open-questions'

/** Code of an open question. */
export type OpenCode = keyof typeof questions

/** The open question of a code. */
export function openQuestion(code: OpenCode): OpenQuestion {
  return ready[code]
}

/** Every open question of the library. */
export const openQuestions: readonly OpenQuestion[] = Object.entries(questions).map(([code, rest]) => ({
  code,
  ...rest,
}))

const ready = Object.fromEntries(openQuestions.map((open) => [open.code, open])) as Record<OpenCode, OpenQuestion>

/** Each question once, in the order in which they came up. */
export function once(questions: Iterable<OpenQuestion>): OpenQuestion[] {
  const seen = new Map<string, OpenQuestion>()
  for (const open of questions) if (!seen.has(open.code)) seen.set(open.code, open)
  return [...seen.values()]
}
