import type { AddressInfo } from 'node:net'
import { adviceFor } from '../gateways/advice'
import { openLogs } from '../gateways/logs'
import { openMetrics } from '../gateways/metrics'
import { explainListening } from '../gateways/port'
import { createSignIn } from '../gateways/sign-in'
import { handlers } from '../handlers'
import { demonstrationHandlers } from '../handlers/demonstration'
import { lightHandlers } from '../handlers/light'
import type { OpenHouse } from '../house'
import { jobs } from '../jobs/jobs'
import { startJobs } from '../jobs/schedule'
import { buildApp } from './app'

/** A server that listens. */
export interface Listening {
  address: string
  close(): Promise<void>
}

/**
 * Serves a house.
 * @throws Refusal when the port or the address cannot be had
 */
export async function listen(house: OpenHouse): Promise<Listening> {
  const { config } = house
  const { host, port } = config
  const logs = openLogs()
  const signIn = createSignIn(house, {
    secret: Buffer.from(house.ring.session).toString('hex'),
    secure: config.publicUrl?.startsWith('https:') ?? false,
    advice: adviceFor(house.store),
  })
  const app = await buildApp({
    house,
    handlers,
    light: lightHandlers(house),
    signIn: { ...signIn, handlers: [...signIn.handlers, ...demonstrationHandlers(house, signIn)] },
    config,
    logs,
    metrics: openMetrics(),
  })
  try {
    await app.listen({ host, port })
  } catch (fault) {
    await app.close()
    throw explainListening(fault, config)
  }
  const schedule = startJobs(house, jobs, logs)
  const listening = (app.server.address() as AddressInfo).port
  return {
    address: config.publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${listening}`,
    async close() {
      await Promise.all([schedule.stop(), app.close()])
    },
  }
}
