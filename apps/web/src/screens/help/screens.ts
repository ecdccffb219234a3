import type { Screen } from '../../shell/screen'

export const helpScreens: readonly Screen[] = []
