import { readPlace } from '@payung/contract/areas'
import { useAsk } from '../api/use-ask'
import { useAccount } from './session'

/** The name of an area; its code until the name has come. */
export function usePlaceName(area: string): string {
  const { area: own } = useAccount()
  const { data } = useAsk(
    readPlace,
    { parts: { place: area } },
    { when: area !== own.code, fresh: Number.POSITIVE_INFINITY },
  )
  return area === own.code ? own.name : (data?.name ?? area)
}

/** Is it a regency or a place inside one? Lists and money are kept there. */
export function isInRegency(area: string): boolean {
  return area.split('.').length >= 2
}
