import { areaCode } from '@payung/domain/areas/area'
import { ENGINES } from '@payung/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importer, inventedNik, openRegencyHouse, tools } from '../registration/imports/testing'
import { actor, type TestHouse } from '../testing'
import { carryOutCodes, carryOutPayments, undoImportWithMoney } from './import-money'

const VILLAGE = '53.02.02.2001'
const every = { ...tools, acts: { ...tools.acts, codes: carryOutCodes, payments: carryOutPayments } }

describe.each(ENGINES)('lists of money on %s', (engine) => {
  let house: TestHouse
  const by = () => importer(house, actor('pmd_regency', '53.02'), every)
  beforeAll(async () => {
    house = await openRegencyHouse(engine)
    const nik = inventedNik('010170', 1)
    await by().bring(`NIK|Nama|Jabatan|Kode Desa|Siltap\n${nik}|Yohanis Tefa|Kepala Desa|${VILLAGE}|2426640`)
  })
  afterAll(() => house.close())

  it('records codes and payments once, posts them when the branch says so, and takes them back', async () => {
    const codes = `Kode Iuran|Kode Desa|BLTH|Jumlah Iuran\n123456789012|${VILLAGE}|08-2023|13.104\n123456789013|53.02.02.2003|08-2023|5`
    const set = await by().bring(codes, { kind: 'codes' })
    expect(set.counts).toMatchObject({ new: 1, refused: 1 })
    expect(set.sample.at(-1)?.notes[0]?.code).toBe('payer_not_found')
    const paid = 'Kode Iuran|Kode Desa|Tanggal Bayar|Jumlah Disetor|Nomor Bukti|Tanggal Posting'
    const first = await by().bring(`${paid}\n123456789012|${VILLAGE}|20/08/2023|13104|NTB1|`, { kind: 'payments' })
    expect(first.counts).toMatchObject({ new: 1 })
    const posted = await by().bring(`${paid}\n123456789012|${VILLAGE}|20/08/2023|13104|NTB1|22/08/2023`, {
      kind: 'payments',
    })
    expect(posted.counts).toMatchObject({ changed: 1 })
    expect(
      (await by().bring(`${paid}\n123456789012|${VILLAGE}|20/08/2023|13104|NTB1|22/08/2023`, { kind: 'payments' }))
        .counts,
    ).toMatchObject({ unchanged: 1 })
    const receipts = () => house.store.owner.selectFrom('receipts').select(['amount', 'posted_on']).execute()
    expect(await receipts()).toEqual([{ amount: 13_104, posted_on: '2023-08-22' }])
    await by().act((context) => undoImportWithMoney(context, areaCode('53.02'), first.id))
    expect(await receipts()).toEqual([])
    await by().act((context) => undoImportWithMoney(context, areaCode('53.02'), set.id))
    expect(await house.store.owner.selectFrom('assessments').select('code').execute()).toEqual([])
  })
})
