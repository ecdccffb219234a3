// `npm run nightly [-- NAME]`: the long series that `npm test` has no time for. Each is a test file that reads its size
// from PAYUNG_SERIES; the results are printed as the table that stands in docs/benchmarks.md.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bootstrap, root } from '../bin/bootstrap.mjs'
import { startThrowAwayPostgres } from './postgres.mjs'
import { Tally } from './tally.mjs'

/** What runs, on which test files, how often. */
const SERIES = [
  {
    name: 'kills',
    says: '50 kills of each job on both engines',
    files: ['killed-run', 'killed-fold', 'store-imports'],
    size: 50,
  },
  { name: 'village-years', says: '10,000 village-years', files: ['village-years'], size: 10_000 },
  { name: 'people', says: 'a million random people against the second reckoning', files: ['oracle'], size: 1_000_000 },
  { name: 'restore', says: 'backup and restore at size', files: ['restored-demonstration'], size: 1 },
]

const chosen = process.argv.slice(2)
const rows = []
await bootstrap()
const { startVitest } = await import('vitest/node')
const postgres = process.env.PAYUNG_TEST_DATABASE_URL ? {} : await startThrowAwayPostgres()
if (postgres.url) process.env.PAYUNG_TEST_DATABASE_URL = postgres.url

for (const { name, says, files, size } of SERIES.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
  process.env.PAYUNG_SERIES = String(size)
  const tally = new Tally()
  const started = Date.now()
  const config = join(root, 'vitest.config.ts')
  const vitest = await startVitest('test', files, {
    root,
    config,
    watch: false,
    passWithNoTests: true,
    testTimeout: 6 * 3_600_000,
    reporters: ['default', tally],
  })
  await vitest.close()
  const ran = tally.passed + tally.failed > 0
  rows.push({
    name,
    says,
    result: ran ? tally.line() : 'not written yet',
    minutes: (Date.now() - started) / 60_000,
    ok: tally.failed === 0,
  })
}
postgres.stop?.()

if (chosen.length === 0 || chosen.includes('mutants')) {
  const started = Date.now()
  const { status } = spawnSync(process.execPath, [join(root, 'tools/mutants.mjs')], { cwd: root, stdio: 'inherit' })
  const result = status === 0 ? 'at least 90 in 100 killed' : 'fewer than 90 in 100 killed, or it could not run'
  const minutes = (Date.now() - started) / 60_000
  rows.push({ name: 'mutants', says: 'mutation testing of the law', result, minutes, ok: status === 0 })
}

console.log('\n| series | what | result | minutes |\n| --- | --- | --- | --- |')
for (const { name, says, result, minutes } of rows)
  console.log(`| ${name} | ${says} | ${result} | ${minutes.toFixed(1)} |`)
process.exit(rows.every(({ ok }) => ok) ? 0 : 1)
