import type { ReplyOf } from '@payung/contract/endpoint'
import type { readLawBook } from '@payung/contract/law'

/** The law book as the server sends it. */
export type Book = ReplyOf<typeof readLawBook>
