// `npm run check`: everything that can be said about the sources without running the product.

import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { bootstrap, root } from '../bin/bootstrap.mjs'

const bin = (name) => join(root, 'node_modules/.bin', name)

/** In the order of their length, so that two cores end together. */
const CHECKS = [
  ['types of the server and the tools', bin('tsc'), '-p', 'tsconfig.json'],
  ['types of the walks', bin('tsc'), '-p', 'apps/web/e2e/tsconfig.json'],
  ['types of the pages', bin('tsc'), '-p', 'apps/web/tsconfig.json'],
  ['types of the pure floors', bin('tsc'), '-p', 'packages/tsconfig.json'],
  ['generated files', process.execPath, 'tools/generated.mjs'],
  ['dead code', bin('knip'), '--no-progress'],
  ['walls', bin('depcruise'), '--config', '.dependency-cruiser.cjs', 'packages', 'apps', 'bench', 'tools'],
  ['format and lint', bin('biome'), 'check', '--error-on-warnings', '--max-diagnostics=100', '--colors=off'],
  ['glossary', process.execPath, 'tools/glossary.mjs'],
  ['nothing of one machine', process.execPath, 'tools/strangers.mjs'],
  ['sizes and names', process.execPath, 'tools/sizes.mjs'],
]

await bootstrap({ build: [] })
const started = Date.now()
const waiting = [...CHECKS]
const failed = []
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work))

console.log(
  failed.length === 0
    ? `${CHECKS.length} checks passed, ${seconds(started)} s`
    : `${failed.length} of ${CHECKS.length} checks failed: ${failed.join(', ')}`,
)
process.exitCode = failed.length === 0 ? 0 : 1

async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, command, ...args] = next
    const began = Date.now()
    const { code, said } = await run(command, args)
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds(began)} s)`)
    if (code === 0) continue
    failed.push(name)
    console.log(said.trim().replace(/^/gm, '       '))
  }
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, NO_COLOR: '1' }, timeout: 180_000 })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk
      })
    }
    child.on('error', (error) => resolve({ code: 1, said: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, said }))
  })
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1)
}
