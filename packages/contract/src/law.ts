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
