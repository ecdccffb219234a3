import type { Endpoint, ReplyOf } from '@payung/contract/endpoint'
import { keepPreviousData, type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type Asked, ask } from './ask'

/** Who is signed in does not change by an act of theirs. */
const SESSION = 'GET /session'

interface Wishes {
  /** Ask only when this holds. */
  when?: boolean
  /** Keep the last answer in view while a new one is on its way: for search and pages. */
  keep?: boolean
  /** Milliseconds for which an answer counts as fresh. */
  fresh?: number
  /** Ask again every so many milliseconds: for a job that is running. */
  every?: number | false
}

/** The name under which an answer is kept. */
export function keyOf<E extends Endpoint>(endpoint: E, asked: Asked<E>): readonly unknown[] {
  return [`${endpoint.method} ${endpoint.path}`, asked]
}

/** Reads an endpoint and keeps the answer for every piece that asks the same. Show it with {@link AskedFor}. */
export function useAsk<E extends Endpoint>(
  endpoint: E,
  asked: Asked<E>,
  wishes: Wishes = {},
): UseQueryResult<ReplyOf<E>> {
  return useQuery({
    queryKey: keyOf(endpoint, asked),
    queryFn: ({ signal }): Promise<ReplyOf<E>> => ask(endpoint, asked, signal),
    enabled: wishes.when,
    staleTime: wishes.fresh,
    refetchInterval: wishes.every,
    placeholderData: wishes.keep ? keepPreviousData : undefined,
  })
}

interface After<E extends Endpoint> {
  onDone?: (reply: ReplyOf<E>, asked: Asked<E>) => void
  onFailed?: (error: Error) => void
  /** The readings that the act makes stale; all of them when not said. */
  touches?: readonly Endpoint[]
}

/** Does an act. `act.mutate(asked)`; while it runs `act.isPending`; a refusal stands in `act.error`. */
export function useAct<E extends Endpoint>(endpoint: E, after: After<E> = {}) {
  const client = useQueryClient()
  return useMutation<ReplyOf<E>, Error, Asked<E>>({
    mutationFn: (asked) => ask(endpoint, asked),
    onSuccess: (reply, asked) => {
      after.onDone?.(reply, asked)
      const names = after.touches?.map((touched) => `${touched.method} ${touched.path}`)
      const isStale = (name: string) => (names ? names.includes(name) : name !== SESSION)
      void client.invalidateQueries({ predicate: ({ queryKey }) => isStale(String(queryKey[0])) })
    },
    onError: after.onFailed,
  })
}
