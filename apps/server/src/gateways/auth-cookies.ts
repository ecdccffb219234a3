import { createHash, createHmac } from 'node:crypto'

/** How the cookie of a session is named and guarded. */
export interface CookieRules {
  /** Only over HTTPS: known from the public address. */
  secure: boolean
}

/** As long as a session can live: the server ends it earlier. Seconds. */
const LIFE = 30 * 86_400

const nameOf = ({ secure }: CookieRules) => (secure ? '__Host-payung_session' : 'payung_session')

/** The token of a session from the cookies of a request. */
export function tokenInCookie(cookie: string | undefined, rules: CookieRules): string | null {
  const name = nameOf(rules)
  for (const part of cookie?.split(';') ?? []) {
    const [key, value = ''] = part.trim().split('=', 2)
    if (key === name && /^[A-Za-z0-9]{16,64}$/.test(value)) return value
  }
  return null
}

/** What the database keeps of a token: its hash, so that a copy of the database lets nobody in. */
export function sessionKey(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** The line that hands the token to the browser; scripts never read it. */
export function sessionCookie(token: string, rules: CookieRules): string {
  return `${nameOf(rules)}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${LIFE}${rules.secure ? '; Secure' : ''}`
}

/** The line that takes it back. */
export function endedCookie(rules: CookieRules): string {
  return `${nameOf(rules)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${rules.secure ? '; Secure' : ''}`
}

/** The access token of a machine; null without one. Whatever is offered as bearer counts, so that a wrong one is refused. */
export function tokenInHeader(authorization: string | undefined): string | null {
  return /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? null
}

/** The engine's own cookie around the key of a session, signed as it signs: so it is told whose session an act is. */
export function engineCookie(key: string, secret: string): string {
  const signature = createHmac('sha256', secret).update(key).digest('base64')
  return `${ENGINE_SESSION}=${encodeURIComponent(`${key}.${signature}`)}`
}

/** The cookies that the engine sets, as a request would send them back. */
export function cookiesSet(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ')
}

/** The token of the session that the engine has just opened; null when it opened none. */
export function tokenSet(headers: Headers): string | null {
  const cookie = cookiesSet(headers)
    .split('; ')
    .filter((pair) => pair.startsWith(`${ENGINE_SESSION}=`))
    .map((pair) => decodeURIComponent(pair.slice(ENGINE_SESSION.length + 1)))
    .filter((value) => value.includes('.'))
  return cookie.at(-1)?.split('.', 1)[0] ?? null
}

const ENGINE_SESSION = 'payung.session_token'
