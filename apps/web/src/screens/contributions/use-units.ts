import { listPayers } from '@payung/contract/payers'
import type { Payer } from '@payung/domain/registration/payer'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../api/ask'
import { keyOf } from '../../api/use-ask'
import { loadAll } from './load-all'

/** Every paying unit that serves an area: for lists and for choosing one. */
export function useUnits(area: string) {
  return useQuery({
    queryKey: [...keyOf(listPayers, { parts: { area } }), 'all'],
    queryFn: ({ signal }) =>
      loadAll<Payer>(async (after) => {
        const { payers, next } = await ask(listPayers, { parts: { area }, query: { after, most: 200 } }, signal)
        return { rows: payers, next }
      }),
  })
}
