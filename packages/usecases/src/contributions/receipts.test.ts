import { areaCode } from '@payung/domain/areas/area'
import type { NewReceipt } from '@payung/domain/contributions/receipt'
import { firstDay, month, plainDate } from '@payung/kernel/dates'
import { rupiah } from '@payung/kernel/money'
import { ENGINES } from '@payung/store/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAs, actor, type TestHouse } from '../testing'
import { correctReceipt, withdrawReceipt } from './correct-receipt'
import { listReceipts } from './list-receipts'
import { postList, postReceipt, withdrawPosting } from './post-receipt'
import { listArrears } from './read-bill'
import { readPayerMonth } from './read-payer-month'
import { readProtection } from './read-protection'
import { readVillagePage } from './read-village-page'
import { recordAssessment } from './record-assessment'
import { recordReceipt } from './record-receipt'
import { runMonth } from './run-month'
import {
  BPKAD,
  BRANCH,
  HEAD,
  OPERATOR,
  openSmallRegency,
  PMD,
  receipt,
  SECRETARY,
  testId,
  UNIT,
  VILLAGE,
} from './testing'

const BELU = areaCode('53.04')
const HOME = areaCode(VILLAGE)
/** What the first unit owes a month: head and secretary. */
const DUE = HEAD + SECRETARY

