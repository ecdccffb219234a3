import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './browser'

/** The product as a village has it: built, on a port and a data folder of its own. */
export interface Product {
  /** `http://127.0.0.1:41234` */
  address: string
  /** PAYUNG_DATA */
  folder: string
  /** Everything it has printed so far. */
  said(): string
  /** SIGTERM, then waits; the data folder goes too, unless it was handed in. */
  stop(): Promise<void>
  /** Kills it as a power cut would; the folder stays. */
  kill(): Promise<void>
}

interface Start {
  /** A copy of the demonstration province (the usual), or nothing at all (`--empty`). */
  from?: 'demonstration' | 'empty'
  /** A data folder of the caller's own, which stays. */
  folder?: string
  /** Further environment. */
  env?: Record<string, string>
}

const SLOWEST_START_MS = 300_000

/**
 * Starts the built product on a free port and waits until it answers.
 * @throws Error with everything it said when it ends before it answers
 */
export async function startProduct({ from = 'demonstration', folder, env = {} }: Start = {}): Promise<Product> {
  const home = folder ?? (await mkdtemp(join(tmpdir(), 'payung-walk-')))
  if (!folder && from === 'demonstration') await copyFolder(await demonstrationFolder(), home)
  const child = spawn(process.execPath, ['bin/payung.mjs', 'start', ...(from === 'empty' ? ['--empty'] : [])], {
    cwd: root,
    env: { ...cleanEnvironment(), PORT: '0', HOST: '127.0.0.1', PAYUNG_DATA: home, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk
    })
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  try {
    const address = await addressOf(child)
    return {
      address,
      folder: home,
      said: () => said,
      stop: async () => {
        await end('SIGTERM')
        if (!folder) await rm(home, { recursive: true, force: true })
      },
      kill: () => end('SIGKILL'),
    }
  } catch (fault) {
    await end('SIGKILL')
    if (!folder) rmSync(home, { recursive: true, force: true })
    throw new Error(`the product did not start: ${(fault as Error).message}\n${said}`)
  }
}

/** The last line on standard output names the address; from then on it must answer. */
async function addressOf(child: ChildProcess): Promise<string> {
  const address = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('it took too long')), SLOWEST_START_MS)
    let line = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      line = (line + chunk).slice(-4000)
      const named = /https?:\/\/[^\s/]+:\d+/.exec(line)
      if (!named) return
      clearTimeout(late)
      resolve(named[0])
    })
    child.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`it ended with ${code}`))
    })
  })
  for (let tries = 0; tries < 100; tries++) {
    const health = await fetch(`${address}/api/health`).catch(() => null)
    if (health?.status === 200) return address
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('/api/health did not answer 200')
}

/** A folder with the demonstration province, loaded once per set of migrations and of demonstration sources. */
export async function demonstrationFolder(): Promise<string> {
  const folder = join(root, '.cache', `demonstration-${demonstrationHash()}`)
  if (existsSync(folder)) return folder
  const draft = `${folder}.${process.pid}`
  await mkdir(draft, { recursive: true })
  const product = await startProduct({ folder: draft })
  await product.stop()
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }))
  return folder
}

function demonstrationHash(): string {
  const hash = createHash('sha256')
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(isSeed).sort()) {
    hash.update(path).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex').slice(0, 12)
}

function isSeed(path: string): boolean {
  return /^packages\/store\/migrations\/.*\.sql$|^(packages|apps)\/.*\/src\/.*demo.*\.(ts|sql|json)$/.test(path)
}

/** What Vitest says about itself must not change how the product runs. */
function cleanEnvironment(): Record<string, string> {
  const own = /^(VITEST|NODE_ENV|DATABASE_URL|TEST$|PAYUNG_)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name))) as Record<string, string>
}

/** A server that was killed may have left its socket there: that is no file to copy, and nobody listens to it. */
function copyFolder(from: string, to: string): Promise<void> {
  return cp(from, to, { recursive: true, filter: (path) => !path.endsWith('.sock') })
}
