import { areaCode } from '@payung/domain/areas/area'
import { plainDate } from '@payung/kernel/dates'
import { holidaySet } from '@payung/store/contributions/holidays'
import { ENGINES } from '@payung/store/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verdictsHere } from '../funding/decided-verdict'
import { actAs, actor, openTestHouse, type TestHouse } from '../testing'
import { addHoliday, dropHoliday, listHolidays } from './holidays'
import { listRegulations, loadText, readText, setPage } from './regulations'

const ADMIN = actor('administrator', '')
const REGENCY_ADMIN = actor('administrator', '53.04')
const VILLAGE = actor('village_operator', '53.04.01.2001')
const pdf = (words: string) => ({
  name: 'naskah.pdf',
  bytes: new TextEncoder().encode(`%PDF-1.4\n${words}`),
  sha256: new Uint8Array(32),
})

describe.each(ENGINES)('texts of acts on %s', (engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse(engine)
  })
  afterAll(() => house.close())

  const juknis = async () => {
    const { regulations } = await actAs(house, VILLAGE, listRegulations)
    return regulations.find(({ act }) => act === 'Juknis 2023')
  }

  it('are all without a file before one is loaded', async () => {
    expect(await juknis()).toMatchObject({ slug: 'juknis-2023', text: null, pages: [] })
    await expect(actAs(house, VILLAGE, (context) => readText(context, 'juknis-2023'))).rejects.toMatchObject({
      code: 'text_not_loaded',
    })
  })

  it('are loaded by the national administrator and read by everybody; a later one takes the place', async () => {
    await actAs(house, ADMIN, (context) => loadText(context, 'juknis-2023', pdf('satu')))
    await actAs(house, ADMIN, (context) => loadText(context, 'juknis-2023', pdf('dua')))
    expect(await juknis()).toMatchObject({ text: { name: 'naskah.pdf', size: 12 } })
    const { name, bytes } = await actAs(house, VILLAGE, (context) => readText(context, 'juknis-2023'))
    expect([name, new TextDecoder().decode(bytes)]).toEqual(['juknis-2023.pdf', '%PDF-1.4\ndua'])
  })

  it('open at the page of a step, and only where the step cites the act', async () => {
    await actAs(house, ADMIN, (context) => setPage(context, 'juknis-2023', { step: 'setor', page: 7 }))
    await actAs(house, ADMIN, (context) => setPage(context, 'juknis-2023', { step: 'setor', page: 8 }))
    expect((await juknis())?.pages).toEqual([{ step: 'setor', page: 8 }])
    const wrong = (context: Parameters<typeof setPage>[0]) =>
      setPage(context, 'permendagri-20-2018', { step: 'klaim', page: 1 })
    await expect(actAs(house, ADMIN, wrong)).rejects.toMatchObject({ code: 'step_not_of_act', field: 'step' })
  })

  it.each([
    ['a file that is no PDF', ADMIN, 'juknis-2023', { ...pdf(''), bytes: new Uint8Array([80, 75]) }, 'text_form'],
    ['an act that is not in the registry', ADMIN, 'pp-1-1900', pdf(''), 'unknown_act'],
    ['an administrator of a regency', REGENCY_ADMIN, 'juknis-2023', pdf(''), 'nation_only'],
  ])('refuse %s', async (_, who, slug, file, code) => {
    await expect(actAs(house, who, (context) => loadText(context, slug, file))).rejects.toMatchObject({ code })
  })

  it('cannot be written by anybody below the nation, whatever an act would try', async () => {
    const write = actAs(house, REGENCY_ADMIN, ({ tx }) =>
      sql`insert into regulation_pages (step, act, page, made_by) values ('setor', 'X', 1, ${REGENCY_ADMIN.account})`.execute(
        tx,
      ),
    )
    await expect(write).rejects.toThrow(/row-level security/)
  })
})

describe.each(ENGINES)('holidays on %s', (engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse(engine)
  })
  afterAll(() => house.close())

  it('are added, take a new name and go again; due dates see them', async () => {
    const nyepi = { day: plainDate('2023-03-22'), name: 'Nyepi', source: 'SKB 2022' }
    await actAs(house, ADMIN, (context) => addHoliday(context, nyepi))
    await actAs(house, ADMIN, (context) => addHoliday(context, { ...nyepi, name: 'Hari Suci Nyepi' }))
    expect(await actAs(house, VILLAGE, listHolidays)).toEqual({ holidays: [{ ...nyepi, name: 'Hari Suci Nyepi' }] })
    expect((await actAs(house, VILLAGE, ({ tx }) => holidaySet(tx))).has(nyepi.day)).toBe(true)
    await actAs(house, ADMIN, (context) => dropHoliday(context, nyepi.day))
    expect(await actAs(house, VILLAGE, listHolidays)).toEqual({ holidays: [] })
    await expect(actAs(house, ADMIN, (context) => dropHoliday(context, nyepi.day))).rejects.toMatchObject({
      code: 'unknown_holiday',
    })
    await expect(actAs(house, REGENCY_ADMIN, (context) => addHoliday(context, nyepi))).rejects.toMatchObject({
      code: 'nation_only',
    })
  })
})

describe.each(ENGINES)('a local decision on %s', (engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse(engine)
    await sql`insert into schemes (regency_id, id, area_code, category, segment, programmes, base_rule, fund, pays, basis, since, decision_number, decided_on)
      values (5304, '00000000-0000-7000-8000-000000000001', '53.04', 'pekerja_rentan', 'BPU', 3, 'SILTAP', 'DD', 'village', 'Perbup', '2023-01-01', '12/KEP/2023', '2023-02-01')`.execute(
      house.store.owner,
    )
  })
  afterAll(() => house.close())

  const cell = { fund: 'DD', category: 'pekerja_rentan', year: 2023 } as const
  const ask = async (area: string, asked: { fund: 'DD'; category: 'pekerja_rentan' | 'kades'; year: number } = cell) =>
    (await actAs(house, actor('pmd_regency', area), (context) => verdictsHere(context, [asked])))[0]

  it('settles the disputed cell for its regency with number and day, also for a village of it', async () => {
    for (const area of ['53.04', '53.04.01.2001']) {
      const found = await ask(area)
      expect(found).toMatchObject({ verdict: 'allowed' })
      expect(found?.citations[0]).toMatchObject({ act: '12/KEP/2023', says: expect.stringContaining('2023-02-01') })
    }
  })

  it('settles nothing for another regency, nor what the law forbids, nor above the regencies', async () => {
    expect(await ask('53.10')).toMatchObject({ verdict: 'disputed' })
    expect(await ask('53')).toMatchObject({ verdict: 'disputed' })
    expect(await ask('53.04', { fund: 'DD', category: 'kades', year: 2026 })).toMatchObject({ verdict: 'forbidden' })
  })

  it('is not told to who asks for a foreign regency', async () => {
    const foreign = actAs(house, actor('pmd_regency', '53.10'), (context) =>
      verdictsHere(context, [cell], areaCode('53.04')),
    )
    await expect(foreign).rejects.toMatchObject({ code: 'outside_area' })
  })
})
