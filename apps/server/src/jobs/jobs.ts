import { foldCoverage, measureToday } from '@payung/usecases/monitoring/fold-coverage'
import { dumpNightly } from './dump'
import { statisticsRefresher } from './refresh-statistics'
import type { Job } from './schedule'
import { storeConfirmedImports } from './store-imports'

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** What the server does without being asked. */
export const jobs: readonly Job[] = [
  { name: 'store imports', everyMs: SECOND, run: storeConfirmedImports },
  {
    name: 'fold coverage',
    everyMs: 3 * SECOND,
    run: async ({ store, today }) => void (await foldCoverage(store, today())),
  },
  {
    name: 'measure today',
    everyMs: 30 * MINUTE,
    run: async ({ store, today }) => void (await measureToday(store, today())),
  },
  { name: 'refresh statistics', everyMs: 2 * MINUTE, run: statisticsRefresher() },
  { name: 'dump', everyMs: 30 * MINUTE, run: dumpNightly },
]
