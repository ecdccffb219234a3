import type { Endpoint, ReplyOf } from '@payung/contract/endpoint'
import type { Actor } from '@payung/domain/access/roles'
import type { Request } from './handle'

/** A request to an act that stands outside every scope, such as signing in: no transaction is open, no actor is known. */
export interface OutsideRequest<E extends Endpoint> extends Request<E> {
  cookie: string | undefined
  authorization: string | undefined
  /** Where it comes from, for rate limits and the list of devices. */
  address: string
  agent: string
  requestId: string
}

/** What goes back, and the lines of `Set-Cookie` that go with it. */
export interface OutsideAnswer<E extends Endpoint> {
  reply: ReplyOf<E>
  cookies?: readonly string[]
}

/** An endpoint and the gateway's act that answers it. It refuses by throwing, as every act does, and audits by itself. */
export interface OutsideHandler {
  endpoint: Endpoint
  answer(request: OutsideRequest<Endpoint>): Promise<{ reply: unknown; cookies?: readonly string[] }>
}

/** Who is asking, and the acts that begin and end a session. `createSignIn(house, config)` of the gateway gives one. */
export interface SignIn {
  /** The actor of a request by its cookie or its access token; null when nobody is signed in. */
  actorOf(cookie: string | undefined, authorization: string | undefined): Promise<Actor | null>
  handlers: readonly OutsideHandler[]
}

/** Binds an endpoint to an act outside every scope. */
export function handleOutside<const E extends Endpoint>(
  endpoint: E,
  answer: (request: OutsideRequest<E>) => Promise<OutsideAnswer<E>>,
): OutsideHandler {
  return { endpoint, answer: answer as unknown as OutsideHandler['answer'] }
}
