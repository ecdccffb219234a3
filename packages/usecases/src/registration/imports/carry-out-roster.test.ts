import type { Tx } from '@payung/store/open'
import { ENGINES } from '@payung/store/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actor, type TestHouse } from '../../testing'
import { carryOutRoster } from './carry-out-roster'
import type { Carrying } from './import-act'
import { importer, inventedNik, openRegencyHouse, tools } from './testing'

const HEADINGS = 'No|NIK|Nama|Jabatan|Kode Desa|Tanggal Lahir|Siltap|TMT|Sumber Dana'
const KADES = inventedNik('010170', 1)
const SEKDES = inventedNik('420280', 2)
const ROSTER = [
  HEADINGS,
  `1|${KADES}|Yohanis Tefa|Kepala Desa|53.02.02.2001|01/01/1970|2.426.640|01/02/2020|ADD`,
  `2|${SEKDES}|Maria Bere|Sekretaris Desa|53.02.02.2001|02/02/1980|Rp 2.224.420|2020-02-01|ADD`,
  `3||Petrus Wea|Kadus I|53.02.02.2001||2022200|01/02/2020|ADD`,
  `4|${inventedNik('030385', 4)}|Agnes Nahak|Kadus II|53.02.02.2001|03/03/1985|2022200|01/02/2020|ADD`,
].join('\n')

