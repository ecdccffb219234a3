import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import multipart from '@fastify/multipart'
import type { House } from '@payung/usecases/perform'
import { type FastifyInstance, fastify } from 'fastify'
import type { Config } from '../config'
import { newId } from '../gateways/clock'
import type { Logs } from '../gateways/logs'
import type { Metrics } from '../gateways/metrics'
import type { Handler } from '../handlers/handle'
import type { LightHandler } from '../handlers/handle-light'
import type { SignIn } from '../handlers/handle-outside'
import { answerRefusals } from './answer'
import { addLightRoute } from './light'
import { observe, serveMetrics } from './observe'
import { serveOpenApi } from './openapi-routes'
import { servePages } from './pages'
import { addOutsideRoute, addRoute } from './route'
import { secure } from './security'

/** All that the HTTP floor is built from. */
export interface Parts {
  house: House
  handlers: readonly Handler[]
  light: readonly LightHandler[]
  signIn: SignIn
  config: Config
  logs: Logs
  metrics: Metrics
}

/** The application: light routes outside, everything else behind security headers, limits, log and session. */
export async function buildApp({
  house,
  handlers,
  light,
  signIn,
  config,
  logs,
  metrics,
}: Parts): Promise<FastifyInstance> {
  const app = fastify({
    genReqId: newId,
    bodyLimit: 1_048_576,
    // TLS is ended by a proxy: a public https address means that one stands before us, on this machine or in its network.
    trustProxy: config.publicUrl?.startsWith('https:') ? ['loopback', 'uniquelocal'] : 'loopback',
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  })
  app.removeContentTypeParser('text/plain')
  answerRefusals(app, logs)
  for (const handler of light) addLightRoute(app, handler)
  await app.register(async (inner) => {
    observe(inner, logs, metrics)
    await secure(inner, config)
    await inner.register(compress, {
      threshold: 1_024,
      encodings: ['br', 'gzip'],
      brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    })
    await inner.register(multipart)
    for (const handler of handlers) addRoute(inner, handler, house, signIn)
    for (const handler of signIn.handlers) addOutsideRoute(inner, handler)
    serveOpenApi(
      inner,
      [...light, ...signIn.handlers, ...handlers].map(({ endpoint }) => endpoint),
    )
    serveMetrics(inner, metrics)
    await servePages(inner, config.pages)
  })
  return app
}
