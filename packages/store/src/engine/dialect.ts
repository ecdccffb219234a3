import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { Connection, Engine } from './wire'

/** Kysely's connection over ours. */
export class KyselyConnection implements DatabaseConnection {
  constructor(readonly under: Connection) {}

  async executeQuery<Row>(asked: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, affected } = await this.under.query(asked.sql, asked.parameters)
    return { rows: rows as Row[], numAffectedRows: BigInt(affected) }
  }

  streamQuery(): AsyncIterableIterator<never> {
    throw new Error('answers are read whole, in pages')
  }
}

/** One dialect for both engines. */
export function dialectOf(engine: Engine): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createDriver: () => driverOf(engine),
  }
}

function driverOf(engine: Engine): Driver {
  const say = (connection: DatabaseConnection, text: string) => connection.executeQuery(CompiledQuery.raw(text))
  return {
    init: async () => {},
    acquireConnection: async () => new KyselyConnection(await engine.acquire()),
    beginTransaction: async (connection, settings) => {
      const level = settings.isolationLevel
      await say(connection, level ? `begin isolation level ${level}` : 'begin')
    },
    commitTransaction: async (connection) => void (await say(connection, 'commit')),
    rollbackTransaction: async (connection) => void (await say(connection, 'rollback')),
    releaseConnection: async (connection) => engine.release((connection as KyselyConnection).under),
    destroy: async () => {},
  }
}
