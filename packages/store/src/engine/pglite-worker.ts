import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { OID, readMoment, readNumber } from './wire'

/** A message to the worker; the number comes back with the answer. */
export type Asked =
  | { number: number; act: 'query'; text: string; params: unknown[] }
  | { number: number; act: 'run'; text: string }
  | { number: number; act: 'dump' | 'close' }

const port = parentPort
if (!port) throw new Error('the PGlite engine runs in a worker thread')
const { folder, image } = workerData as { folder: string | undefined; image: Uint8Array | undefined }

const keep = (text: string) => text
const database = await PGlite.create({
  ...(folder ? { dataDir: folder } : {}),
  ...(image ? { loadDataDir: new Blob([image as Uint8Array<ArrayBuffer>]) } : {}),
  extensions: { pg_trgm },
  parsers: {
    [OID.int8]: readNumber,
    [OID.numeric]: readNumber,
    [OID.date]: keep,
    [OID.timestamp]: readMoment,
    [OID.timestamptz]: readMoment,
  },
})

async function answer(asked: Asked): Promise<unknown> {
  switch (asked.act) {
    case 'query': {
      const { rows, affectedRows } = await database.query(asked.text, asked.params)
      return { rows, affected: affectedRows ?? 0 }
    }
    case 'run':
      await database.exec(asked.text)
      return null
    case 'dump':
      return new Uint8Array(await (await database.dumpDataDir('gzip')).arrayBuffer())
    case 'close':
      await database.close()
      return null
  }
}

port.on('message', (asked: Asked) => {
  answer(asked).then(
    (value) => port.postMessage({ number: asked.number, value }),
    (fault: Error & Record<string, unknown>) => {
      const { code, constraint, table, detail, hint } = fault
      port.postMessage({
        number: asked.number,
        fault: { message: fault.message, code, constraint, table, detail, hint },
      })
    },
  )
})
port.postMessage({ number: 0, value: 'ready' })
