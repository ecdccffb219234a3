import { isMonth, isPlainDate, type Month, type PlainDate } from '@payung/kernel/dates'
import { refuse } from './refusals'

/** Longest piece of somebody's input that a refusal repeats. */
const LONGEST_ECHO = 40

/** The fields of one JSON object, read by name. Every reader refuses by the path of the field, `memberships[0].wage`. */
export class Fields {
  private constructor(
    private readonly values: Readonly<Record<string, unknown>>,
    private readonly path: string,
  ) {}

  /** @throws Refusal when it is no object or holds a key beside `keys` */
  static of(input: unknown, keys: readonly string[], path = ''): Fields {
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      refuse('not_an_object', { key: path || 'masukan' }, path || undefined)
    const values = input as Record<string, unknown>
    for (const key of Object.keys(values)) {
      const name = join(path, key.slice(0, LONGEST_ECHO))
      if (!keys.includes(key)) refuse('unknown_key', { key: name }, name)
    }
    return new Fields(values, path)
  }

  has(key: string): boolean {
    return Object.hasOwn(this.values, key) && this.values[key] !== undefined
  }

  oneOf<Word extends string | number>(key: string, words: readonly Word[]): Word {
    return this.word(this.get(key), words, key)
  }

  boolean(key: string): boolean {
    const value = this.get(key)
    if (typeof value !== 'boolean') this.no('not_boolean', key)
    return value as boolean
  }

  text(key: string): string {
    const value = this.get(key)
    if (typeof value !== 'string') this.no('not_text', key)
    return value as string
  }

  whole(key: string, least: number, most: number): number {
    const value = this.get(key)
    if (!Number.isInteger(value) || (value as number) < least || (value as number) > most)
      this.no('not_whole', key, { least, most })
    return value as number
  }

  /** A percentage with at most two decimals, in hundredths of a percent. */
  hundredths(key: string, least: number, most: number): number {
    const value = this.get(key)
    const scaled = typeof value === 'number' ? Math.round(value * 100) : Number.NaN
    const isExact = typeof value === 'number' && Math.abs(scaled / 100 - value) < 1e-9
    if (!isExact || scaled < least * 100 || scaled > most * 100) this.no('not_a_percentage', key, { least, most })
    return scaled
  }

  month(key: string): Month {
    const value = this.get(key)
    if (typeof value !== 'string' || !isMonth(value)) this.no('not_a_month', key)
    return value as Month
  }

  date(key: string): PlainDate {
    const value = this.get(key)
    if (typeof value !== 'string' || !isPlainDate(value)) this.no('not_a_date', key)
    return value as PlainDate
  }

  /** Words of a list, each once, at least one. */
  words<Word extends string>(key: string, words: readonly Word[]): Word[] {
    const list = this.list(key)
    if (list.length === 0) this.no('empty_list', key)
    return list.map((value, index) => {
      const word = this.word(value, words, `${key}[${index}]`)
      if (list.indexOf(value) !== index) this.no('duplicate', key, { value: word })
      return word
    })
  }

  /** Objects of a list. */
  objects(key: string, keys: readonly string[]): Fields[] {
    return this.list(key).map((value, index) => Fields.of(value, keys, join(this.path, `${key}[${index}]`)))
  }

  /** Where a field stands, for a refusal that only the whole can decide. */
  at(key: string): string {
    return join(this.path, key)
  }

  private get(key: string): unknown {
    if (!this.has(key)) this.no('missing', key)
    return this.values[key]
  }

  private list(key: string): unknown[] {
    const value = this.get(key)
    if (!Array.isArray(value)) this.no('not_a_list', key)
    return value as unknown[]
  }

  private word<Word extends string | number>(value: unknown, words: readonly Word[], key: string): Word {
    const found = words.find((word) => word === value)
    if (found === undefined) this.no('not_one_of', key, { allowed: words.join(', ') })
    return found as Word
  }

  private no(code: Parameters<typeof refuse>[0], key: string, facts: Record<string, string | number> = {}): never {
    return refuse(code, { key: this.at(key), ...facts }, this.at(key))
  }
}

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key
}
