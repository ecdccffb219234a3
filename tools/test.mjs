// `npm test`: installs and builds what is missing, then the tests beside the sources, then the walks in the browser.
// `npm test -- --unit` leaves the walks out. Further words choose test files by name. The last line is the result.

import { join } from 'node:path'
import { bootstrap, root } from '../bin/bootstrap.mjs'
import { startThrowAwayPostgres } from './postgres.mjs'
import { Tally } from './tally.mjs'

const unitOnly = process.argv.includes('--unit')
const chosen = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const tally = new Tally()
let postgres = null

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

try {
  await bootstrap({ build: ['server'] })
  if (!process.env.PAYUNG_TEST_DATABASE_URL) {
    postgres = await startThrowAwayPostgres()
    if (postgres.url) process.env.PAYUNG_TEST_DATABASE_URL = postgres.url
    else tally.skip('store tests on a PostgreSQL server', postgres.why)
  }
  await runVitest(join(root, 'vitest.config.ts'))
  if (!unitOnly) {
    await bootstrap({ build: ['server', 'web'] })
    await runVitest(join(root, 'apps/web/e2e/vitest.config.ts'))
  }
} catch (error) {
  console.error(error?.name === 'StepFailed' ? error.message : error)
  tally.failed++
} finally {
  postgres?.stop?.()
}

for (const skip of tally.skips) console.log(`skipped: ${skip}`)
console.log(tally.line())
process.exit(tally.failed === 0 ? 0 : 1)

async function runVitest(config) {
  const { startVitest } = await import('vitest/node')
  const vitest = await startVitest('test', chosen, {
    root,
    config,
    watch: false,
    passWithNoTests: true,
    reporters: ['default', tally],
  })
  await vitest.close()
}
