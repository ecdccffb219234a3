import { areaCode } from '@payung/domain/areas/area'
import { ENGINES } from '@payung/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestHouse } from '../../testing'
import { changePerson } from '../change-person'
import { importer, inventedNik, openRegencyHouse } from './testing'
import { discardImport, undoImport } from './undo-import'

const HEADINGS = 'NIK|Nama|Jabatan|Kode Desa|Siltap|TMT|Sumber Dana|Nomor SK|NPP'
const VILLAGE = areaCode('53.02.02.2001')
const line = (serial: number, name: string, post: string, wage: number, extra = 'ADD|12/2020|') =>
  `${inventedNik('010170', serial)}|${name}|${post}|${VILLAGE}|${wage}|01/02/2020|${extra}`
const list = (...lines: string[]) => [HEADINGS, ...lines].join('\n')

describe.each(ENGINES)('undoing an import on %s', (engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openRegencyHouse(engine)
  })
  afterAll(() => house.close())

  const TABLES = [
    'people',
    'niks',
    'posts',
    'appointments',
    'memberships',
    'payers',
    'decrees',
    'person_versions',
  ] as const
  const everything = async () => {
    const kept: Record<string, unknown[]> = {}
    for (const table of TABLES)
      kept[table] = (
        await house.store.owner
          .selectFrom(table as 'people')
          .selectAll()
          .execute()
      )
        .map(({ made_at: _, ...row }) => JSON.stringify(row))
        .sort()
    return kept
  }
  const undo = (id: string) => {
    const { act, area } = importer(house)
    return act((context) => undoImport(context, area, id))
  }

  it('leaves everything as it was, after new rows, new terms, a number for the payer and leavers', async () => {
    const { bring } = importer(house)
    const before = await everything()
    const first = await bring(
      list(line(1, 'Yohanis Tefa', 'Kepala Desa', 2_426_640), line(2, 'Maria Bere', 'Kadus I', 2_022_200)),
    )
    const between = await everything()
    house.moveTo('2023-09-05' as never)
    const second = await bring(
      list(
        line(1, 'Yohanes Tefa', 'Kepala Desa', 2_600_000, 'PAD|12/2020|12345678'),
        line(3, 'Petrus Wea', 'Kadus II', 2_022_200),
      ),
      { complete: true },
    )
    expect(second.counts).toMatchObject({ new: 1, changed: 1, leaving: 1 })
    expect(await everything()).not.toEqual(between)
    await expect(undo(first.id)).rejects.toThrow(/sudah dipakai: .*baris impor sesudahnya/)
    expect((await undo(second.id)).state).toBe('undone')
    expect(await everything()).toEqual(between)
    expect((await undo(first.id)).state).toBe('undone')
    expect(await everything()).toEqual(before)
    // asking twice undoes once
    expect((await undo(first.id)).state).toBe('undone')
  })

  it('refuses and says why when somebody was edited, or an estimate stands on it', async () => {
    const { bring, act, upload } = importer(house)
    const { id } = await bring(list(line(5, 'Agnes Nahak', 'Sekretaris Desa', 2_224_420)))
    const person = await house.store.owner.selectFrom('people').selectAll().executeTakeFirstOrThrow()
    await act((context) =>
      changePerson(context, VILLAGE, { person: person.id as never, version: 1, name: 'Agnes Seran' }),
    )
    await expect(undo(id)).rejects.toThrow('1 perubahan data orang')
    const member = await house.store.owner.selectFrom('memberships').selectAll().executeTakeFirstOrThrow()
    await house.store.asOwner(async (tx) => {
      await tx.selectNoFrom((is) => is.fn('open_month', [is.cast(is.val('2023-09-01'), 'date')]).as('opened')).execute()
      await tx
        .insertInto('bill_lines')
        .values({
          regency_id: 5302,
          village_code: VILLAGE,
          month: '2023-09-01',
          payer_id: member.payer_id,
          membership_id: member.id,
          person_id: person.id,
          segment: 'PU',
          category: 'perangkat',
          fund: 'ADD',
          programmes: 3,
          wage: 2_224_420,
          jkk: 5339,
          jkm: 6673,
          jht_employer: 0,
          jht_worker: 0,
          jp_employer: 0,
          jp_worker: 0,
          total: 12_012,
        })
        .execute()
    })
    await expect(undo(id)).rejects.toThrow('1 bulan perkiraan iuran, 1 perubahan data orang')
    const waiting = await upload(list(line(6, 'Ester Klau', 'Kadus I', 2_022_200)))
    await expect(undo(waiting.id)).rejects.toThrow('belum disimpan')
    expect((await act((context) => discardImport(context, areaCode('53.02'), waiting.id))).state).toBe('discarded')
  })
})
