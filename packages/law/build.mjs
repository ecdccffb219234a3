// `npm run build -w @payung/law`: the library as a package of its own in dist/ (ESM with types), for those who use it without
// the rest of the house: `npm pack ./packages/law/dist`. The kernel comes with it as `@payung/law/kernel/...`; every file of
// src/ is an entry. Fails when the calculating entry grows. An argument names another folder than dist/.

import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const MOST_BYTES = 40_000
const root = dirname(fileURLToPath(import.meta.url))
const kernel = join(root, '../kernel')
const outdir = resolve(process.argv[2] ?? join(root, 'dist'))

rmSync(outdir, { recursive: true, force: true })
const entriesOf = (folder) =>
  readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/(\.test|testing)\.ts$/.test(name),
  )
const entries = [
  ...entriesOf(root).map((name) => ({ in: join(root, 'src', name), out: name.slice(0, -3) })),
  ...entriesOf(kernel).map((name) => ({ in: join(kernel, 'src', name), out: `kernel/${name.slice(0, -3)}` })),
]
const shape = { bundle: true, format: 'esm', target: 'es2022', platform: 'neutral', logLevel: 'error' }
await build({ ...shape, entryPoints: entries, outdir, splitting: true, chunkNames: 'chunks/[hash]' })

const types = join(outdir, 'types')
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', types], {
  stdio: 'inherit',
})
if (status !== 0) process.exit(1)
for (const name of readdirSync(types, { recursive: true, encoding: 'utf8' }))
  if (name.endsWith('.d.ts')) standAlone(join(types, name))

const { name, version, license, type } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const exported = (from, js) => ({ types: `./types/${from}/src/*.d.ts`, default: js })
writeFileSync(
  join(outdir, 'package.json'),
  `${JSON.stringify(
    {
      name,
      version,
      description: 'Employment social security of Indonesia as code: contributions, benefits, which money may pay',
      license,
      type,
      sideEffects: false,
      exports: { './kernel/*': exported('kernel', './kernel/*.js'), './*': exported('law', './*.js') },
    },
    null,
    2,
  )}\n`,
)
for (const file of ['README.md', 'examples']) cpSync(join(root, file), join(outdir, file), { recursive: true })
cpSync(join(root, '../../LICENSE'), join(outdir, 'LICENSE'))

const whole = await build({ ...shape, entryPoints: [join(root, 'src/command.ts')], minify: true, write: false })
const bytes = gzipSync(whole.outputFiles[0].contents, { level: 9 }).length
console.log(`${entries.length} entries; the calculating entry is ${bytes} bytes compressed`)
if (bytes > MOST_BYTES) {
  console.error(`at most ${MOST_BYTES}`)
  process.exitCode = 1
}

/** Types that name their neighbours by file, so that every resolution of TypeScript finds them and no other package is asked. */
function standAlone(file) {
  const text = readFileSync(file, 'utf8')
  const toKernel = relative(dirname(file), join(types, 'kernel/src'))
  const near = text
    .replace(/(from |import\()'@payung\/kernel\/([\w-]+)'/g, (_, before, entry) => `${before}'${toKernel}/${entry}.js'`)
    .replace(/(from |import\()"@payung\/kernel\/([\w-]+)"/g, (_, before, entry) => `${before}"${toKernel}/${entry}.js"`)
    .replace(/(from |import\()(['"])(\.{1,2}\/[^'"]+?)(?<!\.js)\2/g, '$1$2$3.js$2')
  writeFileSync(file, near)
}
