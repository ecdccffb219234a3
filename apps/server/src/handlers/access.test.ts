import { ENGINES } from '@payung/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, VILLAGE } from './testing'

const NEIGHBOUR = '53.04.01.2002'
const FOREIGN = '53.10.01.2003'
const NIK = '5399010101800001'
let test: TestApp
let pmd: string
beforeAll(async () => {
  // The walks of the other files run on PGlite: here on a server, where the harness has one.
  test = await openTestApp(ENGINES.at(-1))
  pmd = await test.signIn('pmd@demo.test')
})
afterAll(() => test.close())

const newId = () => test.house.newId() as string
const post = (path: string, by: string | null, body: unknown) => test.ask('POST', path, by, body)

/** Opens an account in a village and gives its id, login and code. */
async function open(holder: string, area: string = NEIGHBOUR, role = 'village_operator', phone?: string) {
  const id = newId()
  const asked = { id, holder, phone, duty: { id: newId(), role, area } }
  const { status, body } = await post(`/areas/${area}/accounts`, pmd, asked)
  expect(status, JSON.stringify(body)).toBe(200)
  return { id, ...(body as unknown as { login: string; code: string }) }
}

const redeem = (code: string, password = 'tiga ekor kambing') =>
  post('/one-time-codes/redeem', null, { code, password })
const signIn = (login: string, password = 'tiga ekor kambing') => post('/session', null, { login, password })

describe('inviting', () => {
  it('invites a list, says of each line what became of it, and invites nobody twice', async () => {
    const rows = [
      { id: newId(), holder: 'Anton Bria', area: '53.04.01.2004', role: 'village_operator', phone: '0812 1111 2222' },
      { id: newId(), holder: 'Bene Luan', area: '53.04.01.2004', role: 'village_head', login: 'kades.duarato' },
      { id: newId(), holder: 'Carla Mali', area: FOREIGN, role: 'village_operator' },
      { id: newId(), holder: 'Dion Asa', area: '53.04.01.2004', role: 'pmd_regency' },
      { id: newId(), holder: 'Edi Bau', area: '53.04.01.2004', role: 'village_treasurer', login: 'kades.duarato' },
      { id: newId(), holder: 'Febi Uru', area: '53.04.01.2999', role: 'village_operator' },
    ]
    const first = await post('/areas/53.04/invitations', pmd, { rows })
    expect(first.body).toMatchObject({ invited: 2, refused: 4 })
    const outcomes = first.body.rows as unknown as { outcome: string; login: string; code: string; says: string }[]
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      'invited',
      'invited',
      'refused',
      'refused',
      'refused',
      'refused',
    ])
    expect(outcomes[0]).toMatchObject({ login: 'op-5304012004', code: expect.stringMatching(/^\w{4}-\w{4}-\w{4}$/) })
    expect(outcomes.slice(2).map(({ says }) => says)).toEqual([
      expect.stringContaining('di luar wilayah tugas'),
      expect.stringContaining('Mintalah'),
      expect.stringContaining('kades.duarato'),
      expect.stringContaining('53.04.01.2999'),
    ])
    const second = await post('/areas/53.04/invitations', pmd, { rows: rows.slice(0, 2) })
    expect(second.body).toMatchObject({ invited: 0, refused: 0 })
  })

  it('refuses more than 500 lines before anything is written', async () => {
    const rows = Array.from({ length: 501 }, () => ({
      id: newId(),
      holder: 'X',
      area: NEIGHBOUR,
      role: 'village_operator',
    }))
    expect((await post('/areas/53.04/invitations', pmd, { rows })).status).toBe(422)
  })

  it('reads a pasted list, finds its villages, and says what is missing', async () => {
    const text =
      'Nama\tDesa\tJabatan\tHP\nGita Bere\tFulur\tOperator\t081233334444\nHeri Mau\tTidak Ada\tKades\t\n\tMakir\tOperator\t'
    const { body } = await post('/areas/53.04/invitations/read', pmd, { text })
    expect(body.rows).toMatchObject([
      {
        holder: 'Gita Bere',
        area: { code: NEIGHBOUR, name: 'Fulur' },
        role: 'village_operator',
        phone: '6281233334444',
        says: null,
      },
      { says: expect.stringContaining('Tidak Ada tidak ditemukan') },
      { says: 'Nama belum ditulis.' },
    ])
  })

  it('prints letters with fresh codes, after which the earlier codes open nothing', async () => {
    const { id, code } = await open('Ina Seran')
    const { status, text } = await post('/areas/53.04/letters', pmd, {
      accounts: [id],
      address: 'https://payung.contoh.id/x',
    })
    expect(status).toBe(200)
    expect(text.startsWith('%PDF-')).toBe(true)
    expect((await redeem(code)).body.refused?.code).toBe('code_unknown')
  })
})

