import { paths } from '../../paths'
import { type Screen, screen } from '../../shell/screen'

export const helpScreens: readonly Screen[] = [
  screen(paths.help, () => import('./help-page'), 'HelpPage'),
  screen(paths.guide, () => import('./help-page'), 'HelpPage'),
]
