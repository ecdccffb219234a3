import { readHealth } from '@payung/contract/health'
import { askLaw } from '@payung/contract/law'
import { answerLaw } from '@payung/law/command'
import type { OpenHouse } from '../house'
import type { LightHandler } from './handle-light'

/** What is answered without session and database. */
export function lightHandlers(house: OpenHouse): LightHandler[] {
  return [
    { endpoint: readHealth, answer: () => ({ status: 'ready', engine: house.store.engine.name, demo: house.demo }) },
    { endpoint: askLaw, answer: ({ kind = '' }, body) => answerLaw(kind, body) },
  ]
}
