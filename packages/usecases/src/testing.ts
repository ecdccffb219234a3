import { randomBytes } from 'node:crypto'
import type { Actor, Role } from '@payung/domain/access/roles'
import { type AreaCode, areaCode } from '@payung/domain/areas/area'
import { type PlainDate, plainDate } from '@payung/kernel/dates'
import { idFrom } from '@payung/kernel/ids'
import type { Store } from '@payung/store/open'
import { openTestStore } from '@payung/store/testing'
import type { Context, FileKeeper } from './context'
import { type House, perform } from './perform'
import { keysFrom } from './sealing'

/** A house for tests: a real database, real keys, a clock that the test moves. */
export interface TestHouse extends House {
  /** The next acts happen on this day. */
  moveTo(day: PlainDate): void
  close(): Promise<void>
}

/** An empty, migrated house on 30 August 2023, the day of the demonstration. The caller closes it. */
export async function openTestHouse(engine: 'pglite' | 'postgres' = 'pglite'): Promise<TestHouse> {
  return houseOn(await openTestStore(engine))
}

/** A house for tests on a store that is open already, on 30 August 2023. */
export function houseOn(store: Store): TestHouse {
  let today = plainDate('2023-08-30')
  return {
    store,
    keys: keysFrom({ nik: randomBytes(32), sealing: randomBytes(32) }),
    files: filesInMemory(),
    demo: true,
    today: () => today,
    now: () => new Date(`${today}T02:00:00Z`),
    newId,
    moveTo: (day) => {
      today = day
    },
    close: () => store.close(),
  }
}

/** Somebody in a role for an area: `actor('pmd_regency', '53.04')`. */
export function actor(role: Role, area: string, regencies: readonly number[] | null = null): Actor {
  return {
    account: newId(),
    holder: `Petugas ${role}`,
    role,
    area: areaCode(area),
    regencies,
    until: null,
  }
}

/** Performs an act as somebody, with its audit row when an event is named. */
export function actAs<Result>(
  house: House,
  who: Actor,
  act: (context: Context) => Promise<Result>,
  event: string | null = null,
  place: AreaCode = who.area,
): Promise<Result> {
  return perform(house, { actor: who, event, place, requestId: 'test' }, act)
}

// Ids need not follow the clock of the test: they only have to be new.
const newId = () => idFrom(Date.parse('2023-08-30'), randomBytes(10))

function filesInMemory(): FileKeeper {
  const kept = new Map<string, Uint8Array>()
  return {
    put: async (id, bytes) => void kept.set(id, bytes),
    get: async (id) => {
      const bytes = kept.get(id)
      if (!bytes) throw new Error('no such file')
      return bytes
    },
    drop: async (id) => void kept.delete(id),
  }
}
