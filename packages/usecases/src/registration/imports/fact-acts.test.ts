import { areaCode } from '@payung/domain/areas/area'
import { ENGINES } from '@payung/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actor, type TestHouse } from '../../testing'
import { carryOutCeilings, carryOutDecrees, carryOutKpj, carryOutNpp } from './fact-acts'
import { importer, inventedNik, openRegencyHouse, tools } from './testing'
import { undoImport } from './undo-import'

const VILLAGE = '53.02.02.2001'
const OTHER = '53.02.02.2003'
const list = (...lines: string[]) => lines.join('\n')
const every = {
  ...tools,
  acts: { ...tools.acts, ceilings: carryOutCeilings, decrees: carryOutDecrees, npp: carryOutNpp, kpj: carryOutKpj },
}

describe.each(ENGINES)('dated facts of a regency on %s', (engine) => {
  let house: TestHouse
  const by = (role: 'pmd_regency' | 'bpkad' = 'pmd_regency') => importer(house, actor(role, '53.02'), every)
  const undo = (id: string) => by().act((context) => undoImport(context, areaCode('53.02'), id))

  beforeAll(async () => {
    house = await openRegencyHouse(engine)
    await by().bring(
      list(
        'NIK|Nama|Jabatan|Kode Desa|Siltap|TMT',
        `${inventedNik('010170', 1)}|Yohanis Tefa|Kepala Desa|${VILLAGE}|2426640|01/02/2020`,
        `${inventedNik('020280', 2)}|Maria Bere|Kadus I|${VILLAGE}|2022200|01/02/2020`,
        `|Petrus Wea|Kadus I|${OTHER}|2022200|01/02/2020`,
      ),
    )
  })
  afterAll(() => house.close())

  it('keeps ceilings, says what changes, and puts them back', async () => {
    const ceilings = () =>
      house.store.owner
        .selectFrom('ceilings')
        .select(['village_code', 'year', 'amount'])
        .orderBy('village_code')
        .execute()
    const first = await by('bpkad').bring(
      list(
        'Kode Desa|Pagu ADD|Tahun',
        `${VILLAGE}|Rp 450.000.000|2023`,
        `${OTHER}|300000000|2023`,
        `${OTHER}|1|2023`,
        '53.02.99.2001|5|2023',
      ),
      { kind: 'ceilings' },
    )
    expect(first.counts).toMatchObject({ rows: 4, new: 2, refused: 2 })
    const again = await by().bring(
      list('Kode Desa|Pagu ADD|Tahun', `${VILLAGE}|450000000|2023`, `${OTHER}|310000000|2023`),
      { kind: 'ceilings' },
    )
    expect(again.counts).toMatchObject({ unchanged: 1, changed: 1 })
    expect(again.sample.find(({ outcome }) => outcome === 'changed')?.changes).toEqual([
      { field: 'amount', before: 'Rp300.000.000', after: 'Rp310.000.000' },
    ])
    await undo(again.id)
    expect((await ceilings()).map(({ amount }) => amount)).toEqual([450_000_000, 300_000_000])
  })

  it('gives a village its NPP, makes units of a number that several villages share, and takes it back', async () => {
    const payers = () =>
      house.store.owner.selectFrom('payers').select(['area_code', 'kind', 'number']).orderBy('area_code').execute()
    const before = await payers()
    const brought = await by().bring(list('NPP|Kode Desa', `12345678|${VILLAGE}`, `12345678|${OTHER}`), { kind: 'npp' })
    expect(brought.counts).toMatchObject({ changed: 2 })
    expect(await payers()).toEqual([
      { area_code: VILLAGE, kind: 'npp', number: '12345678' },
      { area_code: OTHER, kind: 'unit', number: '12345678' },
    ])
    const again = await by().bring(list('NPP|Kode Desa', `12345678|${VILLAGE}`, `12345678|${OTHER}`), { kind: 'npp' })
    expect(again.counts).toMatchObject({ unchanged: 2 })
    await undo(brought.id)
    expect((await payers()).map(({ number }) => number)).toEqual(before.map(({ number }) => number))
  })

  it("registers by the branch's list only whom it names and whose NIK is known", async () => {
    const lines = list(
      'KPJ|NIK|Nama TK|Tgl Kepesertaan|Kode Desa',
      `23012345671|${inventedNik('010170', 1)}|YOHANIS TEFA|01/08/2023|${VILLAGE}`,
      `23012345672||Maria Bere|01/08/2023|${VILLAGE}`,
      `23012345673||Petrus Wea|01/08/2023|${OTHER}`,
      `23012345674||Orang Asing|01/08/2023|${OTHER}`,
      `23012345671||Maria Bere|01/08/2023|${VILLAGE}`,
    )
    const brought = await by().bring(lines, { kind: 'kpj' })
    expect(brought.counts).toMatchObject({ changed: 2, refused: 3 })
    expect(brought.sample.flatMap(({ notes }) => notes.map(({ code }) => code))).toEqual([
      'nik_still_missing',
      'person_not_found',
      'same_fact_twice',
    ])
    const registered = () =>
      house.store.owner
        .selectFrom('memberships')
        .select(['kpj', 'registered_on'])
        .where('registered_on', 'is not', null)
        .orderBy('kpj')
        .execute()
    expect(await registered()).toEqual([
      { kpj: '23012345671', registered_on: '2023-08-01' },
      { kpj: '23012345672', registered_on: '2023-08-01' },
    ])
    expect((await by().bring(lines, { kind: 'kpj' })).counts).toMatchObject({ unchanged: 2, refused: 3 })
    await undo(brought.id)
    expect(await registered()).toEqual([])
  })

  it('records decrees once, and appoints whom a row names to a vacant post', async () => {
    const lines = list(
      'Nomor SK|Tanggal SK|Nama|Jabatan|Kode Desa|Sifat Pengangkatan',
      `7/2023|01/08/2023|Maria Bere|Kepala Desa|${VILLAGE}|Pj`,
      `7/2023|01/08/2023|Yohanis Tefa|Kadus I|${VILLAGE}|`,
      `8/2023|01/08/2023||||`,
    )
    const brought = await by().bring(lines, { kind: 'decrees' })
    expect(brought.counts).toMatchObject({ new: 2, refused: 1 })
    expect((await by().bring(lines, { kind: 'decrees' })).counts).toMatchObject({ unchanged: 2, refused: 1 })
    expect(await house.store.owner.selectFrom('decrees').select('number').orderBy('number').execute()).toHaveLength(2)
    await undo(brought.id)
    expect(await house.store.owner.selectFrom('decrees').select('number').execute()).toEqual([])
  })

  it('leaves a kind to the roles whose list it is', async () => {
    await expect(by('bpkad').upload('NPP|Kode Desa\n1|2', 'npp')).rejects.toMatchObject({
      code: 'import_kind_not_for_role',
    })
    await expect(by().upload('a|b', 'roster')).rejects.toMatchObject({ code: 'file_no_heading' })
    await expect(by().upload('x', 'surat')).rejects.toMatchObject({ code: 'import_kind_unknown' })
  })
})
