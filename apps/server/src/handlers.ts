import { accessHandlers } from './handlers/access'
import { areasHandlers } from './handlers/areas'
import { contributionsHandlers } from './handlers/contributions'
import { fundingHandlers } from './handlers/funding'
import type { Handler } from './handlers/handle'
import { importsHandlers } from './handlers/imports'
import { monitoringHandlers } from './handlers/monitoring'
import { registrationHandlers } from './handlers/registration'
import { regulationsHandlers } from './handlers/regulations'

/** Every endpoint with the act that answers it, area by area. The list of the handlers is the list of the endpoints. */
export const handlers: readonly Handler[] = [
  ...areasHandlers,
  ...accessHandlers,
  ...registrationHandlers,
  ...importsHandlers,
  ...fundingHandlers,
  ...contributionsHandlers,
  ...regulationsHandlers,
  ...monitoringHandlers,
]
