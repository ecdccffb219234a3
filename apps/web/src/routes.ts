import { accessScreens } from './screens/access/screens'
import { areasScreens } from './screens/areas/screens'
import { contributionsScreens } from './screens/contributions/screens'
import { exchangeScreens } from './screens/exchange/screens'
import { helpScreens } from './screens/help/screens'
import { lawScreens } from './screens/law/screens'
import { monitoringScreens } from './screens/monitoring/screens'
import { registrationScreens } from './screens/registration/screens'
import { startScreens } from './screens/start/screens'
import type { Screen } from './shell/screen'

/** Every screen of the app. Addresses with a fixed part stand before those where a name may be anything. */
export const screens: readonly Screen[] = [
  ...startScreens,
  ...areasScreens,
  ...accessScreens,
  ...registrationScreens,
  ...exchangeScreens,
  ...contributionsScreens,
  ...monitoringScreens,
  ...lawScreens,
  ...helpScreens,
].sort((a, b) => (looseness(a.pattern) < looseness(b.pattern) ? -1 : 1))

/** `/wilayah/:area/akun/undang` sorts before `/wilayah/:area/akun/:account`: `~` stands behind every letter. */
function looseness(pattern: string): string {
  return pattern.replace(/:\w+/g, '~')
}
