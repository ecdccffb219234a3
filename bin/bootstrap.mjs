// Brings a clone to the point where the product can be imported: installs and builds what is missing or stale.
// Built-ins only; esbuild and Vite come in after the installation.

import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildServer, buildWeb } from './build.mjs'
import { install, isInstalled } from './install.mjs'
import { withLock } from './lock.mjs'
import { readStamp, sourcesStamp, writeStamp } from './stamp.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What `payung` imports once it stands. */
export const serverMain = pathToFileURL(join(root, 'apps/server/dist/main.js')).href

/** What is built, from which sources, with which step. */
const products = [
  {
    name: 'server',
    says: 'server',
    stamp: 'apps/server/dist/.payung-stamp',
    result: 'apps/server/dist/main.js',
    sources: ['packages', 'apps/server', 'bin/build.mjs', 'package-lock.json'],
    build: buildServer,
  },
  {
    name: 'web',
    says: 'halaman web',
    stamp: 'apps/web/dist/.payung-stamp',
    result: 'apps/web/dist/index.html',
    sources: [
      'packages/kernel',
      'packages/law',
      'packages/domain',
      'packages/contract',
      'apps/web',
      'package-lock.json',
    ],
    build: buildWeb,
  },
]

/**
 * Installs and builds what is missing or stale; costs some ten milliseconds when nothing is.
 * @param build which of `server` and `web` must stand afterwards
 * @throws StepFailed with one sentence for the person at the terminal
 */
export async function bootstrap({ build = ['server', 'web'] } = {}) {
  if (isInstalled(root) && stale(build).length === 0) return
  mkdirSync(join(root, '.cache'), { recursive: true })
  await withLock(join(root, '.cache/bootstrap.lock'), async () => {
    if (!isInstalled(root)) {
      await step('Memasang paket (sekali saja, satu sampai tiga menit)', () => install(root))
    }
    const missing = stale(build)
    if (missing.length === 0) return
    await step(`Membangun ${missing.map(({ says }) => says).join(' dan ')}`, () => Promise.all(missing.map(rebuild)))
  })
}

function stale(names) {
  return products.filter(
    ({ name, stamp, result, sources }) =>
      names.includes(name) &&
      (!existsSync(join(root, result)) || readStamp(join(root, stamp)) !== sourcesStamp(root, sources)),
  )
}

/** The stamp is taken before the build: a source saved meanwhile makes the result stale, never silently old. */
async function rebuild({ stamp, sources, build }) {
  const taken = sourcesStamp(root, sources)
  await build(root)
  writeStamp(join(root, stamp), taken)
}

async function step(says, work) {
  const started = Date.now()
  console.error(`${says} ...`)
  await work()
  console.error(`  selesai, ${((Date.now() - started) / 1000).toFixed(1).replace('.', ',')} detik`)
}
