import { postList } from '@payung/contract/contributions'
import type { PostingOutcome } from '@payung/domain/contributions/receipt'
import { ask } from '../../api/ask'
import type { PastedPosting } from './pasted-rows'

/**
 * Posts rows of the branch's list. Its first column may be the number of a proof or a payment code: what is not found as the
 * one is looked for as the other.
 * @throws ApiRefusal, ApiFault, Unreachable
 */
export async function postPasted(
  area: string,
  source: string,
  pasted: readonly PastedPosting[],
): Promise<PostingOutcome> {
  const send = (as: 'reference' | 'code', rows: readonly PastedPosting[]) =>
    ask(postList, {
      parts: { area },
      body: { source, rows: rows.map(({ reference, amount, posted_on }) => ({ [as]: reference, amount, posted_on })) },
    })
  const first = await send('reference', pasted)
  const left = first.unmatched.flatMap(({ row }) => pasted[row - 1] ?? [])
  if (left.length === 0) return first
  const second = await send('code', left)
  return {
    posted: first.posted + second.posted,
    already: first.already + second.already,
    unmatched: second.unmatched.map((one) => ({ ...one, row: left[one.row - 1]?.row ?? one.row })),
  }
}
