import { listPayers } from '@payung/contract/payers'
import type { Payer } from '@payung/domain/registration/payer'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../api/ask'
import { keyOf } from '../../api/use-ask'

const PAGE = 200
/** A regency has at most some five hundred villages, each with two or three units. */
const MOST_PAGES = 12

/** Every paying unit that serves an area, page after page in one answer: for lists and for choosing one. */
export function useUnits(area: string) {
  return useQuery({
    queryKey: [...keyOf(listPayers, { parts: { area } }), 'all'],
    queryFn: async ({ signal }) => {
      const units: Payer[] = []
      let after: string | undefined
      for (let page = 0; page < MOST_PAGES; page++) {
        const { payers, next } = await ask(listPayers, { parts: { area }, query: { after, most: PAGE } }, signal)
        units.push(...payers)
        if (next === null) break
        after = next
      }
      return units
    },
  })
}
