import { refuseAccess } from '@payung/domain/access/refusals'
import type { Role } from '@payung/domain/access/roles'
import type { Session } from '@payung/domain/access/session'
import { sessionEnd, sessionSpan } from '@payung/domain/access/session-span'
import { adoptSession, type SessionRow, sessionOfKey, slideSession } from '@payung/store/access/sign-in'
import { DEMONSTRATION_PASSWORD, listDemonstrationAccounts } from '@payung/usecases/access/demonstration-accounts'
import { lastDayOf } from '@payung/usecases/access/name-areas'
import { viewAccount } from '@payung/usecases/access/session-view'
import type { House } from '@payung/usecases/perform'
import { type CookieRules, sessionCookie, sessionKey, tokenInCookie } from './auth-cookies'
import { type AuthEngine, createEngine } from './auth-engine'

/** What the gateway is told by the server. */
export interface SignInConfig extends CookieRules {
  /** Signs and seals inside the engine: at least 32 characters of randomness. */
  secret: string
  /** One sentence for the banner, if there is one to say. */
  advice?: () => string | null
}

/** A running session together with its token, which only the browser keeps, and the key under which the database keeps it. */
export interface Held extends SessionRow {
  token: string
  key: string
}

/** What the acts of the session share: house, engine, rules of the cookie. */
export interface SignInDesk {
  house: House
  engine: AuthEngine
  config: SignInConfig
  /** The running session of a request; its end moves on with use. */
  held(cookie: string | undefined): Promise<Held | null>
  /** @throws Refusal not_signed_in */
  requireHeld(cookie: string | undefined): Promise<Held>
  /** Binds a session just opened to our clock, and says whose it is. @throws Refusal duty_ended */
  adopt(token: string, from: { address: string; agent: string; begun?: string }): Promise<Held>
  view(row: SessionRow | null): Promise<Session>
  /** The reply of an act after which the session goes on. */
  go(held: Held): Promise<{ reply: Session; cookies: string[] }>
}

/** The end of a session moves at most once a minute: a page of many requests writes once. */
const SLIDE_AFTER = 60_000

/** Opens the desk at which sessions begin and end. */
export function openDesk(house: House, config: SignInConfig): SignInDesk {
  const { owner } = house.store
  const engine = createEngine(house.store, config.secret, house.newId)
  let demoAccounts: Awaited<ReturnType<typeof listDemonstrationAccounts>> = []

  async function sessionOf(token: string): Promise<Held | null> {
    const now = house.now()
    const key = sessionKey(token)
    const row = await sessionOfKey(owner, key, now.toISOString(), house.today())
    return row && { ...row, token, key }
  }

  async function slide(row: Held, always = false): Promise<Held> {
    const now = house.now().getTime()
    if (!always && now - Date.parse(row.seen) < SLIDE_AFTER) return row
    const span = sessionSpan((row.role ?? 'village_operator') as Role)
    const ends = new Date(sessionEnd(span, Date.parse(row.begun), now)).toISOString()
    await slideSession(owner, row.session, new Date(now).toISOString(), ends)
    return { ...row, ends }
  }

  async function demo(): Promise<Session['demo']> {
    if (!house.demo) return null
    if (demoAccounts.length === 0) demoAccounts = await listDemonstrationAccounts(house)
    return { password: DEMONSTRATION_PASSWORD, accounts: demoAccounts }
  }

  const desk: SignInDesk = {
    house,
    engine,
    config,
    async held(cookie) {
      const token = tokenInCookie(cookie, config)
      const row = token && (await sessionOf(token))
      return row ? slide(row) : null
    },
    async requireHeld(cookie) {
      return (await desk.held(cookie)) ?? refuseAccess('not_signed_in')
    },
    async adopt(token, { address, agent, begun }) {
      const now = house.now().toISOString()
      const session = {
        token,
        key: sessionKey(token),
        now: begun ?? now,
        ends: '9999-12-31',
        address,
        device: agent.slice(0, 300),
      }
      await adoptSession(owner, session)
      const row = (await sessionOf(token)) ?? refuseAccess('wrong_credentials')
      return slide(row, true)
    },
    async view(row) {
      return {
        account: row && (await viewAccount(owner, row, house.today())),
        today: house.today(),
        demo: await demo(),
        advice: config.advice?.() ?? null,
      }
    },
    async go(held) {
      return { reply: await desk.view(held), cookies: [sessionCookie(held.token, config)] }
    },
  }
  return desk
}

/** @throws Refusal duty_ended when no duty of the account holds today */
export function requireDuty(row: SessionRow): void {
  if (row.duty === null) refuseAccess('duty_ended', { until: lastDayOf(row.ended) ?? '-' })
}
