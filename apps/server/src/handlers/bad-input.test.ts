import { randomBytes } from 'node:crypto'
import { idFrom } from '@payung/kernel/ids'
import { ENGINES } from '@payung/store/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scanFile } from '../gateways/spreadsheet/scan-file'
import { bookOf, everyText } from '../gateways/spreadsheet/workbooks-for-tests'
import { collectBytes, writeZip } from '../gateways/spreadsheet/zip-writer'
import { storeConfirmedImports } from '../jobs/store-imports'
import { type Asked, openTestApp, type TestApp, VILLAGE } from './testing'

const OTHER = '53.04.01.2002'
const FORMULA = '=HYPERLINK("http://jahat.example";"Klik")'
const HEADINGS = 'NIK;Nama;Jabatan;Kode Desa;Siltap;TMT'
const nik = (n: number) => `530499010170${String(n).padStart(4, '0')}`
const newId = () => idFrom(Date.now(), randomBytes(10))

/** What issue 2 section 3 lists, through the door by which it comes in, on both engines. */
describe.each(ENGINES)('input that must end well, on %s', (engine) => {
  let server: TestApp
  let pmd: string
  let operator: string
  beforeAll(async () => {
    server = await openTestApp(engine)
    pmd = await server.signIn('pmd@demo.test')
    operator = await server.signIn('operator@demo.test')
  })
  afterAll(() => server.close())

  async function upload(name: string, content: string | Uint8Array): Promise<Asked> {
    const form = new FormData()
    form.append('kind', 'roster')
    form.append('file', new Blob([content as Uint8Array<ArrayBuffer>]), name)
    const whole = new Response(form)
    const headers = { cookie: pmd, 'content-type': whole.headers.get('content-type') as string }
    const payload = Buffer.from(await whole.arrayBuffer())
    const answer = await server.app.inject({ method: 'POST', url: '/api/areas/53.04/imports', headers, payload })
    return { status: answer.statusCode, body: answer.json(), cookie: null, text: answer.body }
  }

  /** Sends a list, looks at it, stores what can be stored, and gives the answer of the preview. */
  async function bring(lines: readonly string[]): Promise<Asked> {
    const { body } = await upload('daftar.csv', [HEADINGS, ...lines].join('\n'))
    const at = `/areas/53.04/imports/${body.id}`
    const preview = await server.ask('GET', `${at}/preview`, pmd)
    await server.ask('POST', `${at}/confirm`, pmd, { complete: false })
    await storeConfirmedImports(server.house)
    return preview
  }

  const countPeople = async () =>
    (await sql<{ n: number }>`select count(*)::int as n from people`.execute(server.house.store.owner)).rows[0]?.n

  it('a formula in a name goes in as text and out as text, as workbook and as CSV', async () => {
    const preview = await bring([`${nik(1)};"${FORMULA.replaceAll('"', '""')}";Kadus I;${VILLAGE};2022200;01/02/2020`])
    expect(preview.body).toMatchObject({ counts: { rows: 1, new: 1 } })
    const book = await server.app.inject({ url: `/api/areas/${VILLAGE}/people.xlsx`, headers: { cookie: pmd } })
    const cells = (await everyText(await scanFile(new Uint8Array(book.rawPayload)))).flat()
    expect(cells).toContain(FORMULA)
    expect(cells.join()).toContain('DATA REKAAN')
    const csv = await server.ask('GET', `/areas/${VILLAGE}/people.csv`, pmd)
    expect(csv.text).toContain(`"'${FORMULA.replaceAll('"', '""')}"`)
    expect(csv.text).not.toMatch(/(^|;)"?=/m)
  })

  it.each(['xlsx', 'csv'])('somebody else’s village as .%s is refused, and the log knows who asked', async (form) => {
    for (const foreign of [OTHER, '53.04.01', '53.04', '53.10', '53.10.01.2001']) {
      const { status, body } = await server.ask('GET', `/areas/${foreign}/people.${form}`, operator)
      expect([foreign, status, body.refused?.code]).toEqual([foreign, 403, 'outside_area'])
    }
    const { rows } = await sql<{ refused: string }>`select refused from audit_events
      where event = 'people.exported' and facts ->> 'asked' = ${OTHER} order by id desc limit 1`.execute(
      server.house.store.owner,
    )
    expect(rows).toEqual([{ refused: 'outside_area' }])
  })

  it('a forged area in path or body is refused, and nothing of it is stored', async () => {
    const before = await countPeople()
    const asked = { id: newId(), name: 'Orang Asing' }
    const inPath = await server.ask('POST', `/villages/${OTHER}/people`, operator, asked)
    expect([inPath.status, inPath.body.refused?.code]).toEqual([403, 'outside_area'])
    const decree = {
      id: newId(),
      number: '7/2023',
      signed_on: '2023-08-01',
      issuer: 'Bupati',
      subject: 'Pengangkatan',
      appointments: [
        { id: newId(), village: '53.10.01.2001', post: newId(), person: newId(), nature: 'tetap', since: '2023-08-02' },
      ],
    }
    const inBody = await server.ask('POST', '/areas/53.04/decrees', pmd, decree)
    expect([inBody.status, inBody.body.refused?.says]).toEqual([
      inBody.status,
      expect.stringMatching(/wilayah|desa|tidak/),
    ])
    expect(inBody.status).toBeGreaterThanOrEqual(400)
    expect(await countPeople()).toBe(before)
    const { rows } = await sql`select from decrees where number = '7/2023'`.execute(server.house.store.owner)
    expect(rows).toEqual([])
  })

  it('two officers who edit one person: the second reads both values, and the first value stays', async () => {
    const id = newId()
    await server.ask('POST', `/villages/${VILLAGE}/people`, operator, { id, name: 'Maria Bere', address: 'Dusun I' })
    const edit = (by: string, address: string) =>
      server.ask('PUT', `/villages/${VILLAGE}/people/${id}`, by, { version: 1, name: 'Maria Bere', address })
    const answers = await Promise.all([edit(operator, 'Dusun II'), edit(operator, 'Dusun III')])
    expect(answers.map(({ status, text }) => (status === 200 ? 200 : JSON.parse(text).refused.code)).sort()).toEqual([
      200,
      'changed_meanwhile',
    ])
    const kept = (await server.ask('GET', `/villages/${VILLAGE}/people/${id}`, operator)).body as unknown as {
      address: string
      version: number
    }
    const late = answers.find(({ status }) => status === 409)?.body.refused
    expect([kept.version, late?.code, late?.field]).toEqual([2, 'changed_meanwhile', 'address'])
    expect(late?.says).toContain(`sekarang "${kept.address}"`)
  })

  it('a NIK twice in the file or in another village: field, row, what is wrong and what to do', async () => {
    await bring([`${nik(10)};Petrus Wea;Kadus II;${OTHER};2022200;01/02/2020`])
    const { body } = await bring([
      `${nik(10)};Petrus Wea;Kadus III;${VILLAGE};2022200;01/02/2020`,
      `${nik(11)};Ester Klau;Kadus IV;${VILLAGE};2022200;01/02/2020`,
      `${nik(11)};Ester Klau;Kadus V;${VILLAGE};2022200;01/02/2020`,
    ])
    const { counts, sample } = body as unknown as {
      counts: object
      sample: { row: number; notes: { code: string; field: string | null; says: string }[] }[]
    }
    expect(counts).toMatchObject({ rows: 3, new: 1, refused: 2 })
    const refused = sample.flatMap(({ row, notes }) =>
      notes.filter(({ code }) => code.startsWith('nik_')).map((note) => ({ row, ...note })),
    )
    expect(refused.map(({ row, code, field }) => [row, code, field])).toEqual([
      [2, 'nik_elsewhere', 'nik'],
      [4, 'nik_twice', 'nik'],
    ])
    for (const { says } of refused) expect(says).toMatch(/NIK.*\. .*\./s)
    expect(JSON.stringify(body)).not.toMatch(/\d{16}/)
    const typed = await server.ask('POST', `/villages/${VILLAGE}/people`, operator, {
      id: newId(),
      name: 'Petrus Wea',
      nik: nik(10),
    })
    expect([typed.status, typed.body.refused?.code, typed.body.refused?.field]).toEqual([409, 'nik_taken', 'nik'])
    expect(typed.body.refused?.says).toMatch(/Kabupaten Belu/)
  })

  it('the same file sent twice changes nothing the second time', async () => {
    const lines = [`${nik(20)};Agnes Nahak;Kasi Pelayanan;${OTHER};2022200;01/02/2020`]
    expect((await bring(lines)).body).toMatchObject({ counts: { new: 1 } })
    const before = await countPeople()
    expect((await bring(lines)).body).toMatchObject({ counts: { new: 0, unchanged: 1 } })
    expect(await countPeople()).toBe(before)
  })

  it('dates as text, as d/m/y and as serial number, wages with dots, commas and Rp', async () => {
    const book = await bookOf((made) => {
      const sheet = made.addWorksheet('Data')
      sheet.addRow(HEADINGS.split(';'))
      sheet.addRow([nik(31), 'Yosef Mau', 'Kadus VI', OTHER, 'Rp 2.022.200,00', '1 Februari 2020'])
      sheet.addRow([nik(32), 'Rosa Lelo', 'Kadus VII', OTHER, 2022200, 43862])
      sheet.addRow([nik(33), 'Dominggus Seran', 'Kadus VIII', OTHER, '2,022,200', '1/2/20'])
      sheet.addRow([nik(34), 'Lusia Bria', 'Kadus IX', OTHER, 'dua juta', '31/02/2020'])
    })
    const { body: sent } = await upload('daftar.xlsx', book)
    const at = `/areas/53.04/imports/${sent.id}`
    const preview = await server.ask('GET', `${at}/preview`, pmd)
    expect(preview.body).toMatchObject({ counts: { rows: 4, new: 3, refused: 1 } })
    const refused = (await server.ask('GET', `${at}/rows?outcome=refused`, pmd)).text
    expect(JSON.parse(refused)).toMatchObject({ rows: [{ row: 5 }] })
    for (const word of ['Siltap', 'TMT']) expect(refused).toContain(word)
    await server.ask('POST', `${at}/confirm`, pmd, { complete: false })
    await storeConfirmedImports(server.house)
    const { rows } = await sql<{ wage: number; since: string }>`
      select m.wage, a.since::text as since from people p
      join memberships m on m.person_id = p.id join appointments a on a.person_id = p.id
      where p.name in ('Yosef Mau', 'Rosa Lelo', 'Dominggus Seran')`.execute(server.house.store.owner)
    expect(rows).toEqual(Array(3).fill({ wage: 2_022_200, since: '2020-02-01' }))
  })

  it('a workbook with formulas, macros and a hidden sheet is read by its values, and says so', async () => {
    const book = await bookOf((made) => {
      const sheet = made.addWorksheet('Data')
      sheet.addRow(HEADINGS.split(';'))
      sheet.addRow([
        nik(40),
        { formula: '"Anton "&"Bau"', result: 'Anton Bau' },
        'Kadus X',
        OTHER,
        { formula: '1000*2022.2', result: 2_022_200 },
        '01/02/2020',
      ])
      made.addWorksheet('Rahasia', { state: 'veryHidden' }).addRow(['tersembunyi'])
    })
    const { status, body } = await upload('daftar.xlsx', book)
    expect(status).toBe(200)
    expect(JSON.stringify(body)).toContain('hidden_sheets')
    const preview = await server.ask('GET', `/areas/53.04/imports/${body.id}/preview`, pmd)
    expect(preview.body).toMatchObject({ counts: { rows: 1, new: 1 } })
    expect(preview.text).toContain('Anton Bau')
  })

  it('a zip bomb ends in one sentence, and the server goes on', async () => {
    const blanks = Buffer.alloc(5_000_000, ' ')
    function* bomb() {
      yield '<worksheet><sheetData>'
      for (let i = 0; i < 20; i++) yield blanks
    }
    const bytes = await collectBytes(writeZip([{ name: 'xl/worksheets/sheet1.xml', chunks: bomb() }]))
    const { status, body } = await upload('bom.xlsx', bytes)
    expect([status, body.refused?.code]).toEqual([413, 'file_bomb'])
    expect(body.refused?.says).toMatch(/\. .*\./)
    expect((await server.ask('GET', '/session', pmd)).status).toBe(200)
  })

  it.each([
    ['2014-12', 'month_before_law'],
    ['2015-06', 'month_before_law'],
    ['2024-09', 'month_far_ahead'],
    ['9999-12', 'month_far_ahead'],
  ])('month %s is refused with its field', async (month, code) => {
    const { status, body } = await server.ask('POST', '/areas/53.04/monthly-runs', pmd, { month })
    expect([status, body.refused?.code, body.refused?.field]).toEqual([422, code, 'month'])
  })

  it('a village that was split takes rows for the mother and for the new village', async () => {
    const admin = await server.signIn('admin@demo.test')
    const split = {
      id: newId(),
      on: '2023-06-01',
      basis: 'Perda 3/2023',
      into: [{ code: '53.04.01.2099', name: 'Kewar Baru' }],
    }
    expect((await server.ask('POST', `/areas/${OTHER}/split`, admin, split)).status).toBe(200)
    const { body } = await bring([
      `${nik(50)};Yuliana Seran;Kadus XI;53.04.01.2099;2022200;01/07/2023`,
      `${nik(51)};Martinus Loe;Kadus XII;${OTHER};2022200;01/02/2020`,
      `${nik(52)};Belum Ada;Kadus XIII;53.04.01.2098;2022200;01/02/2020`,
    ])
    expect(body).toMatchObject({ counts: { rows: 3, new: 2, refused: 1 } })
    expect(JSON.stringify(body)).toContain('53.04.01.2098')
  })
})
