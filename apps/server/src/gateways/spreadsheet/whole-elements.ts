import { refuseImport } from '@payung/domain/registration/import/refusals'

/** A run of bytes that holds whole elements only: `bytes` from `from` to `to`. `prefix` is the length of the namespace prefix. */
export interface ElementRun {
  readonly bytes: Buffer
  readonly from: number
  readonly to: number
  readonly prefix: number
}

/** An element longer than this is damage. Bytes. */
const LONGEST = 16_000_000

/**
 * Cuts XML that arrives in chunks between elements, so that a scanner never meets half of one. Only what straddles two chunks is copied.
 * @param root local name of the root element, whose prefix all others share
 * @param element local name of the elements that are kept whole
 * @throws Refusal `file_foreign_entities`, or `file_damaged` when an element never ends
 */
export async function* wholeElements(
  chunks: AsyncIterable<Buffer>,
  root: string,
  element: string,
): AsyncGenerator<ElementRun> {
  let rest: Buffer | null = null
  let end = ''
  let prefix = 0
  for await (const chunk of chunks) {
    if (end === '') {
      const head = chunk.toString('latin1', 0, 4_096)
      if (head.includes('<!DOCTYPE')) refuseImport('file_foreign_entities')
      const name = new RegExp(`<([\\w.-]+:)?${root}[\\s/>]`).exec(head)?.[1] ?? ''
      prefix = name.length
      end = `</${name}${element}>`
    }
    let from = 0
    if (rest !== null) {
      const first = chunk.indexOf(end, 0, 'latin1')
      const straddling: Buffer = Buffer.concat([rest, first < 0 ? chunk : chunk.subarray(0, first + end.length)])
      from = first < 0 ? chunk.length : first + end.length
      const last = straddling.lastIndexOf(end, undefined, 'latin1')
      if (last < 0 && straddling.length > LONGEST) refuseImport('file_damaged', { part: element })
      if (last >= 0) yield { bytes: straddling, from: 0, to: last + end.length, prefix }
      rest = last < 0 ? straddling : straddling.subarray(last + end.length)
      if (first < 0) continue
    }
    const last = chunk.lastIndexOf(end, undefined, 'latin1')
    const to = last < from ? from : last + end.length
    if (to > from) yield { bytes: chunk, from, to, prefix }
    rest = to < chunk.length ? chunk.subarray(to) : null
  }
  if (rest !== null) yield { bytes: rest, from: 0, to: rest.length, prefix }
}
