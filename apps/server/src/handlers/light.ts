import { readHealth } from '@payung/contract/health'
import type { OpenHouse } from '../house'
import type { LightHandler } from './handle-light'
import { lawHandlers } from './law'

/** What is answered without session and database. */
export function lightHandlers(house: OpenHouse): LightHandler[] {
  return [
    { endpoint: readHealth, answer: () => ({ status: 'ready', engine: house.store.engine.name, demo: house.demo }) },
    ...lawHandlers,
  ]
}
