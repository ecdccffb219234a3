import { endpoint } from '@payung/contract/endpoint'
import { VillageCode } from '@payung/domain/areas/area'
import { refuseArea } from '@payung/domain/areas/refusals'
import { IdText, Money, MonthText } from '@payung/domain/words'
import { actor } from '@payung/usecases/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { handle } from '../handlers/handle'
import { handleOutside } from '../handlers/handle-outside'
import { STRICT } from './security'
import { serveTestHouse, type TestApp } from './testing'

const NewBill = z.object({ id: IdText, month: MonthText, total: Money, village: VillageCode.optional() })
const Bill = z.object({ id: IdText, month: MonthText, total: Money, note: z.string().nullable() })

const addBill = endpoint({
  method: 'POST',
  path: '/villages/:village/test-bills',
  summary: 'For tests.',
  allow: ['village_operator', 'pmd_regency', 'branch'],
  audit: 'test.billed',
  body: NewBill,
  reply: Bill,
  refuses: ['code_taken'],
})
const readArea = endpoint({
  method: 'GET',
  path: '/areas/:area/test-sum',
  summary: 'For tests.',
  allow: 'signed_in',
  query: z.object({ most: z.coerce.number().int().max(10).default(3) }),
  reply: z.object({ area: z.string(), most: z.int(), seen: z.int() }),
})
const publicSum = endpoint({
  method: 'GET',
  path: '/test-public',
  summary: 'For tests.',
  allow: 'anyone',
  reply: z.object({ seen: z.int() }),
})
const breakDown = endpoint({
  method: 'GET',
  path: '/test-fault',
  summary: 'For tests.',
  allow: 'anyone',
  reply: z.object({}),
})
const sendWorkbook = endpoint({
  method: 'POST',
  path: '/areas/:area/test-uploads',
  summary: 'For tests.',
  allow: ['pmd_regency'],
  audit: 'test.uploaded',
  body: z.object({ kind: z.string() }),
  upload: 1_048_576,
  reply: z.object({ name: z.string(), size: z.int(), kind: z.string() }),
})
const download = endpoint({
  method: 'GET',
  path: '/test-download',
  summary: 'For tests.',
  allow: 'signed_in',
  reply: { file: 'text/csv' },
})

const attempt = endpoint({
  method: 'POST',
  path: '/test-attempt',
  summary: 'For tests.',
  allow: 'anyone',
  body: z.object({ code: z.string() }),
  reply: z.object({ from: z.string() }),
})

let served: TestApp
beforeAll(async () => {
  served = await serveTestHouse({
    outside: [
      handleOutside(attempt, async ({ body, agent }) => ({
        reply: { from: body.code + agent },
        cookies: ['a=1', 'b=2'],
      })),
    ],
    handlers: [
      handle(addBill, async ({ tx, note }, { body, path }) => {
        if (body.total === 409) refuseArea('code_taken', { code: path.village }, 'village')
        const village = body.village ?? path.village
        await tx
          .insertInto('people')
          .values({
            regency_id: Number(village.slice(0, 5).replace('.', '')),
            id: body.id,
            village_code: village,
            name: 'Maria Bere',
          })
          .execute()
        note({ total: body.total }, body.id)
        return { ...body, note: null, secret: 'never leaves' }
      }),
      handle(readArea, async ({ tx }, { path, query }) => ({
        area: path.area,
        most: query.most,
        seen: (await tx.selectFrom('people').select('id').execute()).length,
      })),
      handle(publicSum, async ({ tx }) => ({ seen: (await tx.selectFrom('people').select('id').execute()).length })),
      handle(breakDown, async () => {
        throw new Error('broken pipe of 5399010101900001')
      }),
      handle(sendWorkbook, async (_context, { upload, body }) => ({
        name: upload?.name ?? '',
        size: upload?.bytes.length ?? 0,
        kind: body.kind,
      })),
      handle(download, async () => ({ name: 'Daftar desa é.csv', bytes: Buffer.from('desa;iuran\n') })),
    ],
  })
})
afterAll(() => served.close())

