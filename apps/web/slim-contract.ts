import { type Plugin, runnerImport } from 'vite'

const ROWS = /packages\/contract\/src\/(?!endpoint\.ts)[\w-]+\.ts$/

/**
 * An endpoint is data, and the browser needs four facts of it: method, path, upload, and whether a file comes back.
 * This plugin runs the contract when the app is built and sends only these; the schemas (97 kB with their library) stay at home.
 */
export function slimContract(): Plugin {
  return {
    name: 'payung-slim-contract',
    enforce: 'pre',
    async load(id) {
      if (!ROWS.test(id)) return null
      const { module, dependencies } = await runnerImport<Record<string, unknown>>(id)
      for (const file of dependencies) this.addWatchFile(file)
      return Object.entries(module)
        .flatMap(([name, row]) => (isEndpoint(row) ? [`export const ${name} = ${JSON.stringify(facts(row))}`] : []))
        .join('\n')
    },
  }
}

interface Row {
  method: string
  path: string
  upload?: number
  reply: object
}

function isEndpoint(row: unknown): row is Row {
  return typeof row === 'object' && row !== null && 'method' in row && 'path' in row && 'reply' in row
}

function facts({ method, path, upload, reply }: Row) {
  const file = 'file' in reply ? reply.file : undefined
  return { method, path, upload, ...(typeof file === 'string' && { reply: { file } }) }
}