describe('an account that is there', () => {
  it('gives no code to who pretends to open it with another duty', async () => {
    const admin = await test.signIn('admin@demo.test')
    const [id, duty] = [newId(), newId()]
    const bpkad = { id, holder: 'Wens Loe', duty: { id: duty, role: 'bpkad', area: '53.04' } }
    expect((await post('/areas/53.04/accounts', admin, bpkad)).status).toBe(200)
    const forged = { ...bpkad, duty: { id: duty, role: 'village_operator', area: NEIGHBOUR } }
    expect((await post('/areas/53.04/accounts', pmd, forged)).body.refused?.code).toBe('role_not_yours')
    const rightfully = await post('/areas/53.04/accounts', admin, bpkad)
    expect((await redeem(rightfully.body.code as unknown as string)).status).toBe(200)
    expect((await post('/areas/53.04/accounts', admin, bpkad)).body.refused?.code).toBe('account_active')
  })
})

describe('a one-time code', () => {
  it('says what it opens, opens it once for a password of the holder, also for the telephone number', async () => {
    const { code, login } = await open('Joni Taek', NEIGHBOUR, 'village_head', '0813-5555-6666')
    const read = await post('/one-time-codes/read', null, { code: code.toLowerCase().replaceAll('-', ' ') })
    expect(read.body).toMatchObject({ holder: 'Joni Taek', role: 'village_head', area: { code: NEIGHBOUR } })
    expect((await redeem(code, 'pendek')).body.refused?.code).toBe('password_weak')
    const { status, body, cookie } = await redeem(code)
    expect(status).toBe(200)
    expect(body.account).toMatchObject({ name: 'Joni Taek', login })
    expect(cookie).toMatch(/^payung_session=/)
    expect((await redeem(code)).body.refused?.code).toBe('code_unknown')
    expect((await signIn('+62 813 5555 6666')).status).toBe(200)
    expect(
      (await post('/areas/53.04/letters', pmd, { accounts: [(body.account as unknown as { id: string }).id] })).body
        .refused?.code,
    ).toBe('account_active')
  })

  it('ends after fourteen days', async () => {
    const { code } = await open('Kris Lake')
    const later = new Date(Date.now() + 15 * 86_400_000)
    Object.assign(test.house, { now: () => later })
    const answer = await redeem(code)
    Object.assign(test.house, { now: () => new Date() })
    expect(answer.body.refused?.code).toBe('code_unknown')
  })

  it('is not found by guessing: an address waits after ten wrong ones', async () => {
    const from = { 'x-forwarded-for': '10.9.9.9' }
    const codes = []
    for (let n = 0; n < 11; n++)
      codes.push(
        (await test.ask('POST', '/one-time-codes/read', null, { code: `AAAA-BBBB-CC${22 + n}` }, from)).body.refused
          ?.code,
      )
    expect(codes.slice(0, 10)).toEqual(Array(10).fill('code_unknown'))
    expect(codes[10]).toBe('too_many_attempts')
  })
})

