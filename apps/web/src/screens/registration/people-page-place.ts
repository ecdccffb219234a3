import { readPlace } from '@payung/contract/areas'
import { useAsk } from '../../api/use-ask'
import { useAccount } from '../../shell/session'

/** The name of an area; the code until it is known. */
export function usePlaceName(code: string): string {
  const { area } = useAccount()
  const own = area.code === code
  const { data } = useAsk(
    readPlace,
    { parts: { place: code }, query: { on: undefined } },
    { when: !own, fresh: Number.POSITIVE_INFINITY },
  )
  return own ? area.name : (data?.name ?? code)
}
