import { AsyncLocalStorage } from 'node:async_hooks'
import { Kysely, type Transaction } from 'kysely'
import { dialectOf } from './engine/dialect'
import { openPglite } from './engine/pglite'
import { openServer } from './engine/server'
import type { Engine } from './engine/wire'
import { enterScope, type Scope } from './scope'
import type { Tables } from './tables.generated'

/** A transaction. The only thing that a query or a use case ever receives. */
export type Tx = Transaction<Tables>

/** An open database. */
export interface Store {
  readonly engine: Engine
  /** The owner's hand, past row-level security: migrations, sign-in, jobs. Never inside a transaction. */
  readonly owner: Kysely<Tables>
  /** Runs an act in one transaction that sees only its scope; it commits when the act returns, rolls back when it throws. */
  within<Result>(scope: Scope, act: (tx: Tx) => Promise<Result>): Promise<Result>
  /** Runs an act in one transaction as the owner. */
  asOwner<Result>(act: (tx: Tx) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** Where the database is: a server's address, or a folder; neither means memory, for tests. */
export interface Place {
  url?: string
  folder?: string
  image?: Uint8Array
}

/**
 * Opens a database. It does not migrate: that is {@link migrate}.
 * @throws DatabaseFault when it cannot be reached, opened, or is too old
 */
export async function openStore(place: Place): Promise<Store> {
  const engine = place.url ? await openServer(place.url) : await openPglite(place.folder, place.image)
  return storeOn(engine)
}

/** A store over an engine that is already open. */
export function storeOn(engine: Engine): Store {
  const inside = new AsyncLocalStorage<true>()
  const owner = new Kysely<Tables>({ dialect: dialectOf(guarded(engine, inside)) })
  const transact = <Result>(act: (tx: Tx) => Promise<Result>) =>
    owner.transaction().execute((tx) => inside.run(true, () => act(tx)))
  return {
    engine,
    owner,
    within: (scope, act) =>
      transact(async (tx) => {
        await enterScope(tx, scope)
        return act(tx)
      }),
    asOwner: transact,
    // Kysely closes only what it has used: the engine is closed by whoever opened it.
    close: async () => {
      await owner.destroy()
      await engine.close()
    },
  }
}

/** On one connection a second acquire inside a transaction would wait for itself for ever: it throws at once, on both engines. */
function guarded(engine: Engine, inside: AsyncLocalStorage<true>): Engine {
  return {
    ...engine,
    acquire: () => {
      if (inside.getStore()) throw new Error('a transaction asked for a second connection: pass its tx on')
      return engine.acquire()
    },
  }
}
