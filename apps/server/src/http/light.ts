import type { FastifyInstance } from 'fastify'
import type { LightHandler } from '../handlers/handle-light'
import { replySchemaOf } from './reply-schema'

/** Mounts light routes outside the scope of every hook; they carry only the headers that keep a browser from guessing. */
export function addLightRoute(app: FastifyInstance, { endpoint, answer }: LightHandler): void {
  app.route({
    method: endpoint.method,
    url: `/api${endpoint.path}`,
    ...('file' in endpoint.reply ? {} : { schema: { response: { 200: replySchemaOf(endpoint.reply) } } }),
    handler(request, reply) {
      reply.header('x-content-type-options', 'nosniff').header('cache-control', 'no-store')
      reply.send(answer(request.params as Record<string, string>, request.body))
    },
  })
}
