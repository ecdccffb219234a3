import type { Screen } from '../../shell/screen'

export const registrationScreens: readonly Screen[] = []
