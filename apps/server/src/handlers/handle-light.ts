import type { Endpoint } from '@payung/contract/endpoint'

/** An endpoint whose answer is reckoned from the request alone: no session, no database, no hooks. */
export interface LightHandler {
  endpoint: Endpoint
  answer(path: Readonly<Record<string, string>>, body: unknown): unknown
}
