import { readSession } from '@payung/contract/access'
import type { Session } from '@payung/domain/access/session'
import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { keyOf, useAsk } from '../api/use-ask'
import { Skeleton } from '../ui/skeleton'
import { Failure } from './asked-for'
import css from './session.module.css'

export type Account = NonNullable<Session['account']>

const SessionContext = createContext<Session | null>(null)

/** Asks once who is signed in; nothing is drawn before that is known. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const asked = useAsk(readSession, {}, { fresh: Number.POSITIVE_INFINITY })
  if (asked.data) return <SessionContext value={asked.data}>{children}</SessionContext>
  return (
    <div className={css.waiting}>
      {asked.error ? <Failure error={asked.error} onRetry={() => asked.refetch()} /> : <Skeleton shape="page" />}
    </div>
  )
}

/** Who is signed in, which day it is, and what stands above every page. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('there is no session here')
  return session
}

/**
 * The account in its duty.
 * @throws Error on a page that is open to everyone, where nobody may be signed in
 */
export function useAccount(): Account {
  const { account } = useSession()
  if (!account) throw new Error('nobody is signed in')
  return account
}

/** Takes over a session that an act has answered with: sign-in, another duty. What belonged to the old one is forgotten. */
export function useTakeSession(): (session: Session) => void {
  const client = useQueryClient()
  return useMemo(
    () => (session) => {
      const key = keyOf(readSession, {})
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== key[0] })
      client.setQueryData(key, session)
    },
    [client],
  )
}

/** Asks again who is signed in, after signing out. */
export function useRefreshSession(): () => Promise<void> {
  const client = useQueryClient()
  return useMemo(
    () => async () => {
      const key = keyOf(readSession, {})
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== key[0] })
      await client.refetchQueries({ queryKey: key })
    },
    [client],
  )
}