const BILL = { id: '00000000-0000-7000-8000-000000000001', month: '2023-08', total: 80_000 }
const operator = actor('village_operator', '53.04.12.2001')
const regency = actor('pmd_regency', '53.04')

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${served.address}/api${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, never>, headers: response.headers }
}
const lastEvent = () =>
  served.house.store.owner
    .selectFrom('audit_events')
    .select(['event', 'refused', 'area_code', 'subject', 'request_id'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

it('lets nobody in who is not signed in', async () => {
  served.as(null)
  const { status, body } = await call('POST', '/villages/53.04.12.2001/test-bills', BILL)
  expect([status, body.refused]).toMatchObject([401, { code: 'not_signed_in', says: expect.stringContaining('masuk') }])
})

it('carries out an act, strips what was not promised, and leaves an audit row with the number of the request', async () => {
  served.as(operator)
  const { status, body, headers } = await call('POST', '/villages/53.04.12.2001/test-bills', BILL)
  expect([status, body]).toEqual([200, { ...BILL, note: null }])
  expect(await lastEvent()).toEqual({
    event: 'test.billed',
    refused: null,
    area_code: '53.04.12.2001',
    subject: BILL.id,
    request_id: headers.get('x-request-id'),
  })
})

it.each([
  ['a foreign village', '/villages/53.04.12.2002/test-bills', operator, 403, 'outside_area'],
  [
    'a role that may not',
    '/villages/53.04.12.2001/test-bills',
    actor('camat' as 'district', '53.04.12'),
    403,
    'role_not_allowed',
  ],
  [
    'a branch outside its regencies',
    '/villages/53.04.12.2001/test-bills',
    actor('branch', '53', [5310]),
    403,
    'outside_area',
  ],
])('refuses %s and leaves an audit row', async (_case, path, who, status, code) => {
  served.as(who)
  const answer = await call('POST', path, { ...BILL, id: '00000000-0000-7000-8000-000000000002' })
  expect([answer.status, answer.body.refused]).toMatchObject([status, { code }])
  expect(await lastEvent()).toMatchObject({ event: 'test.billed', refused: code, area_code: who.area })
})

it('lets a branch act in its regencies', async () => {
  served.as(actor('branch', '53', [5304]))
  const answer = await call('POST', '/villages/53.04.12.2001/test-bills', {
    ...BILL,
    id: '00000000-0000-7000-8000-000000000003',
  })
  expect(answer.status).toBe(200)
})

it('refuses a code forged in the body by row-level security, with an audit row', async () => {
  served.as(operator)
  const forged = { ...BILL, id: '00000000-0000-7000-8000-000000000004', village: '53.10.01.2001' }
  const { status, body } = await call('POST', '/villages/53.04.12.2001/test-bills', forged)
  expect([status, body.refused]).toMatchObject([403, { code: 'outside_area' }])
  expect(await lastEvent()).toMatchObject({ event: 'test.billed', refused: 'outside_area' })
})

it('answers a row that another officer has written meanwhile', async () => {
  const { status, body } = await call('POST', '/villages/53.04.12.2001/test-bills', BILL)
  expect([status, body.refused]).toMatchObject([409, { code: 'changed_meanwhile' }])
})

it.each([
  [{ ...BILL, month: '2023-13' }, 'month', 'Bulan iuran ditulis'],
  [{ ...BILL, total: -1 }, 'total', 'kurang dari nol'],
  [{ ...BILL, total: '80.000' }, 'total', 'bilangan bulat'],
  [{ month: '2023-08', total: 1 }, 'id', 'belum diisi'],
])('names the field that does not fit: %j', async (given, field, says) => {
  served.as(operator)
  const { status, body } = await call('POST', '/villages/53.04.12.2001/test-bills', given)
  expect([status, body.refused]).toMatchObject([422, { code: 'form', field, says: expect.stringContaining(says) }])
})

it('speaks English to whoever asks for it', async () => {
  const { body } = await call(
    'POST',
    '/villages/53.04.12.2001/test-bills',
    { ...BILL, total: 409, id: BILL.id.replace('1', '7') },
    { 'accept-language': 'en' },
  )
  expect(body.refused).toMatchObject({ code: 'code_taken', field: 'village', says: expect.stringContaining('in use') })
})

it.each([
  ['{"id":', 422, 'broken_request', {}],
  ['{"__proto__":{"a":1}}', 422, 'broken_request', {}],
  ['<xml/>', 422, 'wrong_media', { 'content-type': 'application/xml' }],
  ['teks', 422, 'wrong_media', { 'content-type': 'text/plain' }],
  [`{"a":"${'x'.repeat(1_100_000)}"}`, 413, 'too_large', {}],
])('declines a broken body: %.20s', async (body, status, code, headers) => {
  const answer = await call('POST', '/villages/53.04.12.2001/test-bills', body, headers as Record<string, string>)
  expect([answer.status, answer.body.refused]).toMatchObject([status, { code }])
})

it('takes the nation as 00, reads the query, and a foreign area is refused', async () => {
  served.as(actor('ministry', ''))
  expect((await call('GET', '/areas/00/test-sum?most=7')).body).toEqual({ area: '', most: 7, seen: 2 })
  served.as(regency)
  expect((await call('GET', '/areas/53.04/test-sum')).body).toMatchObject({ area: '53.04', most: 3 })
  expect((await call('GET', '/areas/00/test-sum')).body.refused).toMatchObject({ code: 'outside_area' })
  expect((await call('GET', '/areas/5304/test-sum')).status).toBe(422)
  expect((await call('GET', "/areas/53.04'/test-sum")).status).toBe(422)
  expect((await call('GET', '/areas/53.04/test-sum?most=11')).body.refused).toMatchObject({
    code: 'form',
    field: 'most',
  })
})

it('shows nobody a guarded row', async () => {
  served.as(null)
  expect((await call('GET', '/test-public')).body).toEqual({ seen: 0 })
})

it('answers a fault with a number, and the log holds the number and no NIK', async () => {
  const { status, body } = await call('GET', '/test-fault')
  const { number, says } = (body as unknown as { fault: { number: string; says: string } }).fault
  expect([status, says]).toEqual([500, expect.stringContaining(`Kesalahan nomor ${number}`)])
  const line = served.log.find((text) => text.includes(number))
  expect(line).toContain('/api/test-fault')
  expect(line).not.toContain('5399010101900001')
})

it('logs routes, never addresses, queries or names', async () => {
  served.as(operator)
  await call('GET', '/areas/53.04.12.2001/test-sum?most=2')
  const last = served.log.at(-1) ?? ''
  expect(JSON.parse(last)).toMatchObject({ route: '/api/areas/:area/test-sum', status: 200 })
  expect(last).not.toContain('2001')
})

it.each([
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ origin: 'https://jahat.example' }, 403],
  [{ origin: 'null' }, 403],
  [{ 'sec-fetch-site': 'same-origin' }, 409],
])('takes acts from its own pages only: %j', async (headers, status) => {
  served.as(operator)
  const answer = await call('POST', '/villages/53.04.12.2001/test-bills', BILL, headers as Record<string, string>)
  expect(answer.status).toBe(status)
})

