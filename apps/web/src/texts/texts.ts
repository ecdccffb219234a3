import { type Language, language, useLanguage } from './language'

/** What a dictionary may hold: sentences, sentences with facts in them, and groups of both. */
export interface Dictionary {
  readonly [name: string]: string | readonly string[] | ((...facts: never[]) => string) | Dictionary
}

/** The same texts in both languages. */
export type Texts<T> = Readonly<Record<Language, T>>

/**
 * Joins the two dictionaries of an area. A text that English lacks, or has too many, does not compile.
 * @example export const uiTexts = inBoth(uiId, uiEn)
 */
export function inBoth<T extends Dictionary>(id: T, en: NoInfer<T>): Texts<T> {
  return { id, en }
}

/** The texts of an area in the language of this device. */
export function useTexts<T>(texts: Texts<T>): T {
  return texts[useLanguage()]
}

/** The same outside a piece of the screen, for instance in a message that is sent. */
export function textsNow<T>(texts: Texts<T>): T {
  return texts[language()]
}
