import { QueryClient } from '@tanstack/react-query'
import { Unreachable } from './refused'

/** What the app has asked and been answered, kept while the page is open. */
export function queries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        // A page without signal says so instead of waiting for ever.
        networkMode: 'always',
        retry: (times, error) => error instanceof Unreachable && times < 1,
      },
      mutations: { networkMode: 'always' },
    },
  })
}
