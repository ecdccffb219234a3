// `npm run -s bench -- JOB [--engine pglite|postgres] [--people N] [--file F]`: measures one job of `bench/`.
// One JSON line on standard output, progress on standard error. It runs the code as it is shipped: bundled.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bootstrap, root } from '../bin/bootstrap.mjs'
import { bundle } from '../bin/build.mjs'

const [job, ...options] = process.argv.slice(2)
const jobs = readdirSync(join(root, 'bench'))
  .filter(
    (name) =>
      name.endsWith('.ts') && readFileSync(join(root, 'bench', name), 'utf8').includes('export async function main('),
  )
  .map((name) => name.slice(0, -3))

if (!job || !jobs.includes(job)) {
  console.error(`Pekerjaan yang dapat diukur (jobs that can be measured): ${jobs.join(', ')}`)
  process.exit(2)
}

try {
  await bootstrap({ build: ['server'] })
  const outdir = join(root, '.cache/bench', job)
  await bundle(root, outdir, { [job]: `bench/${job}.ts` })
  const { main } = await import(pathToFileURL(join(outdir, `${job}.js`)).href)
  process.exitCode = await main(options)
} catch (error) {
  console.error(error?.name === 'StepFailed' || error instanceof RangeError ? error.message : error)
  process.exitCode = error instanceof RangeError ? 2 : 1
}
