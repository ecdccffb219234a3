import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { areaCode } from '@payung/domain/areas/area'
import { month, plainDate } from '@payung/kernel/dates'
import { loadAreas } from '@payung/store/areas/load-areas'
import { inventNation } from '@payung/store/contributions/invent-nation'
import { migrate } from '@payung/store/migrate'
import { openStore, type Place } from '@payung/store/open'
import { ENGINES } from '@payung/store/testing'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { actor, houseOn } from '../testing'
import { runMonthEverywhere } from './run-month-everywhere'

const TODAY = plainDate('2023-08-30')
const SEPTEMBER = month('2023-09')
/** Villages of four provinces: four transactions. */
const WANTED = /^($|(11|12|13|14)($|\.01($|\.01)))/

/** The run in a process of its own; it says when a province is done. */
const CHILD = `
const { openStore } = await import('@payung/store/open')
const { houseOn, actor } = await import('@payung/usecases/testing')
const { runMonthEverywhere } = await import('@payung/usecases/contributions/run-month-everywhere')
const store = await openStore(JSON.parse(process.argv[1]))
await runMonthEverywhere(houseOn(store), actor('administrator', ''), '', '2023-09', (_, done) => console.log(done))
console.log('whole')`

describe.each(ENGINES)('a run that is killed on %s', (engine) => {
  it('goes on when it is started again: nothing lost, nothing twice', { timeout: 120_000 }, async () => {
    const { place, drop } = await somewhere(engine)
    try {
      let store = await openStore(place)
      await migrate(store)
      await loadAreas(store, ({ code }) => WANTED.test(code))
      await inventNation(store, { people: 1_000, months: 1, today: TODAY, say: () => {} })
      const { rows: members } = await sql<{
        n: number
      }>`select count(*)::int as n from memberships where registered_on is not null`.execute(store.owner)
      await store.close()

      expect(await killAfter(place, 2)).toBeGreaterThanOrEqual(2)

      store = await openStore(place)
      const run = () => runMonthEverywhere(houseOn(store), actor('administrator', ''), areaCode(''), SEPTEMBER)
      expect(await run()).toMatchObject({ parts: 4, people: members[0]?.n })
      expect(await run()).toMatchObject({ changes: 0 })
      const { rows } = await sql`select from bill_lines l where l.month = '2023-09-01'
        group by membership_id having count(*) > 1`.execute(store.owner)
      expect(rows).toEqual([])
      const { rows: units } =
        await sql`select from payer_months x where x.month = '2023-09-01' and estimate <> (select sum(total) from bill_lines l
        where l.regency_id = x.regency_id and l.payer_id = x.payer_id and l.month = x.month)`.execute(store.owner)
      expect(units).toEqual([])
      await store.close()
    } finally {
      await drop()
    }
  })
})

/** Starts the run and kills it without warning once so many provinces are done; answers how many it had told. */
function killAfter(place: Place, provinces: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', CHILD, JSON.stringify(place)],
      {
        cwd: import.meta.dirname,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    let told = 0
    child.stdout.on('data', (chunk: Buffer) => {
      told += String(chunk).trim().split('\n').length
      if (told >= provinces) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', () => resolve(told))
  })
}

async function somewhere(engine: 'pglite' | 'postgres'): Promise<{ place: Place; drop(): Promise<void> }> {
  if (engine === 'pglite') {
    const folder = mkdtempSync(join(tmpdir(), 'payung-killed-'))
    return { place: { folder: join(folder, 'db') }, drop: async () => rmSync(folder, { recursive: true, force: true }) }
  }
  const server = process.env.PAYUNG_TEST_DATABASE_URL as string
  const name = `payung_killed_${randomBytes(6).toString('hex')}`
  const admin = await openStore({ url: server })
  await sql`create database ${sql.id(name)}`.execute(admin.owner)
  const address = new URL(server)
  address.pathname = `/${name}`
  return {
    place: { url: address.href },
    drop: async () => {
      await sql`drop database ${sql.id(name)} with (force)`.execute(admin.owner)
      await admin.close()
    },
  }
}
