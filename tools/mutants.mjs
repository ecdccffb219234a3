// `node tools/mutants.mjs [FILE ...] [--OPTION]`: mutation testing of packages/law, in a workshop of its own under
// .cache/mutants: Stryker comes by npm when it is first needed and is no part of the product. Files narrow it
// (packages/law/src/penalty.ts), options go to Stryker (--concurrency 2, --force). What an earlier run found of code and tests
// that did not change is kept. Exit 1 when fewer than 90 in 100 mutants are killed.

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const shop = join(root, '.cache/mutants')
const report = join(root, 'reports/mutants/law.json')
const STRYKER = '9.5.1'

const versionOf = (name) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
// One instance of each stands beside Stryker and the tests: the versions are those of the house.
const beside = ['vitest', 'fast-check', 'esbuild', 'typescript'].map((name) => `${name}@${versionOf(name)}`)
const wanted = [...['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${STRYKER}`), ...beside]

mkdirSync(shop, { recursive: true })
if (!wanted.every(isThere)) run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', shop, ...wanted])
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

const files = process.argv.slice(2).filter((one) => one.endsWith('.ts'))
const options = process.argv.slice(2).filter((one) => !one.endsWith('.ts'))
run('npx', [
  'stryker',
  'run',
  'packages/law/stryker.config.json',
  ...(files.length > 0 ? ['--mutate', files.join(',')] : []),
  ...options,
])
if (existsSync(join(shop, 'reports/mutants/law.json'))) {
  mkdirSync(join(report, '..'), { recursive: true })
  cpSync(join(shop, 'reports/mutants/law.json'), report)
}

function isThere(wantedAt) {
  const at = wantedAt.lastIndexOf('@')
  const file = join(shop, 'node_modules', wantedAt.slice(0, at), 'package.json')
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === wantedAt.slice(at + 1)
}

function run(command, args) {
  // A mutant that lives through 300 random people lives through 10,000 as well, nearly always.
  const env = { ...process.env, PAYUNG_SERIES: '300' }
  const { status } = spawnSync(command, args, { cwd: shop, env, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) process.exitCode = 1
}
