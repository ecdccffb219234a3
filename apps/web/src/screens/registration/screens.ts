import { paths } from '../../paths'
import { type Screen, screen } from '../../shell/screen'

export const registrationScreens: readonly Screen[] = [
  screen(paths.people, () => import('./people-page'), 'PeoplePage'),
  screen(paths.person, () => import('./person-page'), 'PersonPage'),
  screen(paths.village, () => import('./village-page'), 'VillagePage'),
]
