import type { AddressInfo } from 'node:net'
import { refuseStart } from '../cli/refusals'
import { adviceFor } from '../gateways/advice'
import { openLogs } from '../gateways/logs'
import { openMetrics } from '../gateways/metrics'
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
    advice: await adviceFor(house.store),
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
    const { code } = fault as { code?: string }
    if (code === 'EADDRINUSE') refuseStart('port_taken', { port })
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EACCES')
      refuseStart('host_unusable', { host, port })
    throw fault
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
