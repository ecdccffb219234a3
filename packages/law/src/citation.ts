import type { Regulation } from './sources/regulation'
import type { Standing } from './standing'

/** The provision behind a figure. */
export interface Citation {
  /** Id of the act in the registry, `PP 45/2015`. */
  act: string
  article: string
  standing: Standing
  /** What the provision says, in one Indonesian sentence. */
  says: string
  in_english: string
}

/** Something that the law leaves open and that a figure depends on. */
export interface OpenQuestion {
  code: string
  /** The question in Indonesian. */
  question: string
  in_english: string
  /** What changes with the answer. */
  affects: string
  affects_in_english: string
}

/** Stands where a source gives the rule but not its article; an article is never guessed. */
export const ARTICLE_NOT_READ = 'pasal belum terbaca'

/** A citation of an act that stands in the registry. */
export function cite(act: Regulation, article: string, says: string, standing: Standing, inEnglish: string): Citation {
  return { act: act.id, article, standing, says, in_english: inEnglish }
}
