import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storeConfirmedImports } from '../jobs/store-imports'
import { openTestApp, type TestApp, VILLAGE } from './testing'

const ROSTER = [
  'DAFTAR PERANGKAT DESA',
  'No;NIK;Nama;Jabatan;Kode Desa;Siltap;TMT',
  `1;5304990101700001;Yohanis Tefa;Kepala Desa;${VILLAGE};2.426.640;01/02/2020`,
  `2;5.3E+15;=HYPERLINK("x");Kadus I;${VILLAGE};Rp 2.022.200;01/02/2020`,
  `3;;Petrus Wea;Kadus II;${VILLAGE};2022200;2020-02-01`,
].join('\n')

describe('an import over HTTP', () => {
  let server: TestApp
  let pmd: string
  beforeAll(async () => {
    server = await openTestApp()
    pmd = await server.signIn('pmd@demo.test')
  })
  afterAll(() => server.close())

  async function send(
    path: string,
    name: string,
    content: string | Uint8Array,
    fields: Record<string, string>,
    by = pmd,
  ) {
    const form = new FormData()
    for (const [field, value] of Object.entries(fields)) form.append(field, value)
    form.append('file', new Blob([content as Uint8Array<ArrayBuffer>]), name)
    const whole = new Response(form)
    const answer = await server.app.inject({
      method: 'POST',
      url: `/api${path}`,
      headers: { cookie: by, 'content-type': whole.headers.get('content-type') as string },
      payload: Buffer.from(await whole.arrayBuffer()),
    })
    return { status: answer.statusCode, body: answer.json() }
  }

  it('goes from the file to the register and back to the file', async () => {
    const { status, body: sent } = await send('/areas/53.04/imports', 'daftar.csv', ROSTER, { kind: 'roster' })
    expect(status).toBe(200)
    expect(sent).toMatchObject({ state: 'read', missing: [], kind: 'roster' })
    const at = `/areas/53.04/imports/${sent.id}`
    const preview = await server.ask('GET', `${at}/preview`, pmd)
    expect(preview.body).toMatchObject({ counts: { rows: 3, new: 2, refused: 1 }, villages: 1 })
    expect(preview.text).not.toMatch(/\d{16}/)
    expect((await server.ask('GET', `${at}/rows?outcome=refused`, pmd)).body).toMatchObject({
      rows: [{ row: 4, notes: [{ code: 'nik_exponent' }, { code: 'formula_like' }] }],
    })
    expect((await server.ask('POST', `${at}/confirm`, pmd, { complete: false })).body).toMatchObject({
      state: 'confirmed',
    })
    await storeConfirmedImports(server.house)
    expect((await server.ask('GET', at, pmd)).body).toMatchObject({
      state: 'stored',
      applied: 2,
      refused: 1,
      counts: { new: 2, changed: 0, unchanged: 0, refused: 1 },
      made_on: '2023-08-30',
      stored_on: '2023-08-30',
    })
    const file = await server.ask('GET', `${at}/file`, pmd)
    expect(file.text.split(/\r?\n/)[1]).toMatch(/Status impor/)
    expect(file.text.split(/\r?\n/)[2]).toMatch(/Baru\./)
    const people = await server.ask('GET', `/villages/${VILLAGE}/people`, pmd)
    expect(people.body).toMatchObject({
      counts: { candidate: 1, incomplete: 1 },
      people: [{ name: 'Petrus Wea' }, { name: 'Yohanis Tefa' }],
    })
    expect(people.text).not.toMatch(/\d{16}/)
    const csv = await server.ask('GET', `/areas/${VILLAGE}/people.csv`, pmd)
    expect(csv.text).toContain('DATA REKAAN')
    expect((await server.ask('GET', '/areas/53.04/imports', pmd)).body).toMatchObject({ imports: [{ id: sent.id }] })
    const coverage = await server.house.store.owner
      .selectFrom('village_coverage')
      .selectAll()
      .where('village_code', '=', VILLAGE)
      .execute()
    expect(coverage.reduce((sum, { posts }) => sum + posts, 0)).toBe(2)
    expect((await server.ask('POST', `${at}/undo`, pmd)).body).toMatchObject({ state: 'undone' })
  })

  it('names nobody to the province, and knows no file of another regency', async () => {
    const province = await server.signIn('provinsi@demo.test')
    expect((await server.ask('GET', `/villages/${VILLAGE}/people`, province)).status).toBe(403)
    expect((await server.ask('GET', `/areas/${VILLAGE}/people.xlsx`, province)).status).toBe(403)
    expect((await send('/areas/53.10/imports', 'x.csv', ROSTER, { kind: 'roster' })).status).toBe(403)
  })

  it('says in one sentence what is wrong with a file', async () => {
    const cases = [
      ['kosong.csv', '', 'file_empty'],
      ['x.pdf', '%PDF-1.7', 'file_unknown_form'],
      ['lama.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file_encrypted'],
      ['tanpa.csv', 'a;b\n1;2', 'file_no_heading'],
    ] as const
    for (const [name, content, code] of cases) {
      const { status, body } = await send('/areas/53.04/imports', name, content, { kind: 'roster' })
      expect([name, status, body.refused.code]).toEqual([name, 422, code])
    }
  })

  it('hands out templates of every kind', async () => {
    for (const kind of ['roster', 'ceilings', 'kpj'])
      expect((await server.ask('GET', `/areas/${VILLAGE}/import-templates/${kind}`, pmd)).text.slice(0, 2)).toBe('PK')
  })
})
