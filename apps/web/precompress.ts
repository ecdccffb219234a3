import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const packed = /\.(js|css|html|svg|json)$/
/** Below this a file fits into one packet anyway. */
const LEAST_BYTES = 1_000

/** Packs each file once, as tightly as it goes, when the app is built: `x.js.br` and `x.js.gz` beside `x.js`. */
export function precompress(folder: string): Plugin {
  return {
    name: 'payung-precompress',
    apply: 'build',
    async writeBundle() {
      const files = await readdir(folder, { recursive: true })
      await Promise.all(files.filter((file) => packed.test(file)).map((file) => pack(join(folder, file))))
    },
  }
}

async function pack(file: string): Promise<void> {
  const content = await readFile(file)
  if (content.length < LEAST_BYTES) return
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
    promisify(gzip)(content, { level: 9 }),
  ])
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
}