describe('the list of accounts', () => {
  const list = (query: string, by = pmd, area = '53.04') => test.ask('GET', `/areas/${area}/accounts?${query}`, by)
  const holders = (body: unknown) => (body as { accounts: { holder: string }[] }).accounts.map(({ holder }) => holder)

  it('shows who stands where, searched by name, login or telephone, narrowed by role and state, page by page', async () => {
    const { login } = await open('Zakarias Ximenes', NEIGHBOUR, 'village_treasurer', '0819 0000 1234')
    for (const query of ['text=ximenes', `text=${login}`, 'text=62819000', 'role=village_treasurer&state=invited'])
      expect(holders((await list(query)).body), query).toContain('Zakarias Ximenes')
    expect(holders((await list('text=ximenes&state=active')).body)).toEqual([])
    const active = (await list('state=active&role=pmd_regency')).body
    expect(active).toMatchObject({
      count: 1,
      accounts: [{ holder: 'Dominggus Lau', state: 'active', code_expires: null }],
    })
    expect(active.grantable).toEqual(['village_operator', 'village_treasurer', 'village_head', 'district'])
    const first = (await list('most=2')).body as unknown as { accounts: { id: string }[]; next: string; count: number }
    const second = (await list(`most=2&after=${encodeURIComponent(first.next)}`)).body as unknown as typeof first
    expect(second.accounts.map(({ id }) => id)).not.toContain(first.accounts[1]?.id)
    expect(second.count).toBe(first.count)
  })

  it('shows a district its own part only', async () => {
    const camat = await test.signIn('camat@demo.test')
    const { accounts } = (await list('', camat, '53.04.01')).body as unknown as {
      accounts: { area: { code: string } }[]
    }
    expect(accounts.every(({ area }) => area.code.startsWith('53.04.01'))).toBe(true)
    expect(accounts.length).toBeGreaterThan(3)
  })
})

describe('reset, hand-over and closing', () => {
  it('resets by the level above: password and sessions end, a code opens it again', async () => {
    const { id, code, login } = await open('Lina Manek')
    const { cookie } = await redeem(code)
    const reset = await post(`/areas/53.04/accounts/${id}/reset`, pmd, undefined)
    expect(reset.status).toBe(200)
    expect((await test.ask('GET', '/session/devices', cookie)).status).toBe(401)
    expect((await signIn(login)).status).toBe(401)
    expect((await redeem(reset.body.code as unknown as string, 'empat ekor sapi')).status).toBe(200)
    expect((await signIn(login, 'empat ekor sapi')).status).toBe(200)
  })

  it('is refused to another regency, to the village itself, and to a level that is not above', async () => {
    const { id } = await open('Mika Nahak')
    const other = await regencyOfficer('53.10')
    const [admin, kades, own] = [await test.signIn('admin@demo.test'), await test.signIn('kades@demo.test'), pmd]
    expect((await post(`/areas/${NEIGHBOUR}/accounts/${id}/reset`, other, undefined)).body.refused?.code).toBe(
      'outside_area',
    )
    expect((await post(`/areas/53.10/accounts/${id}/reset`, other, undefined)).body.refused?.code).toBe(
      'unknown_account',
    )
    expect((await post(`/areas/${NEIGHBOUR}/accounts/${id}/reset`, admin, undefined)).body.refused?.code).toBe(
      'role_not_yours',
    )
    expect((await post(`/areas/${VILLAGE}/accounts/${id}/reset`, kades, undefined)).body.refused?.code).toBe(
      'role_not_allowed',
    )
    const rival = await accountOf('bpkad@demo.test')
    expect((await post(`/areas/53.04/accounts/${rival}/reset`, own, undefined)).body.refused?.code).toBe(
      'role_not_yours',
    )
  })

  it('hands an account over by minutes: the old holder is out, the duty goes on, the history is readable', async () => {
    const { id, code, login } = await open('Nona Klau', NEIGHBOUR, 'village_treasurer', '0811 7777 888')
    const { cookie } = await redeem(code)
    const minutes = { holder: 'Oris Fahik', phone: '0811 9999 000', minutes: 'BA 12/2023', on: '2023-08-29' }
    const handed = await post(`/areas/53.04/accounts/${id}/handover`, pmd, minutes)
    expect(handed.status).toBe(200)
    expect((await test.ask('GET', '/session/devices', cookie)).status).toBe(401)
    expect((await signIn('08117777888')).status).toBe(401)
    expect((await redeem(handed.body.code as unknown as string, 'lima ekor babi')).body.account).toMatchObject({
      name: 'Oris Fahik',
      login,
      role: 'village_treasurer',
    })
    const account = await test.ask('GET', `/areas/53.04/accounts/${id}`, pmd)
    expect(account.body.holders).toMatchObject([
      { holder: 'Oris Fahik', until: null, minutes: 'BA 12/2023, 2023-08-29', handed_by: 'Dominggus Lau' },
      { holder: 'Nona Klau', until: expect.any(String) },
    ])
  })

  it('closes an account for good, keeps its history, and never closes the last administrator', async () => {
    const { id, code, login } = await open('Pius Leki')
    await redeem(code)
    expect(
      (await post(`/areas/53.04/accounts/${id}/close`, pmd, { reason: 'Pindah tugas ke kabupaten lain' })).status,
    ).toBe(200)
    expect((await signIn(login)).body.refused?.code).toBe('wrong_credentials')
    expect((await test.ask('GET', `/areas/53.04/accounts/${id}`, pmd)).body).toMatchObject({
      state: 'closed',
      holder: 'Pius Leki',
    })
    const admin = await test.signIn('admin@demo.test')
    const self = await accountOf('admin@demo.test')
    const last = await post(`/areas/00/accounts/${self}/close`, admin, { reason: 'Tidak diperlukan lagi' })
    expect(last.body.refused?.code).toBe('last_administrator')
  })
})

