import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Asked } from './pglite-worker'
import type { Answer, Connection, Engine } from './wire'

/** A fault that the database reported, with the name of the constraint that stood in the way. */
export class DatabaseFault extends Error {
  constructor(
    message: string,
    readonly code?: string,
    readonly constraint?: string,
  ) {
    super(message)
    this.name = 'DatabaseFault'
  }
}

type Question = Asked extends infer One ? (One extends Asked ? Omit<One, 'number'> : never) : never

/**
 * PGlite in a worker thread of its own, so that a long statement never holds up the event loop.
 * @param folder where the database lives; without it, it lives in memory
 * @param image a dump to start from
 * @throws DatabaseFault when the folder cannot be opened
 */
export async function openPglite(folder?: string, image?: Uint8Array): Promise<Engine> {
  const waiting = new Map<number, { done: (value: unknown) => void; fail: (fault: Error) => void }>()
  const worker = startWorker({ folder, image })
  let last = 0
  let broken: Error | null = null

  const ready = new Promise((done, fail) => waiting.set(0, { done, fail }))
  worker.on('message', ({ number, value, fault }) => {
    const waiter = waiting.get(number)
    waiting.delete(number)
    if (fault) waiter?.fail(new DatabaseFault(fault.message, fault.code, fault.constraint))
    else waiter?.done(value)
  })
  const breakOff = (fault: Error) => {
    broken = fault
    for (const waiter of waiting.values()) waiter.fail(fault)
    waiting.clear()
  }
  worker.on('error', breakOff)
  worker.on('exit', () => breakOff(new DatabaseFault('the database engine has stopped')))
  await ready

  function ask(question: Question): Promise<unknown> {
    if (broken) return Promise.reject(broken)
    const number = ++last
    return new Promise((done, fail) => {
      waiting.set(number, { done, fail })
      worker.postMessage({ ...question, number })
    })
  }

  const connection: Connection = {
    query: (text, params) => ask({ act: 'query', text, params: [...params] }) as Promise<Answer>,
    run: async (text) => void (await ask({ act: 'run', text })),
  }
  const line = waitingLine()
  return {
    name: 'pglite',
    acquire: async () => {
      await line.enter()
      return connection
    },
    release: () => line.leave(),
    dump: () => ask({ act: 'dump' }) as Promise<Uint8Array>,
    close: async () => {
      await ask({ act: 'close' })
      worker.removeAllListeners('exit')
      await worker.terminate()
      breakOff(new DatabaseFault('the database is closed'))
    },
  }
}

/** One at a time, in the order of asking. */
function waitingLine() {
  const queue: (() => void)[] = []
  let taken = false
  return {
    enter(): Promise<void> {
      if (!taken) {
        taken = true
        return Promise.resolve()
      }
      return new Promise((go) => queue.push(go))
    },
    leave(): void {
      const next = queue.shift()
      if (next) next()
      else taken = false
    },
  }
}

/** The built worker lies beside the built server; from source it is started through tsx. */
function startWorker(workerData: unknown): Worker {
  const built = new URL('./pglite-worker.js', import.meta.url)
  if (existsSync(fileURLToPath(built))) return new Worker(built, { workerData })
  const source = new URL('./pglite-worker.ts', import.meta.url).href
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(source)}) })`
  return new Worker(start, { eval: true, workerData })
}
