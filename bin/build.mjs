import { spawn } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { StepFailed } from './step-failed.mjs'

/** Builds the server and the database's worker thread into `apps/server/dist`. */
export async function buildServer(root) {
  await bundle(root, join(root, 'apps/server/dist'), { main: 'apps/server/src/main.ts' })
}

/**
 * Bundles code of the workspace for Node; packages of others stay in node_modules. The database's worker thread is
 * laid beside it, and so are the migrations: whoever opens the database looks for them there.
 * @throws StepFailed with the compiler's own words
 */
export async function bundle(root, outdir, entries) {
  const { build } = await import('esbuild')
  rmSync(join(outdir, 'migrations'), { recursive: true, force: true })
  cpSync(join(root, 'packages/store/migrations'), join(outdir, 'migrations'), { recursive: true })
  try {
    await build({
      absWorkingDir: root,
      entryPoints: { ...entries, 'pglite-worker': 'packages/store/src/engine/pglite-worker.ts' },
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      sourcemap: true,
      logLevel: 'silent',
      plugins: [{ name: 'packages-stay-outside', setup: leavePackagesOutside }],
    })
  } catch (error) {
    throw new StepFailed(`Server tidak dapat dibangun:\n${error.message}`)
  }
}

function leavePackagesOutside({ onResolve }) {
  onResolve({ filter: /^[^./]/ }, ({ kind, path }) =>
    kind === 'entry-point' || path.startsWith('@payung/') ? undefined : { path, external: true },
  )
}

/** Builds the pages into `apps/web/dist`; in a process of its own, so that both cores work. */
export function buildWeb(root) {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: join(root, 'apps/web'),
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk
      })
    }
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new StepFailed(`Halaman web tidak dapat dibangun:\n${said}`)),
    )
  })
}
