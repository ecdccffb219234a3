import { type AreaCode, areaCode } from '@payung/domain/areas/area'
import type { PlainDate } from '@payung/kernel/dates'
import type { Id } from '@payung/kernel/ids'
import { loadAreas } from '@payung/store/areas/load-areas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAs, actor, openTestHouse, type TestHouse } from '../testing'
import { addPayer, changePayer, listPayers } from './change-payers'
import { decideProposal, listProposals } from './decide-proposal'
import { enterForVillage } from './enter-for-village'
import { exportPeople } from './export-people'
import { inventedNik } from './imports/testing'
import { keepPaper } from './keep-paper'
import { listPeople, searchPeople } from './list-people'
import { recordBranchWord } from './record-branch-word'
import { recordDecreeOf } from './record-decree-of'
import { viewPerson } from './view-person'
import { viewStructure } from './view-structure'

const VILLAGE = areaCode('53.02.02.2001')
const OTHER = areaCode('53.02.02.2003')
const day = (text: string) => text as PlainDate
const operator = actor('village_operator', VILLAGE)
const pmd = actor('pmd_regency', '53.02')
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0])

describe('the register of a village', () => {
  let house: TestHouse
  const newId = () => house.newId()
  const as = <Result>(who: typeof operator, act: Parameters<typeof actAs<Result>>[2]) => actAs(house, who, act)
  const person = (id: Id, name: string, more: object = {}) => ({ id, name, ...more })
  const membership = (id: Id) => ({
    id,
    segment: 'PU' as const,
    category: 'perangkat' as const,
    programmes: ['jkk', 'jkm'] as ('jkk' | 'jkm')[],
    wage: 2_022_200 as never,
    fund: 'ADD' as const,
    since: day('2023-08-01'),
  })
  const officer = (id: Id, name: string, nik?: string) =>
    person(id, name, {
      nik,
      appointment: { id: newId(), post_kind: 'kadus', nature: 'tetap', since: day('2020-01-01') },
      membership: membership(newId()),
    }) as never
  const add = (who: typeof operator, village: AreaCode, asked: never) =>
    as(who, (context) => enterForVillage(context, 'add_person', village, asked))

  beforeAll(async () => {
    house = await openTestHouse()
    await loadAreas(house.store, ({ code }) => code === '' || code === '53' || code.startsWith('53.02'))
  })
  afterAll(() => house.close())

  it('takes somebody in once, finds a paying unit without number, and shows the state of the day', async () => {
    const id = newId()
    const asked = officer(id, 'Yohanis Tefa', inventedNik('010170', 1))
    expect(await add(operator, VILLAGE, asked)).toEqual({ id, state: 'done' })
    expect(await add(operator, VILLAGE, asked)).toEqual({ id, state: 'done' })
    const seen = await as(operator, (context) => listPeople(context, VILLAGE, { most: 50 }))
    expect(seen.counts).toEqual({ incomplete: 0, candidate: 1, registered: 0, ended: 0 })
    expect(seen.people[0]).toMatchObject({
      name: 'Yohanis Tefa',
      nik_last4: '0001',
      state: 'candidate',
      posts: [{ kind: 'kadus' }],
    })
    const payers = await as(operator, (context) => listPayers(context, VILLAGE, { most: 10 }))
    expect(payers.payers).toMatchObject([{ kind: 'npp', number: null, state: 'awaiting_number', people: 1 }])
    const member = seen.people[0]?.memberships[0]?.id as Id
    const branch = actor('branch', '53', [5302])
    const word = (asked: object) =>
      as(branch, (context) =>
        recordBranchWord(context, VILLAGE, {
          person: id,
          membership: member,
          registered_on: day('2023-08-20'),
          ...asked,
        }),
      )
    await expect(word({})).rejects.toThrow('Terdaftar hanya bila ada KPJ')
    await word({ kpj: '23012345678' })
    const state = async (on: string) =>
      (await as(operator, (context) => viewPerson(context, VILLAGE, id, day(on)))).state
    expect([await state('2023-08-19'), await state('2023-08-20')]).toEqual(['candidate', 'registered'])
  })

  it('keeps somebody without NIK as incomplete, who cannot be registered yet', async () => {
    const id = newId()
    await add(operator, VILLAGE, officer(id, 'Petrus Wea'))
    const { memberships, state } = await as(operator, (context) => viewPerson(context, VILLAGE, id))
    expect(state).toBe('incomplete')
    const word = as(pmd, (context) =>
      recordBranchWord(context, VILLAGE, {
        person: id,
        membership: memberships[0]?.id as Id,
        registered_on: day('2023-08-20'),
        kpj: '23012345679',
      }),
    )
    await expect(word).rejects.toThrow('NIK orang ini belum lengkap')
  })

  it('refuses a NIK that another village has, and says where to ask without a name', async () => {
    const other = actor('village_operator', OTHER)
    const taken = add(other, OTHER, officer(newId(), 'Salah Orang', inventedNik('010170', 1)))
    await expect(taken).rejects.toThrow(/sudah tercatat di Kabupaten Timor Tengah Selatan.*Dinas PMD/)
    await expect(taken).rejects.not.toThrow(/Yohanis|\d{16}/)
  })

  it('tells whoever saves second both values', async () => {
    const { people } = await as(operator, (context) => listPeople(context, VILLAGE, { most: 50 }))
    const { id, version } = people.find(({ name }) => name === 'Petrus Wea') as (typeof people)[number]
    const change = (asked: object) =>
      as(operator, (context) =>
        enterForVillage(context, 'change_person', VILLAGE, { person: id, version, ...asked } as never),
      )
    await change({ address: 'Dusun I' })
    const second = change({ address: 'Dusun II' })
    await expect(second).rejects.toThrow('Alamat: Anda menulis "Dusun II", sekarang "Dusun I".')
    await expect(second).rejects.toMatchObject({ code: 'changed_meanwhile', field: 'address' })
    const { changes } = await as(operator, (context) => viewPerson(context, VILLAGE, id))
    expect(changes).toMatchObject([{ version: 1, fields: ['address'], by: 'person' }])
  })

  it('ends posts and memberships with a death, and reads as it was the day before', async () => {
    const id = newId()
    await add(operator, VILLAGE, officer(id, 'Markus Taek', inventedNik('020271', 7)))
    const die = (died_on: string) =>
      as(operator, (context) =>
        enterForVillage(context, 'record_death', VILLAGE, { person: id, version: 1, died_on: day(died_on) } as never),
      )
    await expect(die('2023-09-01')).rejects.toThrow('belum tiba')
    await die('2023-08-15')
    const before = await as(operator, (context) => viewPerson(context, VILLAGE, id, day('2023-08-14')))
    const after = await as(operator, (context) => viewPerson(context, VILLAGE, id))
    expect([before.state, after.state, after.posts[0]?.until]).toEqual(['candidate', 'ended', '2023-08-15'])
  })

  it('asks the office above for the photograph of the paper', async () => {
    const asked = officer(newId(), 'Maria Bere', inventedNik('430380', 3))
    await expect(add(pmd, VILLAGE, asked)).rejects.toThrow('Lampirkan foto')
    const paper = await as(pmd, (context) =>
      keepPaper(context, VILLAGE, { name: 'surat.jpg', bytes: JPEG, sha256: new Uint8Array(32) }),
    )
    await expect(
      as(pmd, (context) =>
        keepPaper(context, VILLAGE, { name: 'x.jpg', bytes: new Uint8Array([1]), sha256: new Uint8Array(32) }),
      ),
    ).rejects.toThrow('bukan foto')
    expect(await add(pmd, VILLAGE, { ...(asked as object), paper } as never)).toMatchObject({ state: 'done' })
  })

  it('refuses a forged village, and a post that a kelurahan does not have', async () => {
    await expect(add(operator, OTHER, officer(newId(), 'Orang Asing'))).rejects.toThrow('di luar wilayah tugas')
    const kelurahan = areaCode('53.02.01.1001')
    const asked = {
      id: newId(),
      name: 'X Y',
      appointment: { id: newId(), post_kind: 'kades', nature: 'tetap', since: day('2020-01-01') },
    }
    await expect(add(actor('village_operator', kelurahan), kelurahan, asked as never)).rejects.toThrow(
      'Kelurahan tidak mempunyai',
    )
  })

  it('appoints several people by one decree; a held post needs Plt', async () => {
    const { posts } = await as(operator, (context) => viewStructure(context, VILLAGE))
    const held = posts[0] as (typeof posts)[number]
    const { people } = await as(operator, (context) => listPeople(context, VILLAGE, { most: 50 }))
    const acting = people.find(({ name }) => name === 'Maria Bere')?.id as Id
    const decree = (nature: 'tetap' | 'plt', id: Id) =>
      as(pmd, (context) =>
        recordDecreeOf(context, areaCode('53.02'), {
          id,
          number: '5/2023',
          signed_on: day('2023-08-01'),
          issuer: 'Bupati',
          subject: 'Pengangkatan',
          appointments: [
            { id: newId(), village: VILLAGE, post: held.id, person: acting, nature, since: day('2023-08-02') },
          ],
        } as never),
      )
    await expect(decree('tetap', newId())).rejects.toThrow('masih dipegang orang lain sejak 1 Januari 2020')
    await decree('plt', newId())
    const seen = await as(operator, (context) => viewStructure(context, VILLAGE))
    expect(seen.posts[0]?.holders.map(({ nature, decree: number }) => [nature, number])).toEqual([
      ['tetap', null],
      ['plt', '5/2023'],
    ])
  })

  it('records the number of a paying unit, and one of the regency for many villages', async () => {
    const { payers } = await as(operator, (context) => listPayers(context, VILLAGE, { most: 10 }))
    await as(pmd, (context) => changePayer(context, areaCode('53.02'), payers[0]?.id as string, { number: '12345678' }))
    const shared = {
      id: newId(),
      kind: 'npp',
      segment: 'PU',
      number: '12345678',
      name: 'BPKAD TTS',
      since: day('2023-09-01'),
    }
    await expect(as(pmd, (context) => addPayer(context, areaCode('53.02'), shared as never))).rejects.toThrow(
      'sudah dipakai',
    )
    const asked = { ...shared, number: '87654321', villages: [VILLAGE] }
    await as(pmd, (context) => addPayer(context, areaCode('53.02'), asked as never))
    const seen = await as(operator, (context) => listPayers(context, VILLAGE, { on: day('2023-09-01'), most: 10 }))
    expect(seen.payers.map(({ name, people }) => [name, people])).toEqual([
      ['BPKAD TTS', 3],
      [expect.stringContaining('Pemerintah Desa'), 0],
    ])
  })

  it('searches names inside the duty only, never a NIK, and exports text that stays text', async () => {
    const search = (who: typeof operator, words: string) =>
      as(who, (context) => searchPeople(context, who.area, words, 10))
    expect((await search(operator, 'yohanis')).map(({ name }) => name)).toEqual(['Yohanis Tefa'])
    expect(await search(actor('village_operator', OTHER), 'yohanis')).toEqual([])
    await expect(search(operator, inventedNik('010170', 1))).rejects.toThrow('paling sedikit tiga huruf')
    await add(operator, VILLAGE, person(newId(), '=HYPERLINK("x")') as never)
    const table = await as(operator, (context) => exportPeople(context, VILLAGE, {}))
    expect(table.demo).toBe(true)
    expect(table.rows.flat()).toContain('=HYPERLINK("x")')
    expect(JSON.stringify(table.rows)).not.toMatch(/\d{16}/)
  })

  it('keeps what the village enters as a proposal where duties are separate; who entered may not approve', async () => {
    await house.store.owner
      .insertInto('regency_rules')
      .values({ regency_id: 5302, area_code: '53.02', separate_duties: true })
      .execute()
    const id = newId()
    const asked = officer(id, 'Ester Klau', inventedNik('450585', 5))
    expect(await add(operator, VILLAGE, asked)).toMatchObject({ state: 'proposed' })
    const head = actor('village_head', VILLAGE)
    const { proposals } = await as(head, (context) => listProposals(context, VILLAGE, { most: 10 }))
    expect(proposals).toMatchObject([
      { act: 'add_person', about: 'Ester Klau', may_approve: true, entered_on: '2023-08-30' },
    ])
    const changes = proposals[0]?.changes ?? []
    expect(changes).toContainEqual({ field: 'nik', before: null, after: '•••• 0005' })
    expect(changes).toContainEqual({ field: 'wage', before: null, after: '2022200' })
    expect(changes).toContainEqual({ field: 'post_kind', before: null, after: 'kadus' })
    expect(JSON.stringify(changes)).not.toMatch(/\d{16}|-7\d{3}-/)
    const decide = (who: typeof operator, decision: 'approve' | 'reject') =>
      as(who, (context) => decideProposal(context, VILLAGE, proposals[0]?.id as string, { decision }))
    await expect(decide(operator, 'approve')).rejects.toMatchObject({ code: 'separate_duties' })
    expect(await decide(head, 'approve')).toMatchObject({ state: 'approved' })
    expect((await as(operator, (context) => viewPerson(context, VILLAGE, id))).name).toBe('Ester Klau')
    await expect(decide(head, 'approve')).rejects.toMatchObject({ code: 'unknown_proposal' })
    // whoever decides sees the value that stands beside the one that was typed
    const moved = { person: id, version: 1, name: 'Ester Klau', address: 'Dusun II' } as never
    await as(operator, (context) => enterForVillage(context, 'change_person', VILLAGE, moved))
    const seen = await as(head, (context) => listProposals(context, VILLAGE, { most: 10 }))
    expect(seen.proposals.map((one) => one.changes).sort((a, b) => b.length - a.length)).toEqual([
      [{ field: 'address', before: null, after: 'Dusun II' }],
      [],
    ])
    // a refusal of the act reaches the operator at once, not the village head later
    await expect(add(operator, VILLAGE, officer(newId(), 'Kembar', inventedNik('450585', 5)))).rejects.toMatchObject({
      code: 'nik_taken',
    })
  })
})
