import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { openBytes } from '../apps/server/src/gateways/spreadsheet/byte-source'
import { packedPieces } from '../apps/server/src/gateways/spreadsheet/inflate-entry'
import { readWorkbookParts } from '../apps/server/src/gateways/spreadsheet/workbook-parts'
import { readEntries } from '../apps/server/src/gateways/spreadsheet/zip-entries'

const [LT, GT, SLASH, R, C] = [60, 62, 47, 0x72, 0x63]

/** What was passed on the way. */
export interface Scanned {
  rows: number
  cells: number
  /** Bytes between tags: the contents. */
  text: number
}

/** The least that reading a workbook costs: inflate texts and sheets in one go each, and walk their bytes once. */
export async function inflateAndScan(path: string): Promise<Scanned> {
  const source = openBytes(readFileSync(path))
  const parts = await readWorkbookParts(source, readEntries(source))
  const scanned: Scanned = { rows: 0, cells: 0, text: 0 }
  for (const entry of [...(parts.strings ? [parts.strings] : []), ...parts.sheets.map(({ entry }) => entry)])
    scan(inflateRawSync(Buffer.concat([...packedPieces(source, entry)])), scanned)
  return scanned
}

function scan(bytes: Buffer, scanned: Scanned): void {
  let i = 0
  while (i < bytes.length) {
    const from = i
    while (i < bytes.length && bytes[i] !== LT) i++
    scanned.text += i - from
    const [name, next] = [bytes[i + 1], bytes[i + 2]]
    if (name === C && (next === 32 || next === GT || next === SLASH)) scanned.cells++
    else if (name === R && next === 0x6f) scanned.rows++
    while (i < bytes.length && bytes[i] !== GT) i++
    i++
  }
}
