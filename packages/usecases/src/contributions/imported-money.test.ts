import { areaCode } from '@payung/domain/areas/area'
import { month } from '@payung/kernel/dates'
import { ENGINES } from '@payung/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importer, inventedNik, openRegencyHouse, tools } from '../registration/imports/testing'
import { actor, type TestHouse } from '../testing'
import { carryOutCodes } from './import-codes'
import { carryOutPayments } from './import-payments'
import { postReceipt } from './post-receipt'
import { readPayerMonth } from './read-payer-month'
import { recordReceipt } from './record-receipt'
import { runMonth } from './run-month'
import { undoImportWithMoney } from './undo-imported-money'

const VILLAGE = '53.02.02.2001'
const every = { ...tools, acts: { ...tools.acts, codes: carryOutCodes, payments: carryOutPayments } }
const AUGUST = month('2023-08')
const [HEAD, HAMLET] = [inventedNik('010170', 1), inventedNik('020280', 2)]

describe.each(ENGINES)('lists of money on %s', (engine) => {
  let house: TestHouse
  const regency = areaCode('53.02')
  const by = () => importer(house, actor('pmd_regency', '53.02'), every)
  const bring = (kind: 'codes' | 'payments', ...lines: string[]) => by().bring(lines.join('\n'), { kind })
  const undo = (id: string) => by().act((context) => undoImportWithMoney(context, regency, id))
  const table = (name: 'receipts' | 'assessments' | 'assessment_lines' | 'allocations' | 'payer_months') =>
    house.store.owner.selectFrom(name).selectAll().execute() as Promise<Record<string, unknown>[]>
  const notesOf = ({ sample }: Awaited<ReturnType<typeof bring>>) =>
    sample.flatMap(({ row, notes }) => notes.map(({ code }) => [row, code])).filter(([, code]) => code !== 'code_form')

  beforeAll(async () => {
    house = await openRegencyHouse(engine)
    await by().bring(
      [
        'NIK|Nama|Jabatan|Kode Desa|Siltap|TMT',
        `${HEAD}|Yohanis Tefa|Kepala Desa|${VILLAGE}|2426640|01/02/2020`,
        `${HAMLET}|Maria Bere|Kadus I|${VILLAGE}|2022200|01/02/2020`,
      ].join('\n'),
    )
    await house.store.owner
      .updateTable('memberships')
      .set({ registered_on: '2023-01-01', registered_by: 'Daftar cabang' })
      .execute()
    await by().act((context) => runMonth(context, regency, AUGUST))
  })
  afterAll(() => house.close())

  const paid = 'Kode Iuran|Kode Desa|Tanggal Bayar|Jumlah Disetor|Nomor Bukti|Tanggal Posting'
  const sipp = 'Kode Iuran|BLTH|NIK KTP|KPJ|Nama TK|Jumlah Upah|Total Iuran'
  const people = [
    `230800000001|08-2023|${HEAD}|23000000001|YOHANIS TEFA|2426640|13104`,
    `230800000001|08-2023|${HAMLET}|23000000002|MARIA B.|2222200|12000`,
  ]

  it('records codes and payments once, posts them when the branch says so, and takes them back', async () => {
    const set = await bring(
      'codes',
      'Kode Iuran|Kode Desa|BLTH|Jumlah Iuran',
      `123456789012|${VILLAGE}|08-2023|13.104`,
      '123456789013|53.02.02.2003|08-2023|5',
    )
    expect(set.counts).toMatchObject({ new: 1, refused: 1 })
    expect(notesOf(set)).toEqual([[3, 'payer_not_found']])
    const first = await bring('payments', paid, `123456789012|${VILLAGE}|20/08/2023|13104|NTB1|`)
    expect(first.counts).toMatchObject({ new: 1 })
    const posting = [paid, `123456789012|${VILLAGE}|20/08/2023|13104|NTB1|22/08/2023`]
    const posted = await bring('payments', ...posting)
    expect(posted.counts).toMatchObject({ changed: 1 })
    expect((await bring('payments', ...posting)).counts).toMatchObject({ unchanged: 1 })
    expect(await table('receipts')).toMatchObject([{ amount: 13_104, posted_on: '2023-08-22' }])
    expect(await table('payer_months')).toMatchObject([{ assessed: 13_104, posted: 13_104 }])
    // What others built on stays until they take it back.
    await expect(undo(first.id)).rejects.toMatchObject({
      code: 'import_built_upon',
      facts: { what: '1 posting cabang' },
    })
    await expect(undo(set.id)).rejects.toMatchObject({ code: 'import_built_upon', facts: { what: '1 pembayaran' } })
    await undo(posted.id)
    expect(await table('receipts')).toMatchObject([{ posted_on: null, posted_source: null }])
    await undo(first.id)
    expect(await table('receipts')).toEqual([])
    await undo(set.id)
    expect(await table('assessments')).toEqual([])
    expect(await table('payer_months')).toMatchObject([{ assessed: null, paid: 0, posted: 0 }])
  })

  it('makes one penetapan of the rows of a code and explains the difference by person', async () => {
    const seen = await bring('codes', sipp, ...people)
    expect(seen.counts).toMatchObject({ rows: 2, new: 2, refused: 0 })
    expect((await bring('codes', sipp, ...people)).counts).toMatchObject({ unchanged: 2, new: 0 })
    const [assessment] = await table('assessments')
    expect(assessment).toMatchObject({ code: '230800000001', amount: 25_104 })
    const detail = await by().act((context) => readPayerMonth(context, regency, assessment?.payer_id as string, AUGUST))
    expect(detail.assessments).toMatchObject([{ amount: 25_104, difference: 25_104 - detail.estimate }])
    expect(detail.differences.map(({ cause, name, ours, theirs }) => [cause, name, ours, theirs])).toEqual([
      ['other_wage', 'MARIA B.', 10_920, 12_000],
    ])
    await undo(seen.id)
    expect([...(await table('assessments')), ...(await table('assessment_lines'))]).toEqual([])
  })

  it('gives a penetapan without persons its persons later, and takes exactly these back', async () => {
    const whole = await bring(
      'codes',
      'Kode Iuran|Kode Desa|BLTH|Jumlah Iuran',
      `230800000001|${VILLAGE}|08-2023|25104`,
    )
    const lines = await bring('codes', sipp, ...people)
    expect(lines.counts).toMatchObject({ changed: 2 })
    expect(await table('assessment_lines')).toMatchObject([{ line: 1, amount: 13_104 }, { line: 2 }])
    await undo(lines.id)
    expect(await table('assessment_lines')).toEqual([])
    expect(await table('assessments')).toHaveLength(1)
    const other = await by().upload([sipp, people[0]].join('\n'), 'codes')
    expect(notesOf({ id: other.id, ...(await by().preview(other.id)) })).toEqual([[2, 'code_other_amount']])
    await undo(whole.id)
  })

  it('refuses a whole code when one of its rows is refused, and counts every row', async () => {
    const seen = await by().upload(
      [sipp, ...people, `230800000001|08-2023|123|23000000003|Anu|x|1`].join('\n'),
      'codes',
    )
    const preview = await by().preview(seen.id)
    expect(preview.counts).toMatchObject({ rows: 3, refused: 3, new: 0 })
    expect(preview.sample[0]?.notes).toMatchObject([{ code: 'code_incomplete' }])
    expect(await table('assessments')).toEqual([])
  })

  it('refuses payments that cannot be, each by itself', async () => {
    const seen = await bring(
      'payments',
      'NPP|Kode Desa|Tanggal Bayar|Jumlah Disetor|Nomor Bukti|Tanggal Posting',
      `|${VILLAGE}|20/08/2023|24024|NTB1|`,
      `|${VILLAGE}|21/08/2023|24024|NTB1|`,
      `|${VILLAGE}|22/08/2023|5000||21/08/2023`,
      `|${VILLAGE}|22/08/2023|0||`,
      `|53.02.02.2003|22/08/2023|5000||`,
      `|${VILLAGE}|20/08/2023|24024||25/08/2023`,
    )
    expect(seen.counts).toMatchObject({ rows: 6, new: 1, changed: 1, refused: 4 })
    expect(notesOf(seen)).toEqual([
      [3, 'refused_by_rule'],
      [4, 'refused_by_rule'],
      [5, 'paid_nothing'],
      [6, 'payer_not_found'],
    ])
    expect(await table('receipts')).toMatchObject([{ reference: 'NTB1', posted_on: '2023-08-25' }])
    expect(await table('payer_months')).toMatchObject([{ posted: 24_024, settled_on: '2023-08-25' }])
    await undo(seen.id)
    expect([...(await table('receipts')), ...(await table('allocations'))]).toEqual([])
  })

  it('leaves what was typed by hand when a list says the same', async () => {
    const payer = (await house.store.owner.selectFrom('payers').select('id').executeTakeFirstOrThrow()).id
    const id = house.newId()
    const typed = { id, payer, paid_on: '2023-08-20', amount: 24_024 }
    await by().act((context) => recordReceipt(context, areaCode(VILLAGE), typed as never))
    const seen = await bring('payments', paid, `|${VILLAGE}|20/08/2023|24024||`)
    expect(seen.counts).toMatchObject({ unchanged: 1 })
    const branch = importer(house, actor('branch', '53', [5302]), every)
    await branch.act((context) =>
      postReceipt(context, regency, id, { posted_on: '2023-08-21', source: 'Daftar cabang' } as never),
    )
    await undo(seen.id)
    expect(await table('receipts')).toMatchObject([{ id, posted_on: '2023-08-21' }])
  })
})
