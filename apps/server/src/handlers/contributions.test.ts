import { PERSON_ROLES, ROLES, type Role } from '@payung/domain/access/roles'
import { areaCode } from '@payung/domain/areas/area'
import { month } from '@payung/kernel/dates'
import { runMonth } from '@payung/usecases/contributions/run-month'
import { actAs, actor } from '@payung/usecases/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOGIN_OF, openTestApp, type TestApp, VILLAGE } from './testing'

const UNIT = '00000000-0000-7000-8000-000000000001'
const BPKAD = '00000000-0000-7000-8000-000000000002'
const RECEIPT = '00000000-0000-7000-8000-000000000501'

/** Where each role works, and a place that is not its own. */
const PLACES: Partial<Record<Role, { own: string; foreign: string }>> = {
  village_operator: { own: VILLAGE, foreign: '53.04.01.2002' },
  village_treasurer: { own: VILLAGE, foreign: '53.04.01' },
  village_head: { own: VILLAGE, foreign: '53.10.01.2003' },
  district: { own: '53.04.01', foreign: '53.04.02' },
  pmd_regency: { own: '53.04', foreign: '53.10' },
  bpkad: { own: '53.04', foreign: '53' },
  branch: { own: '53.04', foreign: '53.10' },
  pmd_province: { own: '53', foreign: '52' },
  auditor: { own: '53.04', foreign: '' },
}

let test: TestApp
const cookies = {} as Record<Role, string>
beforeAll(async () => {
  test = await openTestApp()
  for (const role of ROLES) cookies[role] = await test.signIn(`${LOGIN_OF[role]}@demo.test`)
  const { owner } = test.house.store
  const unit = (id: string, area: string) => ({
    regency_id: 5304,
    id,
    area_code: area,
    kind: 'npp',
    segment: 'PU',
    name: `Satuan ${area}`,
    since: '2022-01-01',
  })
  await owner
    .insertInto('payers')
    .values([unit(UNIT, VILLAGE), unit(BPKAD, '53.04')])
    .execute()
  for (const [n, payer] of [UNIT, BPKAD].entries()) {
    const person = { regency_id: 5304, village_code: VILLAGE }
    const id = `00000000-0000-7000-8000-00000000010${n}`
    await owner
      .insertInto('people')
      .values({ ...person, id, name: `Orang ${n}`, nik_standing: 'unverified' })
      .execute()
    await owner
      .insertInto('memberships')
      .values({
        ...person,
        id: `00000000-0000-7000-8000-00000000020${n}`,
        person_id: id,
        payer_id: payer,
        since: '2023-01-01',
        segment: 'PU',
        category: 'perangkat',
        programmes: 3,
        wage: 2_022_200,
        fund: 'ADD',
        kpj: `2300000000${n}`,
        registered_on: '2023-01-01',
      })
      .execute()
  }
  await actAs(test.house, actor('pmd_regency', '53.04'), (context) =>
    runMonth(context, areaCode('53.04'), month('2023-07')),
  )
})
afterAll(() => test.close())

async function sendProof(area: string, by: string, bytes: Uint8Array, name = 'struk.jpg') {
  const form = new FormData()
  form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), name)
  const whole = new Response(form)
  const answer = await test.app.inject({
    method: 'POST',
    url: `/api/areas/${area}/proofs`,
    headers: { cookie: by, 'content-type': whole.headers.get('content-type') as string },
    payload: Buffer.from(await whole.arrayBuffer()),
  })
  return { status: answer.statusCode, body: answer.json() }
}

describe.each(ROLES)('the months of money for %s', (role) => {
  const { own = '00', foreign } = PLACES[role] ?? {}
  const lists = (area: string) => [`/areas/${area}/bills`, `/areas/${area}/payers/${UNIT}/months`]

  it('are read by whoever may read persons, in their own area only', async () => {
    for (const path of lists(own)) {
      const { status, body } = await test.ask('GET', path, cookies[role])
      if (PERSON_ROLES.includes(role)) expect([path, status]).toEqual([path, 200])
      else expect([path, body.refused?.code]).toEqual([path, 'role_not_allowed'])
    }
    if (!foreign || !PERSON_ROLES.includes(role)) return
    for (const path of lists(foreign))
      expect((await test.ask('GET', path, cookies[role])).body.refused?.code, path).toBe('outside_area')
  })
})

describe('the money of a village over HTTP', () => {
  it('is told to nobody who is not signed in', async () => {
    expect((await test.ask('GET', `/areas/${VILLAGE}/bills`)).status).toBe(401)
  })

  it('holds its part of the number of the regency, and its own unit', async () => {
    const bills = await test.ask('GET', `/areas/${VILLAGE}/bills`, cookies.village_operator)
    expect(bills.body).toMatchObject({ months: [{ month: '2023-07', units: 2, people: 2, due: 21_840, paid: 0 }] })
    const months = await test.ask('GET', `/areas/${VILLAGE}/payers/${UNIT}/months`, cookies.village_operator)
    expect(months.body).toMatchObject({ months: [{ units: 1, due: 10_920 }] })
    expect((await test.ask('GET', `/areas/53.04/arrears?most=1`, cookies.bpkad)).body).toMatchObject({
      units: 2,
      owed: 21_840,
    })
  })

  it('takes the photograph of a proof, shows it inline to who sees the payment, and refuses other files', async () => {
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])
    const kept = await sendProof(VILLAGE, cookies.village_treasurer, jpeg)
    expect(kept.status).toBe(200)
    const body = { id: RECEIPT, payer: UNIT, paid_on: '2023-08-20', amount: 10_920, file: kept.body.id }
    const path = `/areas/${VILLAGE}/receipts`
    expect((await test.ask('POST', path, cookies.village_treasurer, body)).body).toMatchObject({
      proof: { name: 'struk.jpg', media_type: 'image/jpeg' },
    })
    const shown = await test.app.inject({
      url: `/api/areas/53.04/receipts/${RECEIPT}/proof`,
      headers: { cookie: cookies.branch },
    })
    expect([shown.statusCode, shown.headers['content-type'], new Uint8Array(shown.rawPayload)]).toEqual([
      200,
      'image/jpeg',
      jpeg,
    ])
    expect(shown.headers['content-disposition']).toMatch(/^inline/)
    const elsewhere = await test.ask('GET', `/areas/53.04.01.2002/receipts/${RECEIPT}/proof`, cookies.district)
    expect(elsewhere.body.refused?.code).toBe('unknown_receipt')
    const html = await sendProof(VILLAGE, cookies.village_treasurer, new TextEncoder().encode('<html>'), 'struk.jpg')
    expect([html.status, html.body.refused.code]).toEqual([422, 'paper_form'])
    const large = await sendProof(VILLAGE, cookies.village_treasurer, new Uint8Array(10 * 1_048_576 + 1).fill(0xff))
    expect([large.status, large.body.refused.code]).toEqual([413, 'too_large'])
    expect((await sendProof(VILLAGE, cookies.auditor, jpeg)).body.refused.code).toBe('role_not_allowed')
  })
})
