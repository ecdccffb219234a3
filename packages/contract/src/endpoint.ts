import type { Role } from '@payung/domain/access/roles'
import type { z } from 'zod'

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** Who may call: roles, everybody who is signed in, or anyone at all. */
export type Allow = readonly Role[] | 'signed_in' | 'anyone'

/**
 * An endpoint as data: server, client, OpenAPI, audit and access all read this one row.
 * Any part of the path named `area` or `village` is checked against the actor's area before the act runs; the nation is `00`.
 */
export interface Endpoint {
  method: Method
  /** Below `/api`, with named parts: `/villages/:village/workers`. */
  path: string
  /** One English sentence for the reader of the OpenAPI document. */
  summary: string
  allow: Allow
  /** The event that a success, and a refusal, leaves in the audit log. Acts have one; plain readings do not. */
  audit?: string
  query?: z.ZodType
  body?: z.ZodType
  /** What is promised back; whatever else a row holds is stripped. A file is named by its media type. */
  reply: z.ZodType | { file: string }
  /** Refusals that it may answer besides those of access and of form. */
  refuses?: readonly string[]
  /** Body is a file upload (multipart), at most this many bytes. */
  upload?: number
  example?: unknown
}

/** Keeps the literal types of an endpoint. */
export function endpoint<const E extends Endpoint>(row: E): E {
  return row
}

/** The names of the parts of a path: `/villages/:village/people/:person` gives `village | person`. */
export type PathParts<Path extends string> = Path extends `${string}:${infer Part}/${infer Rest}`
  ? Part | PathParts<`/${Rest}`>
  : Path extends `${string}:${infer Part}`
    ? Part
    : never

/** What a caller sends as body. */
export type BodyOf<E extends Endpoint> = E['body'] extends z.ZodType ? z.input<E['body']> : undefined
/** What the act receives as body. */
export type AskedOf<E extends Endpoint> = E['body'] extends z.ZodType ? z.output<E['body']> : undefined
/** What a caller sends as query. */
export type QueryOf<E extends Endpoint> = E['query'] extends z.ZodType ? z.input<E['query']> : undefined
/** What the act receives as query. */
export type QueryAskedOf<E extends Endpoint> = E['query'] extends z.ZodType ? z.output<E['query']> : undefined
/** What comes back. */
export type ReplyOf<E extends Endpoint> = E['reply'] extends z.ZodType ? z.output<E['reply']> : Uint8Array
