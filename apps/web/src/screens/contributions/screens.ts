import type { Screen } from '../../shell/screen'

export const contributionsScreens: readonly Screen[] = []
