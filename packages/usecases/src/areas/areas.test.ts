import { type AreaCode, areaCode } from '@payung/domain/areas/area'
import { AreaHits, AreaQuery } from '@payung/domain/areas/search'
import { plainDate } from '@payung/kernel/dates'
import { id } from '@payung/kernel/ids'
import { listedAreas } from '@payung/store/areas/area-list'
import { addDenominators } from '@payung/store/areas/denominators'
import { loadAreas } from '@payung/store/areas/load-areas'
import { ENGINES } from '@payung/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '../context'
import { actAs, actor, openTestHouse, type TestHouse } from '../testing'
import { listChildren } from './list-children'
import { openPreparation } from './open-preparation'
import { readDenominators } from './read-denominators'
import { readPlace } from './read-place'
import { renameArea } from './rename-area'
import { searchAreas } from './search-areas'
import { splitVillage } from './split-village'

const FOUR_KB = 4_096
const bytes = (answer: unknown) => Buffer.byteLength(JSON.stringify(answer))
const changeId = (n: number) => id(`00000000-0000-7000-8000-00000000000${n}`)

describe.each(ENGINES)('areas on %s', (engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse(engine)
    await loadAreas(house.store)
  })
  afterAll(() => house.close())

  const act = <Result>(what: (context: Context) => Promise<Result>) => actAs(house, actor('administrator', ''), what)
  const search = (q: string, more: Record<string, unknown> = {}) =>
    act((context) => searchAreas(context, AreaQuery.parse({ q, ...more })))

  it('finds Sidomulyo 98 times, whole names first, counted by province and in pages', async () => {
    const first = await search('Sidomulyo')
    expect(first.hits.slice(0, 10).every(({ name }) => name === 'Sidomulyo')).toBe(true)
    expect(first.hits.find(({ kind }) => kind === 'desa')?.path).toHaveLength(3)
    expect(first.groups.reduce((sum, { count }) => sum + count, 0)).toBe(first.count)
    const exact = [...listedAreas()].filter(({ level, name }) => level === 4 && name === 'Sidomulyo')
    expect(exact).toHaveLength(98)
    const pages = [first.hits]
    for (let next = first.next; next !== null; ) {
      const page = await search('Sidomulyo', { after: next })
      pages.push(page.hits)
      next = page.next
    }
    const found = pages.flat()
    expect(found).toHaveLength(first.count)
    expect(found.filter(({ name, kind }) => name === 'Sidomulyo' && kind !== 'district')).toHaveLength(98)
  })

  it('narrows a search to an area', async () => {
    const { groups } = await search('Sidomulyo')
    const inside = await search('Sidomulyo', { within: groups[0]?.code })
    expect(inside.count).toBe(groups[0]?.count)
    expect(inside.hits.every(({ code }) => code.startsWith(`${groups[0]?.code}.`))).toBe(true)
  })

  it.each([
    ['Kabupaten Belu', '53.04'],
    ['belu', '53.04'],
    ['  KOTA   kupang ', '53.71'],
    ['nusa tenggara timur', '53'],
    ['desa Mahuitas', '53.04.01.2015'],
  ])('%s comes first as %s', async (q, code) => expect((await search(q)).hits[0]?.code).toBe(code))

  it('offers names like the words where nothing bears them', async () => {
    const hits = await search('sidomulyyo')
    expect(hits.similar).toBe(true)
    expect(hits.hits.map(({ name }) => name)).toContain('Sidomulyo')
  })

  it.each(['%%', 'a_', "'; drop table areas", '\\\\'])('takes %s as letters', async (q) => {
    expect((await search(q)).hits.every(({ name }) => typeof name === 'string')).toBe(true)
  })

  it.each(['su', 'ka', 'sumber', 'karang', 'tanjung', 'suka', 'bangun', 'pulau', 'kepulauan'])(
    'answers %s within 4 kB',
    async (q) => {
      const answer = await search(q)
      expect(AreaHits.parse(answer).hits.length).toBe(12)
      expect(bytes(answer)).toBeLessThanOrEqual(FOUR_KB)
    },
  )

  it('shows every step of the picker within 4 kB, and no area is lost between pages', async () => {
    const wide = [...listedAreas()]
      .reduce((many, { parent }) => many.set(parent, (many.get(parent) ?? 0) + 1), new Map<AreaCode | null, number>())
      .entries()
    const widest = [...wide].sort(([, a], [, b]) => b - a).slice(0, 20)
    expect(widest[0]?.[1]).toBeGreaterThan(40)
    for (const [parent, count] of [...widest, [areaCode(''), 38], [areaCode('53'), 22]] as [AreaCode, number][]) {
      let seen = 0
      for (let after: string | null = ''; after !== null; ) {
        const page = await act((context) => listChildren(context, parent, context.today, after as string))
        expect(bytes(page)).toBeLessThanOrEqual(FOUR_KB)
        seen += page.areas.length
        after = page.next
      }
      expect(seen, parent).toBe(count)
    }
  })

  it('refuses an area that the list lacks', async () => {
    await expect(act((context) => listChildren(context, areaCode('53.99')))).rejects.toMatchObject({
      code: 'unknown_area',
    })
    await expect(act((context) => readPlace(context, areaCode('53'), plainDate('2014-12-31')))).rejects.toMatchObject({
      code: 'unknown_area',
    })
  })

  it('renames: the row is closed and the next opened, and each day keeps its name', async () => {
    const code = areaCode('53.04.01.2001')
    const before = await act((context) => readPlace(context, code))
    const asked = { id: changeId(1), on: plainDate('2023-06-01'), name: 'Kewar Baru', basis: 'Perda 1 Tahun 2023' }
    const renamed = await act((context) => renameArea(context, code, asked))
    expect(await act((context) => renameArea(context, code, asked))).toEqual(renamed)
    expect(renamed).toMatchObject({
      name: 'Kewar Baru',
      since: '2023-06-01',
      changes: [{ kind: 'rename', on: '2023-06-01', from: [code], to: [code], basis: 'Perda 1 Tahun 2023' }],
    })
    expect(renamed.names.map(({ name, until }) => [name, until])).toEqual([
      [before.name, '2023-06-01'],
      ['Kewar Baru', null],
    ])
    expect((await act((context) => readPlace(context, code, plainDate('2023-05-31')))).name).toBe(before.name)
    expect((await search('kewar baru')).hits).toHaveLength(1)
    expect((await search('kewar baru', { on: '2023-05-31' })).hits.map(({ name }) => name)).not.toContain('Kewar Baru')
    await expect(
      act((context) => renameArea(context, code, { ...asked, id: changeId(2), on: plainDate('2023-06-01') })),
    ).rejects.toMatchObject({ code: 'change_too_early' })
  })

  it('splits a village within its district; the new one keeps the number of the regency', async () => {
    const mother = areaCode('53.04.01.2002')
    const split = (n: number, ...codes: string[]) => ({
      id: changeId(n),
      on: plainDate('2023-07-01'),
      basis: 'Perda 2 Tahun 2023',
      into: codes.map((code) => ({ code: areaCode(code), name: 'Mekar Sari' })),
    })
    const refused = (asked: ReturnType<typeof split>, place = mother) =>
      act((context) => splitVillage(context, place, asked)).then(
        () => 'done',
        ({ code }) => code,
      )
    expect(await refused(split(3, '53.04.02.2099'))).toBe('foreign_district')
    expect(await refused(split(3, '53.04.01.2001'))).toBe('code_taken')
    expect(await refused(split(3, '53.04.01.2098', '53.04.01.2098'))).toBe('code_taken')
    expect(await refused(split(3, '53.04.01.2099'), areaCode('53.04.01'))).toBe('not_a_village')
    expect(await refused({ ...split(3, '53.04.01.2099'), on: plainDate('2015-01-01') })).toBe('change_too_early')
    expect((await act((context) => splitVillage(context, mother, split(3, '53.04.01.2099')))).changes).toHaveLength(1)
    expect(await refused(split(3, '53.04.01.2099'))).toBe('done')
    const born = await act((context) => readPlace(context, areaCode('53.04.01.2099')))
    expect(born).toMatchObject({ kind: 'desa', since: '2023-07-01', changes: [{ kind: 'split', from: [mother] }] })
    const row = await house.store.owner
      .selectFrom('areas')
      .select('regency_id')
      .where('code', '=', born.code)
      .executeTakeFirst()
    expect(row?.regency_id).toBe(5304)
  })

  it('opens villages in preparation under marks that are never given twice', async () => {
    const mother = areaCode('53.04.01.2004')
    const open = (n: number) =>
      act((context) =>
        openPreparation(context, mother, {
          id: changeId(n),
          on: plainDate('2023-08-01'),
          name: `Persiapan ${n}`,
          basis: 'SK Bupati 7 Tahun 2023',
        }),
      )
    expect(await open(4)).toMatchObject({ code: '53.04.01.P001', kind: 'desa_persiapan', name: 'Persiapan 4' })
    expect((await open(4)).code).toBe('53.04.01.P001')
    expect((await open(5)).code).toBe('53.04.01.P002')
    const { areas } = await act((context) => listChildren(context, areaCode('53.04.01')))
    expect(areas.filter(({ kind }) => kind === 'desa_persiapan')).toHaveLength(2)
  })

  it('reads both counts of the villages of NTT, each with its source and date', async () => {
    const ntt = areaCode('53')
    await addDenominators(house.store, [
      { area: ntt, name: 'Desa', value: 3_026, source: 'Pos-Kupang', date: plainDate('2022-11-01') },
      { area: ntt, name: 'Desa', value: 3_000, source: 'Pos-Kupang', date: plainDate('2024-01-01') },
    ])
    const counts = await act((context) => readDenominators(context, ntt, plainDate('2023-05-01')))
    expect(counts).toEqual([
      { name: 'Desa', value: 3_137, source: 'Daftar kode wilayah', date: '2023-05-01' },
      { name: 'Kelurahan', value: expect.any(Number), source: 'Daftar kode wilayah', date: '2023-05-01' },
      { name: 'Desa', value: 3_026, source: 'Pos-Kupang', date: '2022-11-01' },
    ])
  })
})