describe.each(ENGINES)('a roster on %s', (engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openRegencyHouse(engine)
  })
  afterAll(() => house.close())

  const count = async (table: 'people' | 'memberships' | 'appointments' | 'posts' | 'niks' | 'payers') =>
    Number(
      (
        await house.store.owner
          .selectFrom(table)
          .select((is) => is.fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    )

  it('says what it would do, stores it once, and finds everything unchanged the second time', async () => {
    const { bring } = importer(house)
    const first = await bring(ROSTER)
    expect(first.counts).toEqual({ rows: 4, new: 4, changed: 0, unchanged: 0, refused: 0, warned: 1, leaving: 0 })
    expect(await count('people')).toBe(4)
    expect(await count('niks')).toBe(3)
    expect(await count('posts')).toBe(4)
    expect(await count('appointments')).toBe(4)
    expect(await count('memberships')).toBe(4)
    expect(await count('payers')).toBe(1)
    // 0.24 % and 0.30 % of each wage, each share rounded half up: PP 44/2015
    expect(first.cost).toEqual({ month: '2023-08', before: 0, after: 5824 + 7280 + 5339 + 6673 + 2 * (4853 + 6067) })
    const second = await bring(ROSTER)
    expect(second.counts).toMatchObject({ rows: 4, new: 0, changed: 0, unchanged: 4, refused: 0 })
    expect(second.cost).toMatchObject({ before: first.cost?.after, after: first.cost?.after })
    expect(await count('memberships')).toBe(4)
  })

  it('tells the planner of many newcomers before anything refers to them', async () => {
    const another = await openRegencyHouse(engine)
    const known = async (tx: Tx) =>
      (await sql<{ n: number }>`select reltuples::int as n from pg_class where relname = 'people'`.execute(tx)).rows[0]
        ?.n
    let told: number | undefined
    const roster = async (carrying: Carrying) => {
      const carried = await carryOutRoster(carrying)
      if (carrying.confirmed) told = await known(carrying.context.tx)
      return carried
    }
    const { bring } = importer(another, actor('pmd_regency', '53.02'), { ...tools, acts: { roster } })
    const rows = Array.from(
      { length: 1_000 },
      (_, n) => `${n}||Orang ${n}|Anggota BPD|53.02.02.2001||2022200|01/02/2020|ADD`,
    )
    await bring([HEADINGS, ...rows].join('\n'))
    expect(told).toBe(1_000)
    await another.close()
  })

  it('shows what changes, opens a new span from the current month, and fills in a NIK', async () => {
    house.moveTo('2023-09-10' as never)
    const { bring } = importer(house)
    const changed = ROSTER.replace('2.426.640', '2.600.000').replace(
      '3||Petrus',
      `3|${inventedNik('040490', 3)}|Petrus`,
    )
    const { id, ...seen } = await bring(changed)
    expect(seen.counts).toMatchObject({ changed: 2, unchanged: 2 })
    expect(seen.sample.find(({ row }) => row === 2)?.changes).toEqual([
      { field: 'wage', before: '2426640', after: '2600000' },
    ])
    expect(seen.sample.find(({ row }) => row === 4)?.changes).toEqual([
      { field: 'nik', before: '', after: '•••• 0003' },
    ])
    const spans = await house.store.owner
      .selectFrom('memberships')
      .select(['since', 'until', 'wage'])
      .where('wage', 'in', [2_426_640, 2_600_000])
      .orderBy('since')
      .execute()
    expect(spans).toEqual([
      { since: '2023-08-01', until: '2023-09-01', wage: 2_426_640 },
      { since: '2023-09-01', until: null, wage: 2_600_000 },
    ])
    expect(await count('niks')).toBe(4)
    expect(
      await house.store.owner.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    ).toMatchObject({
      state: 'stored',
      rows: 4,
      applied: 2,
      unchanged: 2,
      refused: 0,
    })
  })

  it('refuses a NIK that stands twice, in another village, in another regency, and names nobody', async () => {
    const foreign = importer(house, actor('pmd_regency', '53.20'))
    const theirs = inventedNik('050591', 9)
    await foreign.bring([HEADINGS, `1|${theirs}|Orang Sabu|Kepala Desa|53.20.01.2002||2426640||ADD`].join('\n'))
    const { upload, preview } = importer(house)
    const { id } = await upload(
      [
        HEADINGS,
        `1|${KADES}|Yohanis Tefa|Kadus I|53.02.02.2003||2022200||ADD`,
        `2|${theirs}|Orang Sabu|Kadus I|53.02.02.2003||2022200||ADD`,
        `3|${inventedNik('060692', 5)}|Ester Klau|Kadus I|53.02.02.2003||2022200||ADD`,
        `4|${inventedNik('060692', 5)}|Ester Klau|Kadus II|53.02.02.2003||2022200||ADD`,
        '5|5.3E+15|Markus Taek|Kadus III|53.02.02.2003||2022200||ADD',
      ].join('\n'),
    )
    const seen = await preview(id)
    expect(seen.counts).toMatchObject({ rows: 5, new: 1, refused: 4 })
    const notes = seen.sample.flatMap(({ row, notes }) => notes.map(({ code, says }) => [row, code, says] as const))
    expect(notes.map(([row, code]) => [row, code])).toEqual([
      [2, 'nik_elsewhere'],
      [3, 'nik_elsewhere'],
      [5, 'nik_twice'],
      [6, 'nik_exponent'],
    ])
    const said = notes.map(([, , says]) => says).join(' ')
    expect(said).toContain('Dinas PMD Kabupaten Sabu Raijua')
    expect(said).not.toMatch(/\d{16}|Orang Sabu|Yohanis/)
  })

  it('lets those leave who are absent, only when the list is said to be complete', async () => {
    const { bring } = importer(house)
    const shorter = ROSTER.split('\n')
      .slice(0, 4)
      .join('\n')
      .replace('2.426.640', '2600000')
      .replace('3||', `3|${inventedNik('040490', 3)}|`)
    const kept = await bring(shorter)
    expect(kept.counts).toMatchObject({ leaving: 1, unchanged: 3 })
    expect(kept.leaving.map(({ name }) => name)).toEqual(['Agnes Nahak'])
    const open = () =>
      house.store.owner
        .selectFrom('appointments')
        .select('id')
        .where('until', 'is', null)
        .where('village_code', '=', '53.02.02.2001')
        .execute()
    expect(await open()).toHaveLength(4)
    await bring(shorter, { complete: true })
    expect(await open()).toHaveLength(3)
  })

  it('refuses the code of a village that was split and names those that came after it', async () => {
    await house.store.owner
      .insertInto('area_changes')
      .values({
        id: house.newId(),
        on_date: '2022-01-01',
        kind: 'split',
        from_codes: ['53.02.01.2099'],
        to_codes: ['53.02.02.2001', '53.02.02.2003'],
        basis: 'Perda',
      })
      .execute()
    const { upload, preview } = importer(house)
    const { id } = await upload(
      [HEADINGS, `1|${inventedNik('070793', 6)}|Yuliana Seran|Kadus I|53.02.01.2099||2022200||ADD`].join('\n'),
    )
    const seen = await preview(id)
    expect(seen.sample[0]?.notes.map(({ code }) => code)).toEqual(['village_split'])
    expect(seen.sample[0]?.notes[0]?.says).toContain('53.02.02.2001, 53.02.02.2003')
  })
})
