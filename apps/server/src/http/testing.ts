import type { Actor } from '@payung/domain/access/roles'
import { openTestHouse, type TestHouse } from '@payung/usecases/testing'
import { pino } from 'pino'
import { readConfig } from '../config'
import { openMetrics } from '../gateways/metrics'
import type { Handler } from '../handlers/handle'
import type { LightHandler } from '../handlers/handle-light'
import type { OutsideHandler } from '../handlers/handle-outside'
import { buildApp } from './app'

/** A served test house: every request comes from `who`, lines of the log are kept. */
export interface TestApp {
  house: TestHouse
  app: Awaited<ReturnType<typeof buildApp>>
  /** Where it listens. */
  address: string
  log: string[]
  /** The next requests come from this actor; null: nobody is signed in. */
  as(actor: Actor | null): void
  close(): Promise<void>
}

/** The real application over a real house; only who is asking is decided by the test. */
export async function serveTestHouse(parts: {
  handlers?: readonly Handler[]
  light?: readonly LightHandler[]
  outside?: readonly OutsideHandler[]
  env?: Record<string, string>
  /** A folder of built pages. */
  pages?: string
  engine?: 'pglite' | 'postgres'
}): Promise<TestApp> {
  const house = await openTestHouse(parts.engine)
  const log: string[] = []
  let who: Actor | null = null
  const app = await buildApp({
    house,
    handlers: parts.handlers ?? [],
    light: parts.light ?? [],
    signIn: { actorOf: async () => who, handlers: parts.outside ?? [] },
    config: { ...readConfig(parts.env ?? {}), pages: parts.pages ?? '/dev/null' },
    logs: pino({ level: 'info' }, { write: (line: string) => void log.push(line) }),
    metrics: openMetrics(),
  })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    house,
    app,
    address,
    log,
    as: (actor) => {
      who = actor
    },
    async close() {
      await app.close()
      await house.close()
    },
  }
}