describe('duties', () => {
  it('grants no role above the own level, and no duty outside the own area', async () => {
    const { id } = await open('Rosa Bano')
    const grant = (by: string, area: string, duty: object) =>
      post(`/areas/${area}/accounts/${id}/duties`, by, { id: newId(), ...duty })
    for (const role of ['pmd_regency', 'bpkad', 'pmd_province', 'ministry', 'administrator', 'auditor', 'branch'])
      expect((await grant(pmd, '53.04', { role, area: '53.04' })).body.refused?.code, role).toBe('role_not_yours')
    expect((await grant(pmd, '53.04', { role: 'village_head', area: FOREIGN })).body.refused?.code).toBe('outside_area')
    expect((await grant(pmd, '53.04', { role: 'district', area: VILLAGE })).body.refused?.code).toBe('role_needs_level')
    const granted = await grant(pmd, '53.04', { role: 'district', area: '53.04.01' })
    const held = granted.body.duties as unknown as { role: string; area: { name: string } }[]
    expect(held.map(({ role, area }) => `${role} ${area.name}`).sort()).toEqual([
      'district Lamaknen',
      'village_operator Fulur',
    ])
  })

  it('switches between several duties, and acts in the chosen one', async () => {
    const { id, code } = await open('Sari Lopo')
    await post(`/areas/53.04/accounts/${id}/duties`, pmd, { id: newId(), role: 'district', area: '53.04.01' })
    const { cookie, body } = await redeem(code)
    const { roles } = body.account as unknown as { roles: { id: string; role: string }[] }
    const dutyOf = (role: string) => roles.find((one) => one.role === role)?.id
    await post('/session/duty', cookie, { duty: dutyOf('village_operator') })
    expect((await test.ask('GET', '/areas/53.04.01/accounts', cookie)).status).toBe(403)
    const switched = await post('/session/duty', cookie, { duty: dutyOf('district') })
    expect(switched.body.account).toMatchObject({ role: 'district', area: { code: '53.04.01' } })
    expect((await test.ask('GET', '/areas/53.04.01/accounts', cookie)).status).toBe(200)
    expect((await post('/session/duty', cookie, { duty: newId() })).body.refused?.code).toBe('unknown_account')
  })

  it('gives an auditor a last day, after which the account is let in no more', async () => {
    const admin = await test.signIn('admin@demo.test')
    const [id, duty] = [newId(), newId()]
    const asked = { id, holder: 'Tomi Riwu', login: 'tomi.riwu', duty: { id: duty, role: 'auditor', area: '53' } }
    expect((await post('/areas/53/accounts', admin, asked)).body.refused?.code).toBe('auditor_needs_end')
    const opened = await post('/areas/53/accounts', admin, { ...asked, duty: { ...asked.duty, until: '2023-09-01' } })
    const { cookie } = await redeem(opened.body.code as unknown as string)
    expect((await test.ask('GET', '/audit', cookie)).status).toBe(200)
    test.house.moveTo('2023-09-02' as never)
    expect((await test.ask('GET', '/audit', cookie)).body.refused).toMatchObject({
      code: 'duty_ended',
      says: expect.stringContaining('1 September 2023'),
    })
    expect((await signIn('tomi.riwu')).body.refused?.code).toBe('duty_ended')
    test.house.moveTo('2023-08-30' as never)
  })
})

