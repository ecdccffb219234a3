import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import { from as copyFrom } from 'pg-copy-streams'
import type { KyselyConnection } from './engine/dialect'
import type { ServerConnection } from './engine/server'
import type { Tx } from './open'

/** Columns of a temporary table: name to SQL type. */
export type StageColumns = Readonly<Record<string, string>>

/** A value that both ways of loading carry. Bytes are written as hex. */
export type StageValue = string | number | boolean | null | Uint8Array

/** PGlite takes statements of at most this many rows. */
const PGLITE_ROWS = 2_000

/**
 * Fills a temporary table that the transaction drops: COPY on a server, JSON arrays of 2,000 rows on PGlite. COPY into a table
 * with row-level security is refused by PostgreSQL, so bulk goes through here and then by INSERT ... SELECT.
 * @param rows values in the order of the columns
 * @returns how many rows were staged
 */
export async function stage(
  tx: Tx,
  name: string,
  columns: StageColumns,
  rows: Iterable<readonly StageValue[]>,
): Promise<number> {
  const list = Object.entries(columns)
  await sql`create temporary table ${sql.id(name)} (${sql.join(list.map(([column, type]) => sql`${sql.id(column)} ${sql.raw(type)}`))}) on commit drop`.execute(
    tx,
  )
  const connection = await connectionOf(tx)
  return connection ? copyRows(connection, name, rows) : insertRows(tx, name, list, rows)
}

/** The server connection under a transaction; null on PGlite. */
async function connectionOf(tx: Tx): Promise<ServerConnection | null> {
  return tx.getExecutor().provideConnection(async (connection) => {
    const { under } = connection as KyselyConnection
    return 'client' in under ? (under as ServerConnection) : null
  })
}

async function copyRows(
  connection: ServerConnection,
  name: string,
  rows: Iterable<readonly StageValue[]>,
): Promise<number> {
  let count = 0
  function* lines() {
    let block = ''
    for (const row of rows) {
      count++
      for (let i = 0; i < row.length; i++) block += (i === 0 ? '' : '\t') + copyText(row[i] ?? null)
      block += '\n'
      if (block.length > 60_000) {
        yield block
        block = ''
      }
    }
    yield block
  }
  await pipeline(
    Readable.from(lines(), { objectMode: false }),
    connection.client.query(copyFrom(`copy "${name}" from stdin`)),
  )
  return count
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function copyText(value: StageValue): string {
  if (value === null) return '\\N'
  if (typeof value === 'string')
    return /[\\\n\r\t]/.test(value) ? value.replace(/[\\\n\r\t]/g, (sign) => ESCAPES[sign] as string) : value
  return value instanceof Uint8Array ? `\\\\x${Buffer.from(value).toString('hex')}` : String(value)
}

async function insertRows(
  tx: Tx,
  name: string,
  columns: [string, string][],
  rows: Iterable<readonly StageValue[]>,
): Promise<number> {
  let count = 0
  let block: Record<string, StageValue>[] = []
  const shape = sql.join(columns.map(([column, type]) => sql`${sql.id(column)} ${sql.raw(type)}`))
  const flush = async () => {
    if (block.length === 0) return
    await sql`insert into ${sql.id(name)} select * from jsonb_to_recordset(${JSON.stringify(block)}::jsonb) as x(${shape})`.execute(
      tx,
    )
    block = []
  }
  for (const row of rows) {
    count++
    block.push(Object.fromEntries(columns.map(([column], i) => [column, jsonValue(row[i] ?? null)])))
    if (block.length === PGLITE_ROWS) await flush()
  }
  await flush()
  return count
}

function jsonValue(value: StageValue): StageValue {
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value
}
