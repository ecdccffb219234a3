import type { Done } from '@payung/domain/registration/acts'
import { useLocation } from 'wouter'
import { useAccount } from '../../shell/session'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { showToast } from '../../ui/toast'

const ENTERING: readonly string[] = ['village_operator', 'village_head', 'district', 'pmd_regency']

/** May who is signed in enter for a village? */
export function useMayEnter(): boolean {
  return ENTERING.includes(useAccount().role)
}

/** Says what became of an entry, done or proposed, and goes on. */
export function useEntered(): (reply: Done, says?: string, to?: string) => void {
  const texts = useTexts(registerTexts)
  const [, go] = useLocation()
  return (reply, says = texts.saved, to) => {
    showToast(reply.state === 'proposed' ? texts.proposed : says)
    if (to) go(to)
  }
}
