import pg from 'pg'
import { DatabaseFault } from './pglite'
import { type Connection, type Engine, OID, readMoment, readNumber } from './wire'

const readers = new Map<number, (text: string) => unknown>([
  [OID.int8, readNumber],
  [OID.numeric, readNumber],
  [OID.date, (text) => text],
  [OID.timestamp, readMoment],
  [OID.timestamptz, readMoment],
])

/** The oldest PostgreSQL that the house is tested on. */
export const OLDEST_SERVER = 15

/** A connection of the server, with the client that COPY needs. */
export interface ServerConnection extends Connection {
  readonly client: pg.PoolClient
}

/**
 * A pool of connections to a PostgreSQL server.
 * @throws DatabaseFault when the server cannot be reached or is older than PostgreSQL 15
 */
export async function openServer(url: string, size = 10): Promise<Engine> {
  const types = {
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      readers.get(oid) ?? pg.types.getTypeParser(oid, format as 'text'),
  }
  const pool = new pg.Pool({ connectionString: url, max: size, types: types as never, connectionTimeoutMillis: 5_000 })
  // A connection that breaks while idle is replaced by the pool; the next query tells whoever asks.
  pool.on('error', () => {})
  // One that breaks while somebody holds it fails their query; its event must not end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    const { rows } = await pool.query('show server_version_num')
    const version = Math.floor(Number(rows[0].server_version_num) / 10_000)
    if (version < OLDEST_SERVER) throw new DatabaseFault(`PostgreSQL ${version}`, 'too_old')
  } catch (fault) {
    await pool.end()
    throw fault
  }
  return {
    name: 'postgres',
    async acquire(): Promise<ServerConnection> {
      const client = await pool.connect()
      return {
        client,
        query: async (text, params) => {
          const { rows, rowCount } = await client.query(text, params as unknown[])
          return { rows, affected: rowCount ?? 0 }
        },
        run: async (text) => void (await client.query(text)),
      }
    },
    release: (connection) => (connection as ServerConnection).client.release(),
    close: () => pool.end(),
  }
}
