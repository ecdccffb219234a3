import type { Citation } from '../citation'
import type { NamedRule } from '../settlement/parameters'
import type { BookRow, Both } from './provision'

/** One row of a table; the worked cases come later. */
export const row = (value: Both, cite: Citation, since = '', until: string | null = null): BookRow => ({
  since,
  until,
  value,
  cite,
  cases: [],
})

/** Rules without a figure, by their names. */
export const ruleRows = (rules: readonly (NamedRule & { since?: string })[]) =>
  rules.map(({ name, cite, since }) => row(name, cite, since))
