import type { FastifyInstance } from 'fastify'
import { isLoopback } from '../config'
import type { Logs } from '../gateways/logs'
import type { Metrics } from '../gateways/metrics'
import { refuseRequest } from './refusals'

/** Every answer leaves one line in the log and one figure, by the pattern of its route: never with the values in it. */
export function observe(app: FastifyInstance, logs: Logs, metrics: Metrics): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown'
    const { statusCode: status, elapsedTime } = reply
    metrics.seen(request.method, route, status, elapsedTime / 1000)
    logs.info({ id: request.id, method: request.method, route, status, ms: Math.round(elapsedTime) })
  })
}

/**
 * Figures in the format of Prometheus, for this machine alone: whatever came through a proxy, or asked for a name that is not
 * this machine's own, is not from here.
 */
export function serveMetrics(app: FastifyInstance, metrics: Metrics): void {
  app.get('/metrics', async (request, reply) => {
    const from = request.raw.socket.remoteAddress?.replace('::ffff:', '') ?? ''
    const passedOn = request.headers['x-forwarded-for'] ?? request.headers.forwarded ?? request.headers.via
    if (!isLoopback(from) || passedOn !== undefined || !isLoopback(request.hostname)) refuseRequest('unknown_address')
    return reply.type(metrics.type).send(await metrics.text())
  })
}
