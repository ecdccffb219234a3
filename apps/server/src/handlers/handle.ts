import type { AskedOf, Endpoint, PathParts, QueryAskedOf, ReplyOf } from '@payung/contract/endpoint'
import type { Context } from '@payung/usecases/context'
import type { House } from '@payung/usecases/perform'

/** What a request asks, parsed once by the schemas of its endpoint. */
export interface Request<E extends Endpoint> {
  path: Record<PathParts<E['path']>, string>
  query: QueryAskedOf<E>
  body: AskedOf<E>
  /** The uploaded file, where the endpoint takes one. */
  upload?: { name: string; bytes: Uint8Array; fields: Record<string, string> }
  language: 'id' | 'en'
}

/** A file that goes out as a download, or `inline` to be read in the browser. */
export interface FileReply {
  name: string
  bytes: Uint8Array | AsyncIterable<Uint8Array>
  inline?: boolean
  /** The media type of this file, where an endpoint gives several. */
  type?: string
}

type Answer<E extends Endpoint> = E['reply'] extends { file: string } ? FileReply : ReplyOf<E>

/** An endpoint and the act that answers it. */
export interface Handler {
  endpoint: Endpoint
  act(context: Context, request: Request<Endpoint>, house: House): Promise<unknown>
}

/** Binds an endpoint to an act; what the act gives must be what the endpoint promises. */
export function handle<const E extends Endpoint>(
  endpoint: E,
  act: (context: Context, request: Request<E>, house: House) => Promise<Answer<E>>,
): Handler {
  return { endpoint, act: act as unknown as Handler['act'] }
}
