/** What kind of no it is. The HTTP floor turns natures into statuses, the command line into exit codes. */
export type Nature =
  | 'unknown'
  | 'forbidden'
  | 'conflict'
  | 'unlawful'
  | 'invalid'
  | 'gone'
  | 'too_many'
  | 'too_large'
  | 'unauthenticated'

/** One row of an area's table of refusals. `says` and `in_english` may name facts in braces: `{village}`. */
export interface RefusalKind {
  nature: Nature
  /** One sentence in Indonesian: what is wrong and what to do. */
  says: string
  in_english: string
  /** The article that forbids it, where law does. */
  law?: string
}

/** Facts that fill the braces of a sentence. Never a NIK. */
export type Facts = Readonly<Record<string, string | number>>

/** An act was refused: an expected answer, not a fault. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly kind: RefusalKind,
    readonly facts: Facts = {},
    readonly field?: string,
  ) {
    super(fill(kind.says, inWords(facts, 'id')))
    this.name = 'Refusal'
  }

  /** The sentence in the language asked for. */
  says(language: 'id' | 'en' = 'id'): string {
    return fill(language === 'en' ? this.kind.in_english : this.kind.says, inWords(this.facts, language))
  }
}

const MONTHS = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** Days and months as a sentence says them: 30 Agustus 2023, Juli 2015. */
function inWords(facts: Facts, language: 'id' | 'en'): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?$/.exec(String(fact)) ?? []
      if (!year) return [name, fact]
      return [name, `${day ? `${Number(day)} ` : ''}${MONTHS[language][Number(month) - 1]} ${year}`]
    }),
  )
}

/** Puts facts into the braces of a sentence. */
export function fill(sentence: string, facts: Facts): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(facts, name) ? String(facts[name]) : whole,
  )
}

/**
 * The thrower of an area: bound to its table, so that a code which the table lacks does not compile.
 * @example export const refuse = refuser(registrationRefusals)
 */
export function refuser<Table extends Record<string, RefusalKind>>(table: Table) {
  return function refuse(code: keyof Table & string, facts: Facts = {}, field?: string): never {
    throw new Refusal(code, table[code] as RefusalKind, facts, field)
  }
}
