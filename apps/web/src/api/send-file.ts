import type { Endpoint, ReplyOf } from '@payung/contract/endpoint'
import { fillPath } from '../paths'
import { language } from '../texts/language'
import type { Asked } from './ask'
import { failureOf, Unreachable } from './refused'

interface FileCall {
  parts?: Readonly<Record<string, string>>
  body?: Readonly<Record<string, string | number | boolean | null | undefined>>
}

/**
 * Sends a file to an endpoint with `upload`, with the body's fields beside it.
 * @param onProgress percent sent; 100 means sent and not yet answered
 * @throws ApiRefusal, ApiFault, Unreachable
 */
export function sendFile<E extends Endpoint>(
  endpoint: E,
  asked: Omit<Asked<E>, 'query'>,
  file: File,
  onProgress: (percent: number) => void,
): Promise<ReplyOf<E>> {
  const { parts = {}, body = {} } = asked as FileCall
  const form = new FormData()
  for (const [name, value] of Object.entries(body)) if (value != null) form.append(name, String(value))
  form.append('file', file, file.name)
  return new Promise((resolve, reject) => {
    // fetch does not tell how much has been sent.
    const request = new XMLHttpRequest()
    request.open(endpoint.method, `/api${fillPath(endpoint.path, parts)}`)
    request.setRequestHeader('accept-language', language())
    request.responseType = 'json'
    request.upload.onprogress = (event) => event.lengthComputable && onProgress((event.loaded / event.total) * 100)
    request.upload.onload = () => onProgress(100)
    request.onerror = () => reject(new Unreachable())
    request.onload = () =>
      request.status < 300 ? resolve(request.response) : reject(failureOf(request.status, request.response))
    request.send(form)
  })
}

/** Hands bytes that came as an answer to the device as a file. */
export function saveFile(bytes: Uint8Array, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
