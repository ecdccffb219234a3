import type { Screen } from '../../shell/screen'

export const accessScreens: readonly Screen[] = []
