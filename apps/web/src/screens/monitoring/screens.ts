import type { Screen } from '../../shell/screen'

export const monitoringScreens: readonly Screen[] = []
