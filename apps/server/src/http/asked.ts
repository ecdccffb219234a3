import type { Endpoint } from '@payung/contract/endpoint'
import { Refusal } from '@payung/kernel/refusal'
import type { FastifyRequest } from 'fastify'
import type { Request } from '../handlers/handle'
import { languageOf } from './answer'
import { readForm } from './form'
import type { Places } from './permission'
import { httpRefusals, refuseRequest } from './refusals'

/**
 * Reads a request by the schemas of its endpoint: here trust begins, once.
 * @throws FormRefusal, and the refusals of broken or too large uploads
 */
export async function readAsked(
  endpoint: Endpoint,
  request: FastifyRequest,
  places: Places,
): Promise<Request<Endpoint>> {
  const upload = endpoint.upload ? await readUpload(request, endpoint.upload) : undefined
  const sent = upload ? upload.fields : (request.body ?? {})
  return {
    path: { ...(request.params as Record<string, string>), ...places },
    query: endpoint.query ? readForm(endpoint.query, request.query) : undefined,
    body: endpoint.body ? readForm(endpoint.body, sent) : undefined,
    ...(upload ? { upload } : {}),
    language: languageOf(request),
  } as Request<Endpoint>
}

/** The form around a file adds little to it. */
const FORM_BYTES = 65_536

async function readUpload(
  request: FastifyRequest,
  mostBytes: number,
): Promise<NonNullable<Request<Endpoint>['upload']>> {
  if (!request.isMultipart()) refuseRequest('file_missing')
  if (Number(request.headers['content-length'] ?? 0) > mostBytes + FORM_BYTES) {
    request.raw.resume()
    refuseTooLarge(mostBytes)
  }
  const fields: Record<string, string> = {}
  let file: { name: string; bytes: Uint8Array } | undefined
  for await (const part of request.parts({
    limits: { fileSize: mostBytes, files: 1, fields: 30, fieldSize: 100_000 },
  })) {
    if (part.type === 'field') fields[part.fieldname] = String(part.value)
    else file = { name: part.filename.slice(0, 200), bytes: await part.toBuffer() }
  }
  if (!file) refuseRequest('file_missing')
  return { ...(file as { name: string; bytes: Uint8Array }), fields }
}

function refuseTooLarge(mostBytes: number): never {
  throw new Refusal('too_large', httpRefusals.too_large, { megabytes: Math.floor(mostBytes / 1_048_576) })
}
