/** What both engines are asked and answer: one statement, its parameters, its rows. */
export interface Answer {
  rows: unknown[]
  affected: number
}

/** One connection of either engine. `run` without parameters may hold several statements. */
export interface Connection {
  query(text: string, params: readonly unknown[]): Promise<Answer>
  run(text: string): Promise<void>
}

/** An engine: PGlite in a worker thread, or a PostgreSQL server. */
export interface Engine {
  readonly name: 'pglite' | 'postgres'
  /** Takes a connection; the caller gives it back. PGlite has one, so this waits in line. */
  acquire(): Promise<Connection>
  release(connection: Connection): void
  close(): Promise<void>
  /** A consistent copy of the data folder as bytes of a tar.gz. PGlite only. */
  dump?(): Promise<Uint8Array>
}

/** Type numbers of PostgreSQL that both drivers read alike. */
export const OID = {
  int8: 20,
  date: 1082,
  timestamp: 1114,
  timestamptz: 1184,
  numeric: 1700,
  dateArray: 1182,
  int8Array: 1016,
} as const

/**
 * A number of PostgreSQL (int8, numeric) as a JavaScript number.
 * @throws RangeError when it would lose digits: money never does
 */
export function readNumber(text: string): number {
  const value = Number(text)
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw new RangeError('number beyond the safe integers')
  return value
}

/** A moment of PostgreSQL as ISO text in UTC. */
export function readMoment(text: string): string {
  return new Date(text.includes('+') || text.endsWith('Z') || /-\d\d$/.test(text) ? text : `${text}Z`).toISOString()
}
