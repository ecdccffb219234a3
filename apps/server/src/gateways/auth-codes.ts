import { readCode, redeemCode } from '@payung/contract/access'
import { codeForm } from '@payung/domain/access/one-time-code'
import { isStrongPassword } from '@payung/domain/access/password'
import { refuseAccess } from '@payung/domain/access/refusals'
import type { Role } from '@payung/domain/access/roles'
import { loginsOf } from '@payung/store/access/accounts'
import { type OpenCode, openCode, spendCode } from '@payung/store/access/invitations'
import { setPassword } from '@payung/store/access/passwords'
import { codeHash } from '@payung/usecases/access/code-hash'
import { areaNames } from '@payung/usecases/access/name-areas'
import { nameFirstHolder } from '@payung/usecases/access/set-up'
import { handleOutside, type OutsideHandler } from '../handlers/handle-outside'
import { countFailed, requireUnlocked } from './auth-attempts'
import { requireDuty, type SignInDesk } from './auth-desk'
import { hashPassword } from './auth-engine'
import { recorded } from './auth-record'

/** One-time codes: what they open, and spending them. */
export function codeHandlers(desk: SignInDesk): OutsideHandler[] {
  const { house, engine } = desk
  const { store, keys } = house

  /** @throws Refusal code_unknown, too_many_attempts */
  async function findCode(typed: string, address: string): Promise<OpenCode> {
    const counters = { code: address }
    await requireUnlocked(house, counters)
    const form = codeForm(typed)
    const found = form && (await openCode(store.owner, codeHash(keys, form), house.now().toISOString()))
    if (found) return found
    await countFailed(house, counters)
    return refuseAccess('code_unknown', {}, 'code')
  }

  return [
    handleOutside(readCode, async ({ body, address }) => {
      const { holder, login, role, area_code, purpose, expires_at } = await findCode(body.code, address)
      const nameOf = await areaNames(store.owner, [area_code], house.today())
      return { reply: { holder, login, role: role as Role, area: nameOf(area_code), purpose, expires_at } }
    }),

    handleOutside(redeemCode, ({ body, address, agent, requestId }) =>
      recorded(house, 'code.redeemed', requestId, async (know) => {
        const code = await findCode(body.code, address)
        const { account, auth_id, role, area_code: area, purpose } = code
        const holder = purpose === 'setup' ? (body.holder ?? code.holder) : code.holder
        know({ account, holder, role, area }, { purpose })
        for (const login of await loginsOf(store.owner, account))
          if (!isStrongPassword(body.password, login)) refuseAccess('password_weak', {}, 'password')
        const hash = await hashPassword(body.password)
        const now = house.now().toISOString()
        await store.asOwner(async (tx) => {
          if (!(await spendCode(tx, code.id, now))) refuseAccess('code_unknown', {}, 'code')
          await setPassword(tx, auth_id, hash)
          if (holder !== code.holder) await nameFirstHolder(tx, account, holder, now)
        })
        const signedIn = await engine.signIn(auth_id, body.password, undefined)
        if (typeof signedIn === 'string') refuseAccess('wrong_credentials')
        const held = await desk.adopt(signedIn.token, { address, agent })
        requireDuty(held)
        return desk.go(held)
      }),
    ),
  ]
}
