import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { areaCode } from '@payung/domain/areas/area'
import { loadAreas } from '@payung/store/areas/load-areas'
import { KILLS, killAfter, type Prepared, prepare } from '@payung/store/killing'
import { openStore } from '@payung/store/open'
import { ENGINES } from '@payung/store/testing'
import { perform } from '@payung/usecases/perform'
import { previewImport } from '@payung/usecases/registration/imports/preview-import'
import { receiveImport } from '@payung/usecases/registration/imports/receive-import'
import { confirmImport } from '@payung/usecases/registration/imports/store-import'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

/** Stores in a process of its own; the first time it waits in the middle, until it is killed. */
const CHILD = `import(${JSON.stringify(new URL('./testing.ts', import.meta.url).href)}).then((one) => one.storeAndTell(JSON.parse(process.argv[1])))`

describe.each(ENGINES)('a server killed while it stores, on %s', (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'payung-kill-'))
  let prepared: Prepared
  let id: string

  beforeAll(async () => {
    prepared = await prepare(engine, async (store) => {
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
      id = (await act((context) => receiveImport(context, REGENCY, file, TOOLS.open))).id
      await act((context) => previewImport(context, REGENCY, id, TOOLS, 'id'))
      await act((context) => confirmImport(context, REGENCY, id, { complete: false }, TOOLS))
    })
  })
  afterAll(async () => {
    await prepared.drop()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(
    Array.from({ length: KILLS }, (_, n) => ({
      kill: n + 1,
      waits: n === 0,
      lines: 1 + (n % 3),
      pause: (n * 13) % 70,
    })),
  )('has stored all or nothing, loses nothing, and stores once when it is up again ($kill)', async (killed) => {
    await prepared.onCopy(async (place) => {
      const { waits, lines, pause } = killed
      await killAfter(
        spawn,
        CHILD,
        { place, folder, import: id, waits } satisfies Doomed,
        waits ? { lines: 1, pause: 0 } : { lines, pause },
      )
      const store = await openStore(place)
      try {
        const count = async (table: 'people' | 'niks' | 'memberships' | 'appointments' | 'posts') =>
          Number(
            (
              await store.owner
                .selectFrom(table)
                .select((is) => is.fn.countAll().as('n'))
                .executeTakeFirstOrThrow()
            ).n,
          )
        const state = () =>
          store.owner.selectFrom('imports').select(['state', 'applied', 'trouble']).executeTakeFirstOrThrow()
        const before = await state()
        const stored = before.state === 'stored' ? PEOPLE : 0
        if (waits) expect(stored).toBe(0)
        expect([await count('people'), await count('niks')]).toEqual([stored, stored])
        expect(before.trouble).toBeNull()

        const up = houseOn(store, folder)
        await storeConfirmedImports(up)
        await storeConfirmedImports(up)
        expect(await state()).toEqual({ state: 'stored', applied: PEOPLE, trouble: null })
        for (const table of ['people', 'niks', 'memberships', 'appointments', 'posts'] as const)
          expect([table, await count(table)]).toEqual([table, PEOPLE])
      } finally {
        await store.close()
      }
    })
  })
})