const form = (size: number, fields: Record<string, string> = { kind: 'roster' }) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  data.append('file', new Blob([new Uint8Array(size)]), 'daftar.xlsx')
  return data
}
const send = async (body: FormData) => {
  const response = await fetch(`${served.address}/api/areas/53.04/test-uploads`, { method: 'POST', body })
  return { status: response.status, body: (await response.json()) as Record<string, never> }
}

it('takes a file with its fields', async () => {
  served.as(regency)
  expect(await send(form(1_000))).toEqual({ status: 200, body: { name: 'daftar.xlsx', size: 1_000, kind: 'roster' } })
  expect(await send(form(1_000, {}))).toMatchObject({ status: 422, body: { refused: { field: 'kind' } } })
})

it.each([2, 200])('ends an upload of %i MB with a sentence, and the server goes on', async (megabytes) => {
  served.as(regency)
  const { status, body } = await send(form(megabytes * 1_048_576))
  expect([status, body.refused]).toMatchObject([413, { code: 'too_large', says: expect.stringContaining('1 MB') }])
  expect((await send(form(10))).status).toBe(200)
})

it('gives a file as a download', async () => {
  served.as(regency)
  const response = await fetch(`${served.address}/api/test-download`)
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="Daftar desa _.csv"; filename*=UTF-8''Daftar%20desa%20%C3%A9.csv`,
  )
  expect(await response.text()).toBe('desa;iuran\n')
})

it('answers an unknown address in words, and keeps the figures for this machine', async () => {
  expect((await call('GET', '/nothing')).body.refused).toMatchObject({ code: 'unknown_address' })
  expect(await (await fetch(`${served.address}/metrics`)).text()).toContain('payung_http_request_seconds_count')
  const passedOn = await fetch(`${served.address}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.9' } })
  expect(passedOn.status).toBe(404)
  const byName = await served.app.inject({ url: '/metrics', headers: { host: 'payung.kabupaten.go.id' } })
  expect(byName.statusCode).toBe(404)
})

it('sends a policy without inline scripts', async () => {
  const { headers } = await call('GET', '/nothing')
  const policy = headers.get('content-security-policy')
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe')
  expect(headers.get('x-frame-options')).toBe('DENY')
})

it('takes few attempts a minute from one address, and says how long to wait', async () => {
  const attempted = async () => call('POST', '/test-attempt', { code: 'A' }, { 'user-agent': 'B' })
  const first = await attempted()
  expect([first.body, first.headers.getSetCookie()]).toEqual([{ from: 'AB' }, ['a=1', 'b=2']])
  const answers = await Promise.all(Array.from({ length: STRICT }, attempted))
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(1)
  expect(answers.find(({ status }) => status === 429)?.body.refused).toMatchObject({
    code: 'too_many_requests',
    says: expect.stringMatching(/Tunggu \d+ detik/),
  })
  expect((await call('GET', '/test-public')).status).toBe(200)
})
