import { Refusal } from '@payung/kernel/refusal'
import { readBenefit, readContribution, readFund, readPenalty } from './asked'
import { benefit } from './benefit'
import { contribution } from './contribution'
import { fundVerdict } from './funding/verdict'
import { penalty } from './penalty'
import { lawRefusals, refuse } from './refusals'
import { BeforeFirstDay } from './schedule'

const answers = {
  contribution: (input: unknown) => contribution(readContribution(input)),
  benefit: (input: unknown) => benefit(readBenefit(input)),
  fund: (input: unknown) => fundVerdict(readFund(input)),
  penalty: (input: unknown) => penalty(readPenalty(input)),
}

/** What may be asked on the command line. */
export type LawKind = keyof typeof answers
export const lawKinds = Object.keys(answers) as LawKind[]

/** What stands in the place of an answer that was declined. */
export interface Refused {
  refused: { code: string; field: string | null; says: string }
}

/**
 * Answers one question, or a list of them in order; a declined one leaves `{"refused": ...}` in its place.
 * Never throws for what somebody typed. The shapes are pinned in the README of this package.
 */
export function answerLaw(kind: string, input: unknown): unknown {
  return Array.isArray(input) ? input.map((one) => answerOne(kind, one)) : answerOne(kind, input)
}

/** Was the answer declined? Then the command line leaves with 1. */
export function isRefused(answer: unknown): answer is Refused {
  return typeof answer === 'object' && answer !== null && 'refused' in answer
}

function answerOne(kind: string, input: unknown): unknown {
  try {
    return answers[readKind(kind)](input)
  } catch (problem) {
    if (problem instanceof BeforeFirstDay) return toRefused(beforeFirstDay(problem, input))
    if (problem instanceof Refusal) return toRefused(problem)
    throw problem
  }
}

function readKind(kind: string): LawKind {
  const known = lawKinds.find((one) => one === kind)
  return known ?? refuse('unknown_kind', { kind: kind.slice(0, 40), allowed: lawKinds.join(', ') })
}

/** The day of a question stands in its month or, for an event, in `on`. */
function beforeFirstDay({ day, first }: BeforeFirstDay, input: unknown): Refusal {
  const field = typeof input === 'object' && input !== null && 'on' in input ? 'on' : 'month'
  return new Refusal('before_first_day', lawRefusals.before_first_day, { day, first }, field)
}

function toRefused({ code, field, message }: Refusal): Refused {
  return { refused: { code, field: field ?? null, says: message } }
}
