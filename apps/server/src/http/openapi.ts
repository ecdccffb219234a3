import type { Endpoint } from '@payung/contract/endpoint'
import { grouped } from './grouped'
import { refusalBook, refusalsOf } from './refusal-book'
import { STATUS_OF } from './refusals'
import { type JsonSchema, jsonSchemaOf } from './reply-schema'

/** The interface as OpenAPI 3.1, from the rows of the contract: roles and refusals included. */
export function openApiOf(endpoints: readonly Endpoint[]): JsonSchema {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const endpoint of endpoints) {
    const path = `/api${endpoint.path.replace(/:(\w+)/g, '{$1}')}`
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Payung Desa',
      version: '0.1.0',
      description:
        'Jaminan sosial ketenagakerjaan desa. Every act is bound to a role and an area; refusals name field and remedy.',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'payung_session', description: 'POST /api/session opens one.' },
        token: { type: 'http', scheme: 'bearer', description: 'An access token for machines, bound to role and area.' },
      },
      schemas: { Refused: REFUSED, Fault: FAULT },
    },
  }
}

const REFUSED: JsonSchema = {
  type: 'object',
  required: ['refused'],
  properties: {
    refused: {
      type: 'object',
      required: ['code', 'field', 'says'],
      properties: {
        code: { type: 'string' },
        field: { type: ['string', 'null'] },
        says: { type: 'string', description: 'What is wrong and what to do; Indonesian, or English on request.' },
        fields: {
          type: 'array',
          items: { type: 'object', properties: { field: { type: 'string' }, says: { type: 'string' } } },
        },
      },
    },
  },
}

const FAULT: JsonSchema = {
  type: 'object',
  required: ['fault'],
  properties: {
    fault: { type: 'object', properties: { number: { type: 'string' }, says: { type: 'string' } } },
  },
}

function operationOf(endpoint: Endpoint) {
  const { summary, allow, body, upload, audit } = endpoint
  return {
    summary,
    operationId: operationIdOf(endpoint),
    tags: [tagOf(endpoint)],
    security: allow === 'anyone' ? [] : [{ session: [] }, { token: [] }],
    'x-roles': allow,
    ...(audit ? { 'x-audit': audit } : {}),
    parameters: [...pathParameters(endpoint), ...queryParameters(endpoint)],
    ...(body || upload ? { requestBody: requestBodyOf(endpoint) } : {}),
    responses: {
      200: successOf(endpoint),
      ...refusedResponses(endpoint),
      500: responseOf('A numbered fault.', 'Fault'),
    },
  }
}

/** The first word of the path: what the act is about. */
export function tagOf({ path }: Endpoint): string {
  return path.split('/').find((part) => part !== '' && !part.startsWith(':')) ?? 'payung'
}

function operationIdOf({ method, path }: Endpoint): string {
  return `${method.toLowerCase()}${path.replace(/[/:.-]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`
}

const PLACES: Record<string, JsonSchema> = {
  area: { type: 'string', description: 'Area code; the nation is 00.', examples: ['53.04'] },
  place: { type: 'string', description: 'Area code; the nation is 00.', examples: ['53.04'] },
  village: { type: 'string', description: 'Village code.', examples: ['53.04.01.2001'] },
}

function pathParameters({ path }: Endpoint) {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: PLACES[name] ?? { type: 'string' },
  }))
}

function queryParameters({ query }: Endpoint) {
  if (!query) return []
  const { properties = {}, required = [] } = jsonSchemaOf(query) as {
    properties?: Record<string, JsonSchema>
    required?: string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

/** The example is that of the body where there is one, else that of the reply. */
function requestBodyOf({ body, upload, example }: Endpoint) {
  const schema = body ? jsonSchemaOf(body) : { type: 'object' }
  if (!upload) return { required: true, content: { 'application/json': { schema, ...exampleOf(example) } } }
  const { properties = {}, required = [] } = schema as { properties?: object; required?: string[] }
  const file = { type: 'string', contentMediaType: 'application/octet-stream', description: `At most ${upload} bytes.` }
  const form = { type: 'object', properties: { ...properties, file }, required: [...required, 'file'] }
  return { required: true, content: { 'multipart/form-data': { schema: form } } }
}

function successOf({ reply, body, example }: Endpoint) {
  if ('file' in reply) return { description: 'A file.', content: { [reply.file]: { schema: { type: 'string' } } } }
  const content = { schema: jsonSchemaOf(reply), ...(body ? {} : exampleOf(example)) }
  return { description: 'Done.', content: { 'application/json': content } }
}

function exampleOf(example: unknown) {
  return example === undefined ? {} : { example }
}

/** Refusals by status, each with the sentence that it says. */
function refusedResponses(endpoint: Endpoint): Record<number, unknown> {
  const byStatus = grouped(refusalsOf(endpoint), (code) => STATUS_OF[refusalBook[code]?.nature ?? 'invalid'])
  const entries = [...byStatus].map(([status, codes]) => {
    const described = codes.map((code) => `\`${code}\`: ${refusalBook[code]?.in_english ?? code}`).join('\n\n')
    return [status, { ...responseOf(described, 'Refused'), 'x-refusals': codes }]
  })
  return Object.fromEntries(entries)
}

function responseOf(description: string, schema: 'Refused' | 'Fault') {
  return { description, content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } } }
}