describe.each(ENGINES)('payments on %s', (engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openSmallRegency(engine)
    for (const of of ['2023-05', '2023-06', '2023-07'])
      await actAs(house, PMD, (context) => runMonth(context, BELU, month(of)))
  })
  afterAll(() => house.close())

  const record = (asked: NewReceipt, who = OPERATOR) =>
    actAs(house, who, (context) => recordReceipt(context, HOME, asked))
  const post = (n: number, on: string) =>
    actAs(house, BRANCH, (context) =>
      postReceipt(context, BELU, testId(500 + n), { posted_on: plainDate(on), source: 'Daftar cabang' }),
    )
  const moneyOf = async () => {
    const { rows } = await sql<
      Record<string, unknown>
    >`select to_char(month, 'YYYY-MM') as month, paid, posted, settled_on from payer_months
      where payer_id = ${UNIT} order by 1`.execute(house.store.owner)
    return rows.map(({ month: of, paid, posted, settled_on }) => [of, paid, posted, settled_on])
  }
  const stateOf = async (n: number, on = '2023-08-30') =>
    actAs(house, OPERATOR, (context) => readProtection(context, HOME, testId(100 + n), plainDate(on)))

  it('say nothing of protection before the first one', async () => {
    expect(await stateOf(1)).toMatchObject({
      state: 'unprotected',
      missing: ['2023-05', '2023-06', '2023-07'],
      next: { step: 'pay' },
    })
    expect(await stateOf(5)).toMatchObject({ state: 'candidate', next: { step: 'register' } })
  })

  it('fill the oldest month first and leave the rest on the receipt', async () => {
    const found = await record(receipt(1, DUE + 1_000, '2023-07-03'))
    expect(found).toMatchObject({ left_over: 0, findings: [] })
    expect(found.months).toEqual([
      { month: '2023-05', amount: DUE },
      { month: '2023-06', amount: 1_000 },
    ])
    expect(await moneyOf()).toEqual([
      ['2023-05', DUE, 0, null],
      ['2023-06', 1_000, 0, null],
      ['2023-07', 0, 0, null],
    ])
  })

  it('are recorded once, however often they are sent', async () => {
    await record(receipt(1, DUE + 1_000, '2023-07-03'))
    expect((await moneyOf())[0]).toEqual(['2023-05', DUE, 0, null])
  })

  it('count only by the word of the branch', async () => {
    expect(await stateOf(1)).toMatchObject({ state: 'unprotected', next: { step: 'post' } })
    await post(1, '2023-07-05')
    await post(1, '2023-07-06')
    expect((await moneyOf())[0]).toEqual(['2023-05', DUE, DUE, '2023-07-05'])
    const now = await stateOf(1)
    // program §5: one to three months behind is grace, shown apart
    expect(now).toMatchObject({ state: 'grace', missing: ['2023-06', '2023-07'], next: { step: 'pay' } })
    expect(now.because).toMatchObject({ receipt: testId(501), posted_on: '2023-07-05', month: '2023-05' })
    // and on a day before the posting it was not yet so
    expect(await stateOf(1, '2023-07-04')).toMatchObject({ state: 'unprotected' })
  })

  it('paid for several months at once go on into the next month when it opens', async () => {
    await record(receipt(2, 3 * DUE - 1_000, '2023-08-10'))
    await post(2, '2023-08-12')
    expect(await stateOf(1)).toMatchObject({ state: 'protected', missing: [], lapses_on: '2023-09-16', next: null })
    expect((await moneyOf()).length).toBe(3)
    await actAs(house, PMD, (context) => runMonth(context, BELU, month('2023-08')))
    expect(await moneyOf()).toEqual([
      ['2023-05', DUE, DUE, '2023-07-05'],
      ['2023-06', DUE, DUE, '2023-08-12'],
      ['2023-07', DUE, DUE, '2023-08-12'],
      ['2023-08', DUE, DUE, '2023-08-12'],
    ])
    // August is paid before it is due: the cover lasts until September's due date has passed (15 October is a Sunday)
    expect(await stateOf(1)).toMatchObject({ state: 'protected', lapses_on: '2023-10-17' })
  })

  it('tell the whole village: twelve months and states', async () => {
    const page = await actAs(house, OPERATOR, (context) => readVillagePage(context, HOME, undefined))
    expect(page.people.map(({ name, state, months }) => [name, state, months.slice(-4)])).toEqual([
      ['Orang 1', 'protected', ['settled', 'settled', 'settled', 'settled']],
      ['Orang 2', 'protected', ['settled', 'settled', 'settled', 'settled']],
      ['Orang 3', 'unprotected', ['overdue', 'overdue', 'overdue', 'overdue']],
      ['Orang 5', 'candidate', ['none', 'none', 'none', 'none']],
    ])
    expect(page.counts.officials).toMatchObject({ protected: 2, candidate: 1 })
  })

  it('that were wrong are corrected or withdrawn with a reason, unless the branch has posted them', async () => {
    const wrong = receipt(3, 500_000, '2023-08-20', { reference: 'NTB-1' })
    await record(wrong)
    const { id, ...rest } = wrong
    const correction = { ...rest, amount: rupiah(5_000), reason: 'salah ketik nol' }
    const right = await actAs(house, OPERATOR, (context) => correctReceipt(context, HOME, id, correction))
    expect(right).toMatchObject({ amount: 5_000, left_over: 5_000 })
    await expect(record(receipt(4, 1_000, '2023-08-21', { reference: 'NTB-1' }))).rejects.toMatchObject({
      code: 'reference_used',
    })
    await actAs(
      house,
      OPERATOR,
      (context) => withdrawReceipt(context, HOME, id, { reason: 'tercatat dua kali' }),
      'receipt.withdrawn',
    )
    const { rows } = await sql<{
      facts: { reason: string }
    }>`select facts from audit_events where event = 'receipt.withdrawn'`.execute(house.store.owner)
    expect(rows[0]?.facts).toMatchObject({ reason: 'tercatat dua kali', before: { amount: 5_000 } })
    const posted = actAs(house, OPERATOR, (context) => withdrawReceipt(context, HOME, testId(501), { reason: 'salah' }))
    await expect(posted).rejects.toMatchObject({ code: 'receipt_posted' })
  })

  it('lose their effect when the branch takes its word back', async () => {
    const back = () =>
      actAs(house, BRANCH, (context) => withdrawPosting(context, BELU, testId(502), { reason: 'salah unit' }))
    await back()
    expect(await stateOf(1)).toMatchObject({ state: 'grace', missing: ['2023-06', '2023-07'], next: { step: 'post' } })
    await expect(back()).rejects.toMatchObject({ code: 'not_posted' })
    await post(2, '2023-08-12')
  })

  it('whose fund was not allowed are recorded and become a finding', async () => {
    const found = await record(receipt(5, DUE, '2023-08-25', { fund: 'DD' }))
    await actAs(house, PMD, (context) => runMonth(context, BELU, month('2023-09')))
    const [list] = (await actAs(house, OPERATOR, (context) => listReceipts(context, HOME, { most: 1 }))).receipts
    expect([found.amount, list?.months]).toEqual([DUE, [{ month: '2023-09', amount: DUE }]])
    const again = await record(receipt(5, DUE, '2023-08-25', { fund: 'DD' }))
    expect(again.findings.map(({ fund, category, verdict }) => [fund, category, verdict])).toContainEqual([
      'DD',
      'kades',
      'forbidden',
    ])
  })

  it('are refused when they cannot have happened', async () => {
    await expect(record(receipt(6, 1, '2023-09-01'))).rejects.toMatchObject({ code: 'paid_in_future' })
    await expect(post(5, '2023-08-24')).rejects.toMatchObject({ code: 'posted_before_paid' })
    await expect(post(5, '2023-08-31')).rejects.toMatchObject({ code: 'posted_in_future' })
    // a village does not pay for the regency's unit, nor for another village's
    await expect(record(receipt(7, 1, '2023-08-01', { payer: BPKAD }))).rejects.toMatchObject({ code: 'unknown_payer' })
    const stranger = actor('village_treasurer', '53.04.01.2002')
    const foreign = actAs(house, stranger, (context) =>
      recordReceipt(context, areaCode('53.04.01.2002'), receipt(8, 1, '2023-08-01')),
    )
    await expect(foreign).rejects.toMatchObject({ code: 'unknown_payer' })
    await expect(post(99, '2023-08-24')).rejects.toMatchObject({ code: 'unknown_receipt' })
  })

  it('are posted by a list of the branch: by reference, by code and amount; what finds none is told', async () => {
    const asked = {
      id: testId(601),
      payer: UNIT,
      month: month('2023-10'),
      months: 1,
      code: 'KI-2023-10',
      amount: rupiah(DUE + 500),
      set_on: plainDate('2023-08-28'),
      expires_on: plainDate('2023-08-29'),
      source: 'SIPP',
      lines: [
        { kpj: '23000000001', name: 'Orang 1', amount: rupiah(HEAD), wage: null },
        { kpj: '23000000002', name: 'Orang 2', amount: rupiah(SECRETARY + 270), wage: rupiah(2_274_420) },
        { kpj: '23000000077', name: 'Orang Lama', amount: rupiah(230), wage: null },
      ],
    }
    const set = await actAs(house, BRANCH, (context) => recordAssessment(context, BELU, asked))
    expect(set).toMatchObject({ is_expired: true, amount: DUE + 500 })
    await actAs(house, PMD, (context) => runMonth(context, BELU, month('2023-10')))
    const detail = await actAs(house, PMD, (context) => readPayerMonth(context, BELU, UNIT, month('2023-10')))
    expect(detail).toMatchObject({ estimate: DUE, assessed: DUE + 500, due: DUE + 500 })
    expect(detail.differences.map(({ cause, difference }) => [cause, difference])).toEqual([
      ['other_wage', 270],
      ['only_theirs', 230],
    ])
    await record(receipt(9, DUE + 500, '2023-08-29', { assessment: testId(601) }))
    const list = {
      source: 'Daftar cabang 30 Agustus 2023',
      rows: [
        { code: 'KI-2023-10', amount: rupiah(DUE + 500), posted_on: plainDate('2023-08-30') },
        { reference: 'NTB-404', amount: rupiah(1), posted_on: plainDate('2023-08-30') },
      ],
    }
    const posted = () => actAs(house, BRANCH, (context) => postList(context, BELU, list))
    expect(await posted()).toEqual({
      posted: 1,
      already: 0,
      unmatched: [{ row: 2, reference: 'NTB-404', code: null, amount: 1 }],
    })
    expect(await posted()).toMatchObject({ posted: 0, already: 1 })
    // What is ticked in the list of the screen is meant by its id; an amount that was corrected meanwhile is not.
    await record(receipt(10, 7_000, '2023-08-29'))
    const tick = (amount: number, on = '2023-08-30') =>
      actAs(house, BRANCH, (context) =>
        postList(context, BELU, {
          source: 'Daftar cabang',
          rows: [{ receipt: testId(510), amount: rupiah(amount), posted_on: plainDate(on) }],
        }),
      )
    expect(await tick(6_999)).toMatchObject({ posted: 0, unmatched: [{ row: 1, amount: 6_999 }] })
    expect(await tick(7_000, '2023-08-28')).toMatchObject({ posted: 0, unmatched: [{ row: 1 }] })
    expect(await tick(7_000)).toEqual({ posted: 1, already: 0, unmatched: [] })
    const used = actAs(house, BRANCH, (context) => recordAssessment(context, BELU, { ...asked, id: testId(602) }))
    await expect(used).rejects.toMatchObject({ code: 'code_used' })
    const backwards = { ...asked, id: testId(603), code: 'KI-2', expires_on: plainDate('2023-08-01') }
    const expired = actAs(house, BRANCH, (context) => recordAssessment(context, BELU, backwards))
    await expect(expired).rejects.toMatchObject({ code: 'expires_before_set' })
  })

  it('that are missing make arrears, the largest debt first', async () => {
    const { arrears } = await actAs(house, PMD, (context) => listArrears(context, BELU, undefined, { most: 10 }))
    expect(arrears.map(({ name, months, owed }) => [name, months.length, owed])).toEqual([
      ['Pekerja rentan Desa Satu', 4, 4 * 16_800],
      ['Pemerintah Desa Dua', 3, 3 * HEAD],
    ])
    expect(arrears[0]?.months[0]).toMatchObject({ month: '2023-05', due_on: '2023-05-15' })
    expect(firstDay(month('2023-05'))).toBe('2023-05-01')
  })
})