describe('an access token', () => {
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
  const make = (more: object = {}) =>
    post('/areas/53.04/tokens', pmd, {
      id: newId(),
      name: 'Siskeudes',
      role: 'pmd_regency',
      area: '53.04',
      expires_on: '2023-12-31',
      ...more,
    })

  it('acts in its role and area only, is shown once, and ends when revoked', async () => {
    const made = await make({ role: 'district', area: '53.04.01' })
    const { id, token } = made.body as unknown as { id: string; token: string }
    expect(token).toMatch(/^pd_/)
    expect((await test.ask('GET', '/areas/53.04.01/accounts', null, undefined, bearer(token))).status).toBe(200)
    expect((await test.ask('GET', '/areas/53.04/accounts', null, undefined, bearer(token))).body.refused?.code).toBe(
      'outside_area',
    )
    expect((await test.ask('GET', '/audit', null, undefined, bearer(token))).body.refused?.code).toBe(
      'role_not_allowed',
    )
    expect((await test.ask('GET', '/areas/53.04/tokens', pmd)).text).not.toContain(token)
    expect((await test.ask('DELETE', `/areas/53.04/tokens/${id}`, pmd)).status).toBe(200)
    expect((await test.ask('GET', '/areas/53.04.01/accounts', null, undefined, bearer(token))).body.refused?.code).toBe(
      'token_invalid',
    )
    expect((await test.ask('GET', '/areas/53.04.01/accounts', pmd, undefined, bearer('pd_falsch'))).status).toBe(401)
  })

  it('ends with the duty of who made it', async () => {
    const [id, duty] = [newId(), newId()]
    const admin = await test.signIn('admin@demo.test')
    const asked = { id, holder: 'Umbu Tagu', duty: { id: duty, role: 'pmd_regency', area: '53.10' } }
    const opened = await post('/areas/53.10/accounts', admin, asked)
    const { cookie } = await redeem(opened.body.code as unknown as string)
    const narrow = { id: newId(), name: 'Sensor', role: 'pmd_regency', area: '53.10.01', expires_on: '2023-12-31' }
    const { token } = (await post('/areas/53.10/tokens', cookie, narrow)).body as unknown as { token: string }
    const use = () => test.ask('GET', '/areas/53.10.01/accounts', null, undefined, bearer(token))
    expect((await use()).status).toBe(200)
    await post(`/areas/53.10/accounts/${id}/duties/${duty}/end`, admin, { until: '2023-08-30' })
    test.house.moveTo('2023-08-31' as never)
    expect((await use()).body.refused?.code).toBe('token_invalid')
    test.house.moveTo('2023-08-30' as never)
  })

  it('ends with its last day', async () => {
    const { token } = (await make({ expires_on: '2023-08-31' })).body as unknown as { token: string }
    const use = () => test.ask('GET', '/areas/53.04/accounts', null, undefined, bearer(token))
    expect((await use()).status).toBe(200)
    test.house.moveTo('2023-09-01' as never)
    expect((await use()).body.refused?.code).toBe('token_invalid')
    test.house.moveTo('2023-08-30' as never)
  })

  it.each([
    [{ role: 'pmd_province', area: '53' }, 'outside_area'],
    [{ role: 'administrator' }, 'role_not_yours'],
    [{ role: 'bpkad' }, 'role_not_yours'],
    [{ role: 'village_head', area: VILLAGE }, 'role_not_yours'],
    [{ role: 'district' }, 'role_needs_level'],
    [{ expires_on: '2025-01-01' }, 'token_days'],
    [{ expires_on: '2023-08-29' }, 'token_days'],
  ])('is refused as %o: %s', async (more, code) => expect((await make(more)).body.refused?.code).toBe(code))
})

