import { hash, verify } from '@node-rs/argon2'
import { authTables } from '@payung/store/access/auth-tables'
import { internalAddress } from '@payung/store/access/passwords'
import type { Store } from '@payung/store/open'
import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins'
import { cookiesSet, engineCookie, tokenSet } from './auth-cookies'

/** The hash of a password: argon2id, 19 MiB, two passes, as OWASP advises. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
}

/** Does the password give this hash? */
export function isPassword(kept: string, password: string): Promise<boolean> {
  return verify(kept, password.normalize('NFKC'))
}

/** Nobody's account: an unknown login takes the same way, and the same time, as a wrong password. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** What a sign-in came to. */
export type SignedIn = { token: string } | 'wrong' | 'totp_needed' | 'totp_wrong' | 'locked'

/** Passwords, sessions and second steps: better-auth on our tables, called outside every transaction. */
export type AuthEngine = ReturnType<typeof createEngine>

/**
 * @param secret at least 32 characters: signs the engine's own cookies and seals the secrets of the second step
 * @param newId ids of sessions, which their holder sees in the list of devices
 */
export function createEngine(store: Store, secret: string, newId: () => string) {
  const auth = betterAuth(optionsFor(store, secret, newId))
  const asSession = (key: string) => new Headers({ cookie: engineCookie(key, secret) })

  async function secondStep(headers: Headers, totp: string): Promise<SignedIn> {
    const asked = { headers: new Headers({ cookie: cookiesSet(headers) }), returnHeaders: true } as const
    const figures = totp.replace(/\s/g, '')
    const answer = await refused(
      /^\d{6}$/.test(figures)
        ? auth.api.verifyTOTP({ ...asked, body: { code: figures } })
        : auth.api.verifyBackupCode({ ...asked, body: { code: totp.trim() } }),
    )
    if (answer instanceof APIError) return answer.status === 'TOO_MANY_REQUESTS' ? 'locked' : 'totp_wrong'
    const token = tokenSet(answer.headers)
    return token ? { token } : 'totp_wrong'
  }

  return {
    /** Opens a session for who knows the password and, where the account asks for it, the second step. */
    async signIn(authId: string | null, password: string, totp: string | undefined): Promise<SignedIn> {
      const email = internalAddress(authId ?? NOBODY)
      const answer = await refused(auth.api.signInEmail({ body: { email, password }, returnHeaders: true }))
      if (answer instanceof APIError) return 'wrong'
      const token = tokenSet(answer.headers)
      if (!('twoFactorRedirect' in answer.response)) return token ? { token } : 'wrong'
      return totp ? secondStep(answer.headers, totp) : 'totp_needed'
    },

    /** Begins two-step sign-in; null when the password is wrong or it is on already. */
    async beginTotp(key: string, password: string): Promise<{ secret: string; codes: string[] } | null> {
      const body = { password, method: 'totp' } as const
      const answer = await refused(auth.api.enableTwoFactor({ body, headers: asSession(key) }))
      if (answer instanceof APIError || answer.method !== 'totp') return null
      const shared = new URL(answer.totpURI).searchParams.get('secret')
      return { secret: shared ?? '', codes: answer.backupCodes }
    },

    /** The first six digits switch it on; the session gets a new token. Null when they do not match. */
    async confirmTotp(key: string, code: string): Promise<string | null> {
      const asked = { headers: asSession(key), returnHeaders: true } as const
      const answer = await refused(auth.api.verifyTOTP({ ...asked, body: { code: code.replace(/\s/g, '') } }))
      return answer instanceof APIError ? null : (tokenSet(answer.headers) ?? key)
    },

    /** Switches it off; the session gets a new token. Null when the password is wrong. */
    async endTotp(key: string, password: string): Promise<string | null> {
      const asked = { headers: asSession(key), returnHeaders: true } as const
      const answer = await refused(auth.api.disableTwoFactor({ ...asked, body: { password } }))
      return answer instanceof APIError ? null : (tokenSet(answer.headers) ?? key)
    },
  }
}

/** What the engine declines is an answer; everything else is a fault. */
async function refused<Answer>(asked: Promise<Answer>): Promise<Answer | APIError> {
  try {
    return await asked
  } catch (fault) {
    if (fault instanceof APIError && fault.status !== 'INTERNAL_SERVER_ERROR') return fault
    throw fault
  }
}

const MOMENTS = { createdAt: 'created_at', updatedAt: 'updated_at' }

function optionsFor(store: Store, secret: string, newId: () => string) {
  return {
    appName: 'Payung Desa',
    // It answers no request of its own: the address only has to be one.
    baseURL: 'http://payung.invalid',
    secret,
    database: { db: authTables(store), type: 'postgres' as const, transaction: false },
    logger: { disabled: true },
    telemetry: { enabled: false },
    advanced: { cookiePrefix: 'payung', useSecureCookies: false, database: { generateId: () => newId() } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: 200,
      password: {
        hash: hashPassword,
        verify: ({ hash: kept, password }: { hash: string; password: string }) => isPassword(kept, password),
      },
    },
    user: { modelName: 'users', fields: { emailVerified: 'email_verified', ...MOMENTS } },
    session: {
      modelName: 'sessions',
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...MOMENTS,
      },
    },
    account: {
      modelName: 'credentials',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...MOMENTS,
      },
    },
    verification: { modelName: 'verifications', fields: { expiresAt: 'expires_at', ...MOMENTS } },
    plugins: [
      twoFactor({
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            modelName: 'two_factors',
            fields: {
              userId: 'user_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
    ],
  }
}
