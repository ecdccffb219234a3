import { createHash } from 'node:crypto'
import type { Actor } from '@payung/domain/access/roles'
import { type AreaCode, areaCode } from '@payung/domain/areas/area'
import { rowsOf } from '@payung/domain/registration/import/rows-for-tests'
import { loadAreas } from '@payung/store/areas/load-areas'
import { actAs, actor, openTestHouse, type TestHouse } from '../../testing'
import { carryOutRoster } from './carry-out-roster'
import type { OpenSheet } from './import-act'
import { type ImportTools, previewImport } from './preview-import'
import { receiveImport } from './receive-import'
import { confirmImport, storeImport } from './store-import'

/** Opens lists that tests write as lines parted by `|`. */
export const openLines: OpenSheet = async (bytes) => ({
  sheet: '',
  sheets: [{ name: '', visible: true }],
  notes: [],
  async *rows() {
    yield rowsOf(...Buffer.from(bytes).toString().split('\n'))
  },
})

export const tools: ImportTools = { open: openLines, acts: { roster: carryOutRoster } }

/** A house with the regency of Timor Tengah Selatan and that of Sabu Raijua in its list of areas. */
export async function openRegencyHouse(engine: 'pglite' | 'postgres'): Promise<TestHouse> {
  const house = await openTestHouse(engine)
  await loadAreas(
    house.store,
    ({ code }) => code === '' || code === '53' || code.startsWith('53.02') || code.startsWith('53.20'),
  )
  return house
}

/** An invented NIK: district digits 99, a day of birth, a serial number. */
export function inventedNik(day: string, serial: number): string {
  return `530299${day}${String(serial).padStart(4, '0')}`
}

/** A list and what somebody does with it, from the upload to the confirmation. */
export function importer(house: TestHouse, who: Actor = actor('pmd_regency', '53.02'), use: ImportTools = tools) {
  const area: AreaCode = areaCode(who.area)
  const act = <Result>(run: Parameters<typeof actAs<Result>>[2]) => actAs(house, who, run)
  const upload = (lines: string, kind = 'roster', name = 'daftar.csv') => {
    const bytes = Buffer.from(lines)
    const file = { kind, name, bytes, sha256: createHash('sha256').update(bytes).digest() }
    return act((context) => receiveImport(context, area, file, use.open))
  }
  const preview = (id: string) => act((context) => previewImport(context, area, id, use, 'id'))
  const confirm = (id: string, complete = false) =>
    act((context) => confirmImport(context, area, id, { complete }, use))
  const store = (id: string) =>
    storeImport(house, { regency: Number(area.slice(0, 5).replace('.', '')), id, area }, use)
  return {
    who,
    area,
    act,
    upload,
    preview,
    confirm,
    store,
    /** Uploads, looks, confirms and stores; gives the preview. */
    async bring(lines: string, { kind = 'roster', complete = false } = {}) {
      const { id } = await upload(lines, kind)
      const seen = await preview(id)
      await confirm(id, complete)
      await store(id)
      return { id, ...seen }
    },
  }
}
