import { z } from 'zod'
import { endpoint } from './endpoint'

export const askLaw = endpoint({
  method: 'POST',
  path: '/law/:kind',
  summary:
    'Reckons a contribution, a benefit, a fund verdict or a penalty with the article behind each figure; a list is answered in order, a refused element as `{"refused": ...}` in its place.',
  allow: 'anyone',
  body: z.unknown(),
  reply: z.unknown(),
  example: { segment: 'PU', programmes: ['jkk', 'jkm'], wage: 2_500_000, month: '2025-09' },
})

const standing = z.enum(['read', 'reported', 'unverified'])
const inBoth = z.object({ id: z.string(), en: z.string() })

export const readLawBook = endpoint({
  method: 'GET',
  path: '/law/book',
  summary:
    'The whole law book as the code knows it: every provision with value, dates, article, standing and what tests it, the registry of acts, what is open, and where sources contradict each other.',
  allow: 'anyone',
  reply: z.object({
    chapters: z.array(inBoth.extend({ code: z.string() })),
    provisions: z.array(
      z.object({
        code: z.string(),
        chapter: z.string(),
        name: inBoth,
        pinned: z.enum(['boundaries', 'written_twice', 'verdicts']),
        rows: z.array(
          z.object({
            since: z.string(),
            until: z.string().nullable(),
            value: inBoth,
            cite: z.object({
              act: z.string(),
              article: z.string(),
              standing,
              says: z.string(),
              in_english: z.string(),
            }),
            cases: z.array(z.string()),
          }),
        ),
      }),
    ),
    acts: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        effective: z.string(),
        expired: z.string().optional(),
        relations: z.array(z.object({ kind: z.string(), act: z.string(), standing })),
        demands: z.array(z.object({ of: z.string(), what: z.string() })),
        standing,
        note: z.string().optional(),
      }),
    ),
    open: z.array(
      z.object({
        code: z.string(),
        question: z.string(),
        in_english: z.string(),
        affects: z.string(),
        affects_in_english: z.string(),
      }),
    ),
    contradictions: z.array(
      z.object({
        code: z.string(),
        about: inBoth,
        sides: z.array(z.object({ source: z.string(), says: inBoth })),
        taken: inBoth,
        open: z.string().nullable(),
      }),
    ),
    counted: z.object({
      rows: z.int(),
      read: z.int(),
      reported: z.int(),
      unverified: z.int(),
      with_cases: z.int(),
    }),
  }),
})
