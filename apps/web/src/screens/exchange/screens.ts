import type { Screen } from '../../shell/screen'

export const exchangeScreens: readonly Screen[] = []
