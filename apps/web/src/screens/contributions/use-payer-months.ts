import { readBill } from '@payung/contract/contributions'
import type { PayerMonth } from '@payung/domain/contributions/bill'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../api/ask'
import { keyOf } from '../../api/use-ask'
import { loadAll } from './load-all'

/** Every paying unit of an area in a month, with its money. */
export function usePayerMonths(area: string, month: string) {
  return useQuery({
    queryKey: [...keyOf(readBill, { parts: { area, month } }), 'all'],
    queryFn: ({ signal }) =>
      loadAll<PayerMonth>(async (after) => {
        const bill = await ask(readBill, { parts: { area, month }, query: { after, most: 200 } }, signal)
        return { rows: bill.payers, next: bill.payers_after }
      }),
  })
}
