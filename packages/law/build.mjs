// `npm run build -w @payung/law`: the library as ESM with types in dist/, for those who use it without the rest of the
// house. The kernel is bundled in; every file of src/ stays an entry of its own. Fails when the calculating entry grows.

import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const MOST_BYTES = 40_000
const root = dirname(fileURLToPath(import.meta.url))
const outdir = join(root, 'dist')

rmSync(outdir, { recursive: true, force: true })
const entries = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !/(\.test|testing)\.ts$/.test(name),
)
const shape = { bundle: true, format: 'esm', target: 'es2022', platform: 'neutral', logLevel: 'error' }
await build({
  ...shape,
  entryPoints: entries.map((name) => join(root, 'src', name)),
  outbase: join(root, 'src'),
  outdir,
  splitting: true,
  chunkNames: 'chunks/[hash]',
})

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const types = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' })
if (types.status !== 0) process.exit(1)

const whole = await build({ ...shape, entryPoints: [join(root, 'src/command.ts')], minify: true, write: false })
const bytes = gzipSync(whole.outputFiles[0].contents, { level: 9 }).length
console.log(`${entries.length} entries in dist/; the calculating entry is ${bytes} bytes compressed`)
if (bytes > MOST_BYTES) {
  console.error(`at most ${MOST_BYTES}`)
  process.exitCode = 1
}
