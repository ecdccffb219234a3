import type { Endpoint, ReplyOf } from '@payung/contract/endpoint'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { type Asked, ask } from './ask'
import { keyOf } from './use-ask'

/** A reply that is one page of a list. */
interface PageReply {
  next: string | null
}

/** An answer in pages: the rows of all that were asked for so far, as one reply. */
export interface AskedPages<Reply> {
  data: Reply | undefined
  error: Error | null
  refetch: () => unknown
  /** Asks for the next page; null when there is none. */
  more: (() => void) | null
  /** A page is on its way. */
  busy: boolean
}

/**
 * Reads a list page after page; `list` names it in the reply. The server goes on after the last row that it gave, so that no
 * row is missed or shown twice, however long the list is.
 */
export function useAskPages<E extends Endpoint>(
  endpoint: E,
  asked: Asked<E>,
  list: keyof ReplyOf<E> & string,
): AskedPages<ReplyOf<E>> {
  const found = useInfiniteQuery({
    queryKey: [...keyOf(endpoint, asked), 'pages'],
    queryFn: ({ pageParam, signal }): Promise<ReplyOf<E>> => {
      const query = { ...(asked as { query?: object }).query, after: pageParam }
      return ask(endpoint, { ...asked, query } as Asked<E>, signal)
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => (last as PageReply).next ?? undefined,
    placeholderData: keepPreviousData,
    select: ({ pages }): ReplyOf<E> => {
      const rows = pages.flatMap((page) => (page as Record<string, unknown>)[list] as unknown[])
      return { ...(pages[0] as object), ...(pages.at(-1) as object), [list]: rows } as ReplyOf<E>
    },
  })
  return {
    data: found.data,
    error: found.error,
    refetch: found.refetch,
    more: found.hasNextPage ? () => void found.fetchNextPage() : null,
    busy: found.isFetching,
  }
}
