import { readSession, signIn, signOut } from '@payung/contract/access'
import { loginForm } from '@payung/domain/access/login'
import { refuseAccess } from '@payung/domain/access/refusals'
import type { Actor, Role } from '@payung/domain/access/roles'
import { TOKEN_MARK } from '@payung/domain/access/token'
import type { AreaCode } from '@payung/domain/areas/area'
import { accountById } from '@payung/store/access/accounts'
import { dutiesOn } from '@payung/store/access/duties'
import { accountOfLogin, endSession, sweepSignIn } from '@payung/store/access/sign-in'
import { tokenOfHash, touchToken } from '@payung/store/access/tokens'
import { tokenHash } from '@payung/usecases/access/code-hash'
import { actorOfSession } from '@payung/usecases/access/session-view'
import { tokenMoment } from '@payung/usecases/access/tokens'
import type { House } from '@payung/usecases/perform'
import { handleOutside, type OutsideHandler, type SignIn } from '../handlers/handle-outside'
import { countFailed, countPassed, requireUnlocked } from './auth-attempts'
import { codeHandlers } from './auth-codes'
import { endedCookie, tokenInHeader } from './auth-cookies'
import { openDesk, requireDuty, type SignInConfig, type SignInDesk } from './auth-desk'
import { type Known, recorded } from './auth-record'
import { ownSessionHandlers } from './auth-session'

/** The gateway of sign-in: who is asking, and the acts that stand before every scope. */
export function createSignIn(house: House, config: SignInConfig): SignIn {
  const desk = openDesk(house, config)
  return {
    async actorOf(cookie, authorization) {
      const token = tokenInHeader(authorization)
      if (token !== null) return actorOfToken(house, token)
      const held = await desk.held(cookie)
      if (held === null) return null
      requireDuty(held)
      return actorOfSession(held)
    },
    handlers: [...sessionHandlers(desk), ...ownSessionHandlers(desk), ...codeHandlers(desk)],
  }
}

/**
 * The actor of an access token: the duty that it bears, in the name of the machine.
 * @throws Refusal token_invalid
 */
async function actorOfToken({ store, today, now }: House, token: string): Promise<Actor> {
  const found = token.startsWith(TOKEN_MARK)
    ? await tokenOfHash(store.owner, tokenHash(token), tokenMoment(today(), 'noon'), today())
    : null
  if (!found) refuseAccess('token_invalid')
  const at = now()
  if (!found.used_at || at.getTime() - Date.parse(found.used_at) > 60_000)
    await touchToken(store.owner, found.id, at.toISOString())
  return {
    account: found.account,
    holder: `token ${found.name}`,
    role: found.role as Role,
    area: found.area_code as AreaCode,
    regencies: found.regencies,
    until: null,
  }
}

function sessionHandlers(desk: SignInDesk): OutsideHandler[] {
  const { house, engine, config } = desk
  const { owner } = house.store
  return [
    handleOutside(readSession, async ({ cookie }) => ({ reply: await desk.view(await desk.held(cookie)) })),

    handleOutside(signIn, ({ body, address, agent, requestId }) =>
      recorded(house, 'session.opened', requestId, async (know) => {
        const login = loginForm(body.login)
        const counters = { login, address }
        await requireUnlocked(house, counters)
        const account = await accountOfLogin(owner, login)
        if (account) know(await whoIs(house, account.id))
        const signedIn = await engine.signIn(account?.auth_id ?? null, body.password, body.totp)
        if (signedIn === 'totp_needed') refuseAccess('totp_needed', {}, 'totp')
        if (signedIn === 'locked') refuseAccess('too_many_attempts', { minutes: 15 })
        if (typeof signedIn === 'string') {
          await countFailed(house, counters)
          refuseAccess(
            signedIn === 'totp_wrong' ? 'totp_wrong' : 'wrong_credentials',
            {},
            signedIn === 'wrong' ? 'password' : 'totp',
          )
        }
        await countPassed(house, counters)
        const held = await desk.adopt(signedIn.token, { address, agent })
        await sweepSignIn(owner, house.now().toISOString(), daysAgo(house, 2))
        if (held.duty === null) await endSession(owner, held.auth_id, held.session)
        requireDuty(held)
        return desk.go(held)
      }),
    ),

    handleOutside(signOut, async ({ cookie }) => {
      const held = await desk.held(cookie)
      if (held) await endSession(owner, held.auth_id, held.session)
      return { reply: { done: true as const }, cookies: [endedCookie(config)] }
    }),
  ]
}

/** The account for the audit row, in the duty that it holds today. */
export async function whoIs({ store, today }: House, id: string): Promise<Known> {
  const account = await accountById(store.owner, id)
  const [duty] = await dutiesOn(store.owner, id, today())
  return { account: id, holder: account?.holder ?? '', role: duty?.role, area: duty?.area_code }
}

function daysAgo({ now }: House, days: number): string {
  return new Date(now().getTime() - days * 86_400_000).toISOString()
}
