import { paths } from '../../paths'
import { type Screen, screen } from '../../shell/screen'

export const monitoringScreens: readonly Screen[] = [
  screen(paths.coverage, () => import('./coverage-page'), 'CoveragePage'),
]
