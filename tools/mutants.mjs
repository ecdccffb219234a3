// `node tools/mutants.mjs [FILE ...]`: mutation testing of packages/law, in a workshop of its own under .cache/mutants: Stryker
// comes by npm when it is first needed and is no part of the product. Files narrow it: packages/law/src/penalty.ts.
// Exit 1 when fewer than 90 in 100 mutants are killed (packages/law/stryker.config.json).

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const shop = join(root, '.cache/mutants')
const STRYKER = '9.5.1'

const versionOf = (name) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
// One instance of each stands beside Stryker and the tests: the versions are those of the house.
const beside = ['vitest', 'fast-check', 'esbuild', 'typescript'].map((name) => `${name}@${versionOf(name)}`)
const stryker = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${STRYKER}`)

mkdirSync(shop, { recursive: true })
run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', shop, ...stryker, ...beside])
for (const name of ['law', 'kernel']) {
  rmSync(join(shop, 'packages', name), { recursive: true, force: true })
  cpSync(join(root, 'packages', name), join(shop, 'packages', name), {
    recursive: true,
    filter: (path) => !/[/\\](dist|node_modules)$/.test(path),
  })
  mkdirSync(join(shop, 'node_modules/@payung'), { recursive: true })
  rmSync(join(shop, 'node_modules/@payung', name), { recursive: true, force: true })
  symlinkSync(join(shop, 'packages', name), join(shop, 'node_modules/@payung', name))
}
cpSync(join(root, 'tsconfig.base.json'), join(shop, 'tsconfig.base.json'))

const chosen = process.argv.slice(2)
const mutate = chosen.length > 0 ? ['--mutate', chosen.join(',')] : []
run('npx', ['stryker', 'run', 'packages/law/stryker.config.json', ...mutate])

function run(command, args) {
  // A mutant that lives through 300 random people lives through 10,000 as well, nearly always.
  const env = { ...process.env, PAYUNG_SERIES: '300' }
  const { status } = spawnSync(command, args, { cwd: shop, env, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) process.exit(1)
}
