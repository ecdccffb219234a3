import { Readable } from 'node:stream'
import { refuseAccess } from '@payung/domain/access/refusals'
import { type House, perform } from '@payung/usecases/perform'
import type { FastifyInstance, FastifyReply, RouteOptions } from 'fastify'
import type { FileReply, Handler } from '../handlers/handle'
import type { OutsideHandler, SignIn } from '../handlers/handle-outside'
import { readAsked } from './asked'
import { explainDatabase } from './database-refusals'
import { NOBODY, placesOf, requirePermission } from './permission'
import { replySchemaOf } from './reply-schema'
import { STRICT } from './security'

/** Makes a route of an endpoint and its act: session, permission, form, one transaction with its audit row, promised reply. */
export function addRoute(app: FastifyInstance, { endpoint, act }: Handler, house: House, signIn: SignIn): void {
  app.route({
    ...routeOf(endpoint),
    async handler(request, reply) {
      const found = await signIn.actorOf(request.headers.cookie, request.headers.authorization)
      const actor = found ?? (endpoint.allow === 'anyone' ? NOBODY : refuseAccess('not_signed_in'))
      const places = placesOf(request.params as Record<string, string>)
      const deed = { actor, event: endpoint.audit ?? null, requestId: request.id }
      // A refused permission leaves its audit row under the actor's own area, before anything that was sent is read.
      const mayAct = () => requirePermission(endpoint, actor, places)
      if (isRefused(mayAct))
        return perform(house, { ...deed, place: actor.area }, async ({ note }) => {
          const asked = places.village ?? places.area
          if (asked !== undefined) note({ asked })
          mayAct()
        })
      const asked = await readAsked(endpoint, request, places)
      const place = places.village ?? places.area ?? actor.area
      const result = await perform(house, { ...deed, place }, (context) =>
        act(context, asked, house).catch(explainDatabase),
      )
      return 'file' in endpoint.reply ? sendFile(reply, result as FileReply, endpoint.reply.file) : reply.send(result)
    },
  })
}

/** Makes a route of an act outside every scope; to sign in and to spend a code only few attempts are taken. */
export function addOutsideRoute(app: FastifyInstance, { endpoint, answer }: OutsideHandler): void {
  const isAttempt = endpoint.allow === 'anyone' && endpoint.method === 'POST'
  const { config, ...route } = routeOf(endpoint)
  app.route({
    ...route,
    config: { ...config, ...(isAttempt ? { rateLimit: { max: STRICT, timeWindow: '1 minute' } } : {}) },
    async handler(request, reply) {
      const asked = await readAsked(endpoint, request, {})
      const { cookie, authorization } = request.headers
      const agent = request.headers['user-agent'] ?? ''
      const outside = { ...asked, cookie, authorization, agent, address: request.ip, requestId: request.id }
      const { reply: body, cookies = [] } = await answer(outside)
      if (cookies.length > 0) reply.header('set-cookie', cookies)
      return reply.send(body)
    },
  })
}

function routeOf(endpoint: Handler['endpoint']): Pick<RouteOptions, 'method' | 'url' | 'schema' | 'config'> {
  return {
    method: endpoint.method,
    url: `/api${endpoint.path}`,
    ...('file' in endpoint.reply ? {} : { schema: { response: { 200: replySchemaOf(endpoint.reply) } } }),
    config: { mostBytes: endpoint.upload },
  }
}

function isRefused(check: () => void): boolean {
  try {
    check()
    return false
  } catch {
    return true
  }
}

function sendFile(reply: FastifyReply, { name, bytes, inline, type: own }: FileReply, type: string) {
  const plain = name.replace(/[^\w .()-]/g, '_')
  const how = inline ? 'inline' : 'attachment'
  reply.header('content-disposition', `${how}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`)
  reply.header('cache-control', 'no-store').type(own ?? type)
  return reply.send(bytes instanceof Uint8Array ? Buffer.from(bytes) : Readable.from(bytes))
}
