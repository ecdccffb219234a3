import { createServer } from 'node:net'
import { refuseStart } from '../cli/refusals'

/** Where a server listens. */
interface Place {
  host: string
  port: number
}

/**
 * Takes the port for a moment: whoever cannot have it hears of it before the first start loads anything.
 * @throws Refusal port_taken, host_unusable
 */
export async function requirePort(place: Place): Promise<void> {
  const probe = createServer()
  try {
    await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(place, resolve))
  } catch (fault) {
    throw explainListening(fault, place)
  }
  await new Promise((resolve) => probe.close(resolve))
}

/** Why a server cannot listen, as a refusal where somebody can do something; else the fault as it is. */
export function explainListening(fault: unknown, { host, port }: Place): unknown {
  try {
    const { code } = fault as { code?: string }
    if (code === 'EADDRINUSE') refuseStart('port_taken', { port })
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EACCES')
      refuseStart('host_unusable', { host, port })
    return fault
  } catch (refusal) {
    return refusal
  }
}
