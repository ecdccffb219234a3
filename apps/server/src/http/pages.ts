import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { Refusal } from '@payung/kernel/refusal'
import type { FastifyInstance } from 'fastify'
import { sendRefusal } from './answer'
import { httpRefusals } from './refusals'

/** A year: the name of a hashed file changes with its content. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/**
 * Serves the built pages: hashed files for ever, the first page and the service worker fresh each time. An address that is no
 * file and does not belong to the interface is a place inside the application.
 */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  const hasPages = existsSync(join(folder, 'index.html'))
  if (hasPages) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.setHeader('cache-control', path.startsWith(join(folder, 'assets')) ? FOR_EVER : 'no-cache')
      },
    })
  }
  app.setNotFoundHandler((request, reply) => {
    // A place such as /desa/53.04.12.2001 ends in digits, a file in letters.
    const isPage =
      request.method === 'GET' && !/^\/(api|assets)(\/|$)/.test(request.url) && !/\.[a-z]\w*$/i.test(request.url)
    if (hasPages && isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html')
    return sendRefusal(new Refusal('unknown_address', httpRefusals.unknown_address), request, reply)
  })
}
