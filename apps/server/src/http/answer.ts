import { randomBytes } from 'node:crypto'
import { Refusal } from '@payung/kernel/refusal'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Logs, toldOf } from '../gateways/logs'
import { FormRefusal } from './form'
import { httpRefusals, STATUS_OF } from './refusals'

/** The language of a request; Indonesian unless English is asked for first. */
export function languageOf(request: FastifyRequest): 'id' | 'en' {
  return request.headers['accept-language']?.startsWith('en') ? 'en' : 'id'
}

/** The one catch: refusals become statuses with a sentence, everything else a numbered fault in the log. */
export function answerRefusals(app: FastifyInstance, logs: Logs): void {
  app.setErrorHandler<FastifyError | Refusal>((fault, request, reply) => {
    const refusal = fault instanceof Refusal ? fault : refusalOf(fault, request)
    if (refusal) return sendRefusal(refusal, request, reply)
    const number = randomBytes(4).toString('hex').toUpperCase()
    logs.error({
      id: request.id,
      number,
      method: request.method,
      route: request.routeOptions.url,
      fault: toldOf(fault),
    })
    const says =
      languageOf(request) === 'en'
        ? `Fault number ${number}. Nothing was stored. Try again; if it stays, tell the administrator this number.`
        : `Kesalahan nomor ${number}. Tidak ada yang disimpan. Coba lagi; jika tetap, sampaikan nomor ini kepada administrator.`
    return reply.status(500).send({ fault: { number, says } })
  })
}

/** Sends a refusal as every endpoint does. */
export function sendRefusal(refusal: Refusal, request: FastifyRequest, reply: FastifyReply) {
  return reply.status(STATUS_OF[refusal.kind.nature]).send({
    refused: {
      code: refusal.code,
      field: refusal.field ?? null,
      says: refusal.says(languageOf(request)),
      ...(refusal instanceof FormRefusal ? { fields: refusal.fields } : {}),
    },
  })
}

/** What the framework declines, in our words; null for a fault. */
function refusalOf(fault: FastifyError, request: FastifyRequest): Refusal | null {
  const refusal = (code: keyof typeof httpRefusals, facts = {}) => new Refusal(code, httpRefusals[code], facts)
  if (fault.statusCode === 413) return refusal('too_large', { megabytes: megabytesOf(request) })
  if (fault.statusCode === 415) return refusal('wrong_media')
  if (fault.statusCode && fault.statusCode >= 400 && fault.statusCode < 500) return refusal('broken_request')
  return null
}

function megabytesOf(request: FastifyRequest): number {
  const { mostBytes } = request.routeOptions.config
  return Math.floor((mostBytes ?? request.routeOptions.bodyLimit) / 1_048_576)
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The largest upload of a route, in bytes. */
    mostBytes?: number
  }
}