describe('a NIK', () => {
  const person = '00000000-0000-7000-8000-0000000000aa'
  const look = (by: string, reason = 'Mencocokkan dengan kartu keluarga') =>
    post(`/people/5304/${person}/nik`, by, { reason })
  beforeAll(async () => {
    const { store, keys } = test.house
    await store.owner
      .insertInto('people')
      .values({ regency_id: 5304, id: person, village_code: VILLAGE, name: 'Uji Coba', nik_last4: '0001' })
      .execute()
    await store.owner
      .insertInto('niks')
      .values({ nik_key: keys.nikKey(NIK), regency_id: 5304, person_id: person, sealed: keys.seal(NIK) })
      .execute()
  })

  it('is shown for a reason to village, regency and branch, and to nobody else', async () => {
    for (const login of ['operator', 'kades', 'pmd', 'cabang'])
      expect((await look(await test.signIn(`${login}@demo.test`))).body, login).toEqual({ nik: NIK })
    for (const login of ['bendahara', 'camat', 'bpkad', 'provinsi', 'kementerian', 'admin', 'auditor'])
      expect((await look(await test.signIn(`${login}@demo.test`))).body.refused?.code, login).toBe('role_not_allowed')
    expect((await look(await regencyOfficer('53.10'))).body.refused?.code).toBe('no_nik')
    expect((await look(pmd, 'ya  ya  ya')).body.refused?.code).toBe('reason_needed')
  })

  it('leaves every look in the log, refused ones too, and the number nowhere', async () => {
    await look(pmd, `Nomornya ${NIK} diperiksa lagi`)
    const { looks } = (await test.ask('GET', `/people/5304/${person}/nik/looks`, pmd)).body as unknown as {
      looks: { holder: string; refused: string | null }[]
    }
    expect(looks.map(({ holder }) => holder)).toEqual(
      expect.arrayContaining(['Maria Bere', 'Petrus Wea', 'Dominggus Lau', 'Ratna Wulandari']),
    )
    expect(looks.some(({ refused }) => refused === 'reason_needed')).toBe(true)
    const rows = await test.house.store.owner.selectFrom('audit_events').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(NIK)
  })
})

describe('the audit log', () => {
  const find = (by: string, query: string) => test.ask('GET', `/audit?${query}`, by)
  const events = (body: unknown) =>
    (body as { events: { event: string; refused: string | null; area: { code: string }; holder: string }[] }).events

  it('finds by words, person, event and refusal, page by page, newest first', async () => {
    const auditor = await test.signIn('auditor@demo.test')
    expect(events((await find(auditor, 'event=account.handed_over&refused=0')).body)).toMatchObject([
      { holder: 'Dominggus Lau' },
    ])
    expect(events((await find(auditor, 'text=BA 12/2023')).body)).toHaveLength(1)
    expect(events((await find(auditor, 'refused=1')).body).every(({ refused }) => refused !== null)).toBe(true)
    expect(events((await find(auditor, 'subject=00000000-0000-7000-8000-0000000000aa')).body).length).toBeGreaterThan(5)
    expect(events((await find(auditor, 'to=2020-01-01')).body)).toEqual([])
    const first = (await find(auditor, 'most=3')).body as unknown as { next: string }
    const second = (await find(auditor, `most=3&after=${first.next}`)).body
    expect(events(second)).toHaveLength(3)
    expect(events(second)[0]).not.toEqual(events(first)[0])
  })

  it('shows a regency its own area only, and goes out as a file that names itself invented', async () => {
    expect(events((await find(pmd, 'most=200')).body).every(({ area }) => area.code.startsWith('53.04'))).toBe(true)
    expect((await find(pmd, 'area=53.10')).body.refused?.code).toBe('outside_area')
    const file = await test.ask('GET', '/audit.csv?event=duty.granted', pmd)
    expect(file.text).toContain('DATA REKAAN')
    expect(file.text).toContain('duty.granted')
  })
})

it('lets a regency say whether who enters may approve', async () => {
  expect((await test.ask('GET', `/areas/${VILLAGE}/rules`, pmd)).body).toEqual({ separate_duties: false })
  expect((await test.ask('PUT', '/areas/53.04/rules', pmd, { separate_duties: true })).status).toBe(200)
  const operator = await test.signIn('operator@demo.test')
  expect((await test.ask('GET', `/areas/${VILLAGE}/rules`, operator)).body).toEqual({ separate_duties: true })
})

/** Somebody of the Dinas PMD of another regency. */
async function regencyOfficer(area: string): Promise<string> {
  const admin = await test.signIn('admin@demo.test')
  const asked = { id: newId(), holder: 'Veni Ola', duty: { id: newId(), role: 'pmd_regency', area } }
  const opened = await post(`/areas/${area}/accounts`, admin, asked)
  const { cookie } = await redeem(opened.body.code as unknown as string)
  return cookie as string
}

async function accountOf(login: string): Promise<string> {
  const row = await test.house.store.owner
    .selectFrom('login_names')
    .selectAll()
    .where('login', '=', login)
    .executeTakeFirstOrThrow()
  return row.account_id
}
