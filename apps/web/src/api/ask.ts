import type { BodyOf, Endpoint, PathParts, QueryOf, ReplyOf } from '@payung/contract/endpoint'
import { fillPath, queryText } from '../paths'
import { language } from '../texts/language'
import { signInAgain } from './expiry'
import { ApiRefusal, readFailure, Unreachable } from './refused'

type PartsOf<E extends Endpoint> = [PathParts<E['path']>] extends [never]
  ? { parts?: undefined }
  : { parts: Record<PathParts<E['path']>, string> }
type Given<Name extends string, Value> = [Value] extends [undefined]
  ? { [name in Name]?: undefined }
  : Record<never, never> extends Value
    ? { [name in Name]?: Value }
    : { [name in Name]: Value }

/** What a call of an endpoint needs: the parts of its path, its query, its body. */
export type Asked<E extends Endpoint> = PartsOf<E> & Given<'query', QueryOf<E>> & Given<'body', BodyOf<E>>

/** The loosely typed form of {@link Asked}, inside this folder. */
interface Call {
  parts?: Readonly<Record<string, string>>
  query?: Readonly<Record<string, unknown>>
  body?: unknown
}

/** The address of an endpoint, for links to files: `<a href={addressOf(exportAudit, {query})}>`. */
export function addressOf<E extends Endpoint>(endpoint: E, asked: Pick<Asked<E>, 'parts' | 'query'>): string {
  const { parts = {}, query } = asked as Call
  return `/api${fillPath(endpoint.path, parts)}${queryText(query)}`
}

/**
 * Calls an endpoint. When the session has ended the person is asked to sign in above the page, and the call is repeated:
 * nothing that was typed is lost.
 * @throws ApiRefusal, ApiFault, Unreachable
 */
export async function ask<E extends Endpoint>(endpoint: E, asked: Asked<E>, signal?: AbortSignal): Promise<ReplyOf<E>> {
  const response = await send(endpoint, asked as Call, signal)
  if (response.ok) return read(endpoint, response)
  const failure = await readFailure(response)
  if (!(failure instanceof ApiRefusal) || failure.code !== 'not_signed_in' || !(await signInAgain())) throw failure
  const again = await send(endpoint, asked as Call, signal)
  if (!again.ok) throw await readFailure(again)
  return read(endpoint, again)
}

async function send(endpoint: Endpoint, call: Call, signal?: AbortSignal): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json, */*', 'accept-language': language() }
  if (call.body !== undefined) headers['content-type'] = 'application/json'
  try {
    return await fetch(`/api${fillPath(endpoint.path, call.parts ?? {})}${queryText(call.query)}`, {
      method: endpoint.method,
      credentials: 'same-origin',
      headers,
      body: call.body === undefined ? undefined : JSON.stringify(call.body),
      signal,
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new Unreachable()
  }
}

async function read<E extends Endpoint>(endpoint: E, response: Response): Promise<ReplyOf<E>> {
  if (isFile(endpoint)) return new Uint8Array(await response.arrayBuffer()) as ReplyOf<E>
  return (await response.json()) as ReplyOf<E>
}

/** Is the answer of an endpoint a file? In the browser a row holds no schema, only the media type of a file. */
export function isFile(endpoint: Endpoint): boolean {
  return typeof (endpoint.reply as { file?: string } | undefined)?.file === 'string'
}
