import { z } from 'zod'
import { endpoint } from './endpoint'

export const readHealth = endpoint({
  method: 'GET',
  path: '/health',
  summary: 'Answers when the server is ready.',
  allow: 'anyone',
  reply: z.object({ status: z.literal('ready'), engine: z.enum(['pglite', 'postgres']), demo: z.boolean() }),
  example: { status: 'ready', engine: 'pglite', demo: true },
})
