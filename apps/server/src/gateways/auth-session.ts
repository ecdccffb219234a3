import {
  beginTotp,
  changePassword,
  confirmTotp,
  endTotp,
  listDevices,
  signOutDevice,
  signOutEverywhere,
  switchDuty,
} from '@payung/contract/access'
import { isStrongPassword } from '@payung/domain/access/password'
import { refuseAccess } from '@payung/domain/access/refusals'
import type { Id } from '@payung/kernel/ids'
import { loginsOf } from '@payung/store/access/accounts'
import { dutiesOn } from '@payung/store/access/duties'
import { passwordOf, setPassword } from '@payung/store/access/passwords'
import { endSession, endSessionsOf, sessionsOf, setSessionDuty } from '@payung/store/access/sign-in'
import { handleOutside, type OutsideHandler } from '../handlers/handle-outside'
import { countFailed, countPassed, requireUnlocked } from './auth-attempts'
import { endedCookie, sessionCookie } from './auth-cookies'
import type { Held, SignInDesk } from './auth-desk'
import { hashPassword, isPassword } from './auth-engine'
import { type Known, recorded } from './auth-record'

const done = { reply: { done: true as const } }

/** Acts on the own session: duties, devices, password, second step. */
export function ownSessionHandlers(desk: SignInDesk): OutsideHandler[] {
  const { house, engine, config } = desk
  const { owner } = house.store

  /** An act of whoever is signed in, with its audit row. */
  const own = <Result>(
    event: string,
    { cookie, requestId }: { cookie: string | undefined; requestId: string },
    act: (held: Held) => Promise<Result>,
  ) =>
    recorded(house, event, requestId, async (know) => {
      const held = await desk.requireHeld(cookie)
      know(knownOf(held))
      return act(held)
    })

  /** Guesses of a password by somebody at an open screen are counted as guesses at the door. */
  const counted = async <Found>(held: Held, attempt: () => Promise<Found | null>): Promise<Found> => {
    const counters = { login: `own:${held.account}` }
    await requireUnlocked(house, counters)
    const found = await attempt()
    if (found === null) {
      await countFailed(house, counters)
      refuseAccess('wrong_credentials', {}, 'password')
    }
    await countPassed(house, counters)
    return found
  }

  /** A new token for the same session: its begin, its place and its duty stay. */
  const renewed = async (held: Held, token: string, from: { address: string; agent: string }) => {
    if (token === held.key) return done
    const next = await desk.adopt(token, { ...from, begun: held.begun })
    if (held.duty) await setSessionDuty(owner, next.session, held.duty)
    return { ...done, cookies: [sessionCookie(token, config)] }
  }

  return [
    handleOutside(switchDuty, (request) =>
      own('session.duty_switched', request, async (held) => {
        const { duty } = request.body
        const known = (await dutiesOn(owner, held.account, house.today())).some(({ id }) => id === duty)
        if (!known) refuseAccess('unknown_account', {}, 'duty')
        await setSessionDuty(owner, held.session, duty)
        return desk.go(await desk.requireHeld(request.cookie))
      }),
    ),

    handleOutside(listDevices, async ({ cookie }) => {
      const held = await desk.requireHeld(cookie)
      const rows = await sessionsOf(owner, held.auth_id, house.now().toISOString())
      const devices = rows.map(({ id, device, address, since, last_seen }) => ({
        id: id as Id,
        device: device ?? '',
        address: address ?? '',
        since,
        last_seen,
        this_one: id === held.session,
      }))
      return { reply: { devices } }
    }),

    handleOutside(signOutEverywhere, (request) =>
      own('session.all_closed', request, async (held) => {
        await endSessionsOf(owner, held.auth_id)
        return { ...done, cookies: [endedCookie(config)] }
      }),
    ),

    handleOutside(signOutDevice, (request) =>
      own('session.closed', request, async (held) => {
        await endSession(owner, held.auth_id, request.path.device)
        return { ...done, cookies: request.path.device === held.session ? [endedCookie(config)] : [] }
      }),
    ),

    handleOutside(changePassword, (request) =>
      own('password.changed', request, async (held) => {
        const { old, new: next } = request.body
        await counted(held, async () => {
          const kept = await passwordOf(owner, held.auth_id)
          return kept !== null && (await isPassword(kept, old)) ? kept : null
        })
        for (const login of await loginsOf(owner, held.account))
          if (!isStrongPassword(next, login)) refuseAccess('password_weak', {}, 'new')
        const hash = await hashPassword(next)
        await house.store.asOwner(async (tx) => {
          await setPassword(tx, held.auth_id, hash)
          await endSessionsOf(tx, held.auth_id, held.session)
        })
        return done
      }),
    ),

    handleOutside(beginTotp, (request) =>
      own('totp.begun', request, async (held) => {
        const { secret, codes } = await counted(held, () => engine.beginTotp(held.key, request.body.password))
        const [login = ''] = await loginsOf(owner, held.account)
        const uri = `otpauth://totp/Payung%20Desa:${encodeURIComponent(login)}?secret=${secret}&issuer=Payung%20Desa`
        return { reply: { uri, secret, recovery_codes: codes } }
      }),
    ),

    handleOutside(confirmTotp, (request) =>
      own('totp.enabled', request, async (held) => {
        const counters = { login: `totp:${held.account}` }
        await requireUnlocked(house, counters)
        const token = await engine.confirmTotp(held.key, request.body.totp)
        if (token) return renewed(held, token, request)
        await countFailed(house, counters)
        return refuseAccess('totp_wrong', {}, 'totp')
      }),
    ),

    handleOutside(endTotp, (request) =>
      own('totp.disabled', request, async (held) => {
        const token = await counted(held, () => engine.endTotp(held.key, request.body.password))
        return renewed(held, token, request)
      }),
    ),
  ]
}

function knownOf({ account, holder, role, area_code }: Held): Known {
  return { account, holder, role: role ?? undefined, area: area_code ?? undefined }
}
