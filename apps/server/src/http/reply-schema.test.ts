import { AreaCode } from '@payung/domain/areas/area'
import { DateText, Money } from '@payung/domain/words'
import { fastify } from 'fastify'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { handlers } from '../handlers'
import { replySchemaOf } from './reply-schema'

async function written(schema: z.ZodType, value: unknown): Promise<unknown> {
  const app = fastify()
  app.get('/', { schema: { response: { 200: replySchemaOf(schema) } } }, (_request, reply) => reply.send(value))
  return (await app.inject('/')).json()
}

describe('a reply is written as it was promised', () => {
  it.each([
    ['strips what was not named', z.object({ a: z.string() }), { a: 'x', secret: 1 }, { a: 'x' }],
    ['strips inside lists', z.array(z.object({ a: z.int() })), [{ a: 1, b: 2 }], [{ a: 1 }]],
    ['keeps null', z.object({ a: z.string().nullable() }), { a: null }, { a: null }],
    [
      'strips behind null',
      z.object({ a: z.object({ b: z.int() }).nullable() }),
      { a: { b: 1, c: 2 } },
      { a: { b: 1 } },
    ],
    ['leaves out what is not there', z.object({ a: z.string().optional() }), {}, {}],
    [
      'keeps money and days',
      z.object({ a: Money, b: DateText }),
      { a: 1e12, b: '2023-08-30' },
      { a: 1e12, b: '2023-08-30' },
    ],
    ['keeps the code of the nation', z.object({ a: AreaCode }), { a: '' }, { a: '' }],
    ['keeps records', z.record(z.string(), z.int()), { x: 1 }, { x: 1 }],
    ['keeps anything where anything was promised', z.unknown(), { x: [1] }, { x: [1] }],
    [
      'tells the kinds of a union apart',
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('a'), n: z.int() }),
        z.object({ kind: z.literal('b'), t: z.string() }),
      ]),
      { kind: 'b', t: 'x', secret: 1 },
      { kind: 'b', t: 'x' },
    ],
    ['keeps a union of plain values', z.object({ a: z.union([z.string(), z.int(), z.null()]) }), { a: 7 }, { a: 7 }],
  ])('%s', async (_case, schema, value, expected) => expect(await written(schema, value)).toEqual(expected))

  it('every reply of the contract can be written', async () => {
    const app = fastify()
    for (const { endpoint } of handlers)
      if (!('file' in endpoint.reply)) {
        const schema = { response: { 200: replySchemaOf(endpoint.reply) } }
        app.route({ method: endpoint.method, url: endpoint.path, schema, handler: async () => ({}) })
      }
    await app.ready()
  })
})
