import { listArrears } from '@payung/contract/contributions'
import type { Arrears } from '@payung/domain/contributions/bill'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../api/ask'
import { keyOf } from '../../api/use-ask'
import { loadAll } from './load-all'

/** Every paying unit of an area that is behind, the largest debt first. */
export function useArrears(area: string) {
  return useQuery({
    queryKey: [...keyOf(listArrears, { parts: { area } }), 'all'],
    queryFn: ({ signal }) =>
      loadAll<Arrears>(async (after) => {
        const reply = await ask(listArrears, { parts: { area }, query: { after, most: 200 } }, signal)
        return { rows: reply.arrears, next: reply.after }
      }),
  })
}
