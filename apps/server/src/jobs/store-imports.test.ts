import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { areaCode } from '@payung/domain/areas/area'
import { loadAreas } from '@payung/store/areas/load-areas'
import { migrate } from '@payung/store/migrate'
import { openStore, type Place, type Store } from '@payung/store/open'
import { ENGINES, openTestStore } from '@payung/store/testing'
import { perform } from '@payung/usecases/perform'
import { previewImport } from '@payung/usecases/registration/imports/preview-import'
import { receiveImport } from '@payung/usecases/registration/imports/receive-import'
import { confirmImport } from '@payung/usecases/registration/imports/store-import'
import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { storeConfirmedImports } from './store-imports'
import { type Doomed, houseOn, TOOLS } from './testing'

const REGENCY = areaCode('53.02')
const WHO = {
  account: '00000000-0000-7000-8000-00000000000a',
  holder: 'Petugas PMD',
  role: 'pmd_regency' as const,
  area: REGENCY,
  regencies: null,
  until: null,
}
const PEOPLE = 300
const ROSTER = Buffer.from(
  [
    'NIK;Nama;Jabatan;Kode Desa;Siltap;TMT',
    ...Array.from({ length: PEOPLE }, (_, n) => {
      const nik = `530299010170${String(n + 1).padStart(4, '0')}`
      return `${nik};Orang Rekaan ${n};Kadus ${n};53.02.02.200${n % 2 === 0 ? 1 : 3};2022200;01/02/2020`
    }),
  ].join('\n'),
)

describe.each(ENGINES)('a server killed while it stores, on %s', (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'payung-kill-'))
  const closing: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const close of closing.reverse()) await close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function openPlace(): Promise<{ store: Store; place: Place; reopen: () => Promise<Store> }> {
    if (engine === 'postgres') {
      const store = await openTestStore('postgres')
      closing.push(() => store.close())
      const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(store.owner)
      const url = new URL(process.env.PAYUNG_TEST_DATABASE_URL as string)
      url.pathname = `/${rows[0]?.name}`
      return { store, place: { url: url.href }, reopen: async () => store }
    }
    const place = { folder: join(folder, 'db') }
    const store = await openStore(place)
    await migrate(store)
    const reopen = async () => {
      const again = await openStore(place)
      closing.push(() => again.close())
      return again
    }
    return { store, place, reopen }
  }

  it('has stored nothing, loses nothing, and stores once when it is up again', async () => {
    const { store, place, reopen } = await openPlace()
    await loadAreas(store, ({ code }) => code === '' || code === '53' || code.startsWith('53.02'))
    const house = houseOn(store, folder)
    const act = <Result>(run: Parameters<typeof perform<Result>>[2]) =>
      perform(house, { actor: WHO, event: null, place: REGENCY, requestId: 'test' }, run)
    const file = {
      kind: 'roster',
      name: 'daftar.csv',
      bytes: ROSTER,
      sha256: createHash('sha256').update(ROSTER).digest(),
    }
    const { id } = await act((context) => receiveImport(context, REGENCY, file, TOOLS.open))
    await act((context) => previewImport(context, REGENCY, id, TOOLS, 'id'))
    await act((context) => confirmImport(context, REGENCY, id, { complete: false }, TOOLS))
    if (engine === 'pglite') await store.close()

    await killInTheMiddle({ place, folder, import: id })

    const after = await reopen()
    const count = async (table: 'people' | 'niks' | 'memberships' | 'appointments' | 'posts') =>
      Number(
        (
          await after.owner
            .selectFrom(table)
            .select((is) => is.fn.countAll().as('n'))
            .executeTakeFirstOrThrow()
        ).n,
      )
    const state = () =>
      after.owner.selectFrom('imports').select(['state', 'applied', 'trouble']).executeTakeFirstOrThrow()
    expect([await count('people'), await count('niks')]).toEqual([0, 0])
    expect(await state()).toMatchObject({ state: 'confirmed', trouble: null })

    const up = houseOn(after, folder)
    await storeConfirmedImports(up)
    await storeConfirmedImports(up)
    expect(await state()).toEqual({ state: 'stored', applied: PEOPLE, trouble: null })
    for (const table of ['people', 'niks', 'memberships', 'appointments', 'posts'] as const)
      expect([table, await count(table)]).toEqual([table, PEOPLE])
  }, 240_000)
})

/** Starts a process that stores, and ends it by SIGKILL when it says that it is in the middle. */
function killInTheMiddle(doomed: Doomed): Promise<void> {
  const script = new URL('./testing.ts', import.meta.url).href
  const run = `import(${JSON.stringify(script)}).then((one) => one.storeAndWait(${JSON.stringify(doomed)}))`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', run], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  return new Promise((done, fail) => {
    let isKilled = false
    child.stdout.on('data', (chunk) => {
      if (!String(chunk).includes('in the middle')) return
      isKilled = true
      child.kill('SIGKILL')
    })
    child.on('close', () => (isKilled ? done() : fail(new Error(`the process ended by itself: ${said}`))))
  })
}
