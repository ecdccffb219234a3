import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import { Refusal } from '@payung/kernel/refusal'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from '../config'
import { httpRefusals, refuseRequest } from './refusals'

/** Requests a minute from one address: a whole office may stand behind it. */
const GENEROUS = 3_000
/** Attempts a minute from one address to sign in or to spend a code. */
export const STRICT = 60

/** Security headers, a strict content policy, limits on requests, and the check that a page of ours sent them. */
export async function secure(app: FastifyInstance, { publicUrl }: Config): Promise<void> {
  const isHttps = publicUrl?.startsWith('https:') ?? false
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: isHttps ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  })
  await app.register(rateLimit, {
    max: GENEROUS,
    timeWindow: '1 minute',
    errorResponseBuilder: (_request, { ttl }) =>
      new Refusal('too_many_requests', httpRefusals.too_many_requests, { seconds: Math.ceil(ttl / 1000) }),
  })
  app.addHook('onRequest', async (request) => requireOwnPage(request, publicUrl))
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A cookie travels with every request that a browser sends, also from a page of somebody else: acts are taken from pages of
 * ours only. A machine with a token, or without a browser, sends neither header.
 */
function requireOwnPage(request: FastifyRequest, publicUrl: string | null): void {
  if (READING.has(request.method)) return
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') refuseRequest('foreign_page')
  const { origin } = request.headers
  if (origin === undefined) return
  const isOwn = publicUrl === null ? origin.replace(/^https?:\/\//, '') === request.headers.host : origin === publicUrl
  if (!isOwn) refuseRequest('foreign_page')
}
