import { countActsSince } from '@payung/store/access/search-audit'
import { refreshAllStatistics } from '@payung/store/refresh-statistics'
import type { OpenHouse } from '../house'

/** Acts that write thousands of rows at once: after one of them the planner's picture is old. */
const WEIGHTY = ['import.stored', 'month.run']
/** So many single acts make a picture old as well. */
const MANY = 500

/**
 * Lets the embedded database count anew what its planner knows, when much was written since it last did. A server does this by
 * itself; PGlite never does, and a plan made for empty tables takes many times as long on full ones.
 */
export function statisticsRefresher(): (house: OpenHouse) => Promise<void> {
  let seen = 0
  return async ({ store }) => {
    if (store.engine.name !== 'pglite') return
    const { last, acts, weighty } = await countActsSince(store.owner, seen, WEIGHTY)
    if (weighty === 0 && acts < MANY) return
    await store.asOwner(refreshAllStatistics)
    seen = last
  }
}
