import type { Endpoint } from '@payung/contract/endpoint'
import type { FastifyInstance } from 'fastify'
import { DOCS_STYLE, docsPage } from './docs-page'
import { openApiOf } from './openapi'

/** Serves the interface document for machines and for readers; each is made when it is first asked for. */
export function serveOpenApi(app: FastifyInstance, endpoints: readonly Endpoint[]): void {
  const json = once(() => JSON.stringify(openApiOf(endpoints)))
  const page = once(() => docsPage(endpoints))
  app.get('/api/openapi.json', (_request, reply) => reply.type('application/json').send(json()))
  app.get('/api/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(page()))
  app.get('/api/docs.css', (_request, reply) => reply.type('text/css').send(DOCS_STYLE))
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}
