import { askLaw, readLawBook } from '@payung/contract/law'
import { type LawBook, lawBook } from '@payung/law/book/law-book'
import { answerLaw } from '@payung/law/command'
import type { LightHandler } from './handle-light'

let book: LawBook | null = null

/** What the law says, reckoned from the code alone. */
export const lawHandlers: readonly LightHandler[] = [
  { endpoint: askLaw, answer: ({ kind = '' }, body) => answerLaw(kind, body) },
  {
    endpoint: readLawBook,
    answer: () => {
      book ??= lawBook()
      return book
    },
  },
]
