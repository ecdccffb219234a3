import { codeForm } from '@payung/domain/access/one-time-code'
import { openCode, spendCode } from '@payung/store/access/invitations'
import { setPassword } from '@payung/store/access/passwords'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../testing'
import { codeHash } from './code-hash'
import { addDemonstrationAccounts } from './demonstration-accounts'
import { issueSetUpCode, nameFirstHolder } from './set-up'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
  house.demo = false
})
afterAll(() => house.close())

const opened = (code: string) =>
  openCode(house.store.owner, codeHash(house.keys, codeForm(code) as string), house.now().toISOString())

it('gives the first administrator a code, a new one at each start, until somebody has come in', async () => {
  const first = (await issueSetUpCode(house)) as string
  const second = (await issueSetUpCode(house)) as string
  expect(await opened(first)).toBeNull()
  const code = await opened(second)
  expect(code).toMatchObject({ role: 'administrator', area_code: '', purpose: 'setup', login: 'admin' })
  await house.store.asOwner(async (tx) => {
    expect(await spendCode(tx, code?.id as string, house.now().toISOString())).toBe(true)
    expect(await spendCode(tx, code?.id as string, house.now().toISOString())).toBe(false)
    await setPassword(tx, code?.auth_id as string, 'hash')
    await nameFirstHolder(tx, code?.account as string, 'Wati Nggili', '2023-08-30T03:00:00.000Z')
  })
  expect(await issueSetUpCode(house)).toBeNull()
  const holders = await house.store.owner
    .selectFrom('account_holders')
    .select(['holder', 'until'])
    .orderBy('since')
    .execute()
  expect(holders.map(({ holder }) => holder)).toEqual(['Administrator pertama', 'Wati Nggili'])
})

it('opens no demonstration account in a house of real use', async () => {
  await expect(addDemonstrationAccounts(house, '53.04.01.2001' as never, 'hash')).rejects.toThrow(/demonstration/)
})
