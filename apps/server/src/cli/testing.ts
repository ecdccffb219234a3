import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** The real programme, built apart from the one that people run, and folders for its data. */
export interface Built {
  folder(name: string): string
  /** Runs a command to its end. */
  run(argv: string[], env: Record<string, string>, input?: string): Promise<Ended>
  /** Starts a server and waits for its address. */
  start(argv: string[], env: Record<string, string>): Promise<Started>
  remove(): void
}

export interface Ended {
  code: number | null
  out: string
  err: string
}

export interface Started {
  address: string
  /** Tells it to stop, or kills it, and waits. */
  end(signal?: NodeJS.Signals): Promise<Ended>
}

/** Builds the programme as the product is built. */
export async function buildProgramme(): Promise<Built> {
  const place = join(root, '.cache', `programme-${randomBytes(4).toString('hex')}`)
  const { bundle } = await import(pathToFileURL(join(root, 'bin/build.mjs')).href)
  await bundle(root, join(place, 'dist'), { main: 'apps/server/src/main.ts' })
  const entry = join(place, 'payung.mjs')
  writeFileSync(entry, `import { main } from './dist/main.js'\nprocess.exitCode = await main(process.argv.slice(2))\n`)
  const folders = mkdtempSync(join(tmpdir(), 'payung-cli-'))

  const children = new Set<ChildProcess>()
  function launch(argv: string[], env: Record<string, string>): ChildProcess {
    const usual = { PATH: process.env.PATH, PORT: '0', PAYUNG_DATA: join(folders, 'default') }
    const child = spawn(process.execPath, [entry, ...argv], { env: { ...usual, ...env } })
    children.add(child)
    return child.on('close', () => children.delete(child))
  }
  return {
    folder: (name) => join(folders, name),
    async run(argv, env, input = '') {
      const child = launch(argv, env)
      child.stdin?.end(input)
      return ended(child)
    },
    async start(argv, env) {
      const child = launch(['start', ...argv], env)
      const end = ended(child)
      const address = await new Promise<string>((resolve, reject) => {
        child.stdout?.on('data', (text) => resolve(String(text).trim()))
        void end.then(({ err }) => reject(new Error(err)))
      })
      return {
        address,
        end: (signal = 'SIGTERM') => {
          child.kill(signal)
          return end
        },
      }
    },
    remove() {
      // A test that failed leaves its server behind.
      for (const child of children) child.kill('SIGKILL')
      for (const folder of [place, folders]) rmSync(folder, { recursive: true, force: true })
    },
  }
}

function ended(child: ChildProcess): Promise<Ended> {
  const told = { out: '', err: '' }
  child.stdout?.on('data', (text) => {
    told.out += text
  })
  child.stderr?.on('data', (text) => {
    told.err += text
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...told })))
}

/** A message of PostgreSQL's protocol: kind, length, body. */
function message(kind: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head.write(kind)
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

const READY = message('Z', Buffer.from('I'))
const AUTHENTICATED = message('R', Buffer.alloc(4))

/** A server that lets everybody in and answers every question with one value: enough to be of any version. */
export async function fakeServer(value: string): Promise<{ url: string; close(): void }> {
  const column = Buffer.concat([Buffer.from([0, 1]), Buffer.from('server_version_num\0'), Buffer.alloc(18)])
  column.writeInt32BE(25, column.length - 12)
  const row = Buffer.concat([Buffer.from([0, 1, 0, 0, 0, value.length]), Buffer.from(value)])
  const answer = [message('T', column), message('D', row), message('C', Buffer.from('SHOW\0')), READY]
  const server = createServer((caller) => {
    caller.on('error', () => {})
    caller.once('data', () => {
      caller.write(Buffer.concat([AUTHENTICATED, READY]))
      caller.on('data', (asked) => (asked[0] === 0x58 ? caller.end() : caller.write(Buffer.concat(answer))))
    })
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  return { url: `postgres://payung@127.0.0.1:${port}/payung`, close: () => void server.close() }
}
