import { areaCode } from '@payung/domain/areas/area'
import { ENGINES } from '@payung/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actor, type TestHouse } from '../../testing'
import { exportPeople } from '../export-people'
import { carryOutRoster } from './carry-out-roster'
import type { CarryOut } from './import-act'
import { listImportRows } from './preview-import'
import { changeMapping } from './receive-import'
import { importer, inventedNik, openLines, openRegencyHouse } from './testing'
import { discardImport, statusesOfImport } from './undo-import'

const REGENCY = areaCode('53.02')
const VILLAGE = '53.02.02.2001'
const list = (serial: number, name = 'Yohanis Tefa') =>
  `NIK|Nama|Jabatan|Kode Desa|Siltap\n${inventedNik('010170', serial)}|${name}|Kadus I|${VILLAGE}|2022200`

describe.each(ENGINES)('storing an import on %s', (engine) => {
  let house: TestHouse
  let full = false
  /** The disk fills up after people were written. */
  const failing: CarryOut = async (carrying) => {
    const carried = await carryOutRoster(carrying)
    if (full && carrying.confirmed) throw Object.assign(new Error('could not extend file'), { code: '53100' })
    return carried
  }
  const by = (who = actor('pmd_regency', '53.02')) =>
    importer(house, who, { open: openLines, acts: { roster: failing } })
  const kept = (id: string) =>
    house.store.owner.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const people = async () => (await house.store.owner.selectFrom('people').select('name').execute()).length

  beforeAll(async () => {
    house = await openRegencyHouse(engine)
  })
  afterAll(() => house.close())

  it('stays confirmed with a sentence when the disk is full, and can be tried again', async () => {
    const { upload, confirm, store } = by()
    const { id } = await upload(list(1))
    await confirm(id)
    full = true
    expect(await store(id)).toBe(false)
    expect(await kept(id)).toMatchObject({ state: 'confirmed', trouble: expect.stringContaining('Disk server penuh') })
    expect(await people()).toBe(0)
    full = false
    await confirm(id)
    expect(await store(id)).toBe(true)
    expect(await store(id)).toBe(false)
    expect(await kept(id)).toMatchObject({ state: 'stored', trouble: null, applied: 1 })
    expect(await people()).toBe(1)
  })

  it('can be thrown away while it is in trouble, and not while it is being stored', async () => {
    const { upload, confirm, store, act } = by()
    const { id } = await upload(list(2, 'Maria Bere'))
    await confirm(id)
    const discard = () => act((context) => discardImport(context, REGENCY, id))
    await expect(discard()).rejects.toMatchObject({ code: 'import_being_stored' })
    full = true
    await store(id)
    full = false
    expect((await discard()).state).toBe('discarded')
    await expect(confirm(id)).rejects.toMatchObject({ code: 'import_not_open' })
  })

  it('stores once when two jobs take it, and stores nothing that was not confirmed', async () => {
    const { upload, confirm, store } = by()
    const { id } = await upload(list(3, 'Petrus Wea'))
    expect(await store(id)).toBe(false)
    await confirm(id)
    expect((await Promise.all([store(id), store(id)])).sort()).toEqual([false, true])
    expect(await people()).toBe(2)
  })

  it('is not seen from another regency, nor confirmed when every row is refused', async () => {
    const { upload, confirm, preview, act } = by()
    const { id } = await upload(`NIK|Nama|Jabatan|Kode Desa|Siltap\n123|Agnes|Kadus|${VILLAGE}|2022200`)
    await expect(confirm(id)).rejects.toMatchObject({ code: 'import_nothing_to_store' })
    await preview(id)
    const { rows } = await act((context) => listImportRows(context, REGENCY, id, { noted: true, most: 10 }, 'en'))
    expect(rows[0]?.notes[0]).toMatchObject({ code: 'nik_length', says: expect.stringContaining('16 digits') })
    const { statuses } = await act((context) => statusesOfImport(context, REGENCY, id))
    expect(statuses.get(2)).toMatch(/^Ditolak\. NIK harus 16 angka/)
    const foreign = by(actor('pmd_regency', '53.20'))
    await expect(foreign.preview(id)).rejects.toMatchObject({ code: 'unknown_import' })
    const other = actor('village_operator', '53.02.02.2003')
    await expect(by(other).act((context) => exportPeople(context, areaCode(VILLAGE), {}))).rejects.toMatchObject({
      code: 'outside_area',
    })
  })

  it('leaves the confirmation of a village to its head where duties are separate', async () => {
    await house.store.owner
      .insertInto('regency_rules')
      .values({ regency_id: 5302, area_code: '53.02', separate_duties: true })
      .execute()
    const operator = by(actor('village_operator', VILLAGE))
    const { id } = await operator.upload(list(6, 'Agnes Nahak'))
    await expect(operator.confirm(id)).rejects.toMatchObject({ code: 'separate_duties' })
    const head = by(actor('village_head', VILLAGE))
    await head.confirm(id)
    expect(await head.store(id)).toBe(true)
    await expect(by(actor('bpkad', '53.02')).confirm((await by().upload(list(9))).id)).rejects.toMatchObject({
      code: 'import_kind_not_for_role',
    })
  })

  it('remembers for the next file what a column was said to mean', async () => {
    const { upload, preview, act } = by()
    const odd = (serial: number) =>
      `NIK|Panggilan|Jabatan|Kode Desa|Siltap\n${inventedNik('010170', serial)}|Ester Klau|Kadus I|${VILLAGE}|2022200`
    const first = await upload(odd(7))
    expect(first.missing).toEqual(['name'])
    await expect(preview(first.id)).rejects.toMatchObject({ code: 'mapping_incomplete' })
    const column = first.mapping.columns.find(({ heading }) => heading === 'Panggilan')?.column
    const mapped = await act((context) =>
      changeMapping(context, REGENCY, first.id, { columns: { [String(column)]: 'name' } }, openLines),
    )
    expect(mapped.missing).toEqual([])
    expect((await preview(first.id)).counts.new).toBe(1)
    // the choice is the regency's: a village of it profits too
    const second = await by(actor('village_operator', VILLAGE)).upload(odd(8))
    expect(second.missing).toEqual([])
    expect(JSON.stringify(second.samples)).not.toMatch(/\d{16}/)
  })
})
