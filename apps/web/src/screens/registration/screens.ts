import { paths } from '../../paths'
import { type Screen, screen } from '../../shell/screen'

export const registrationScreens: readonly Screen[] = [
  screen(paths.people, () => import('./people-page'), 'PeoplePage'),
  screen(paths.person, () => import('./person-page'), 'PersonPage'),
  screen(paths.village, () => import('./village-page'), 'VillagePage'),
  screen(paths.newPerson, () => import('./new-person-page'), 'NewPersonPage'),
  screen(paths.changePerson, () => import('./change-person-page'), 'ChangePersonPage'),
  screen(paths.death, () => import('./death-page'), 'DeathPage'),
  screen(paths.heirs, () => import('./heirs-page'), 'HeirsPage'),
  screen(paths.memberships, () => import('./memberships-page'), 'MembershipsPage'),
  screen(paths.posts, () => import('./posts-page'), 'PostsPage'),
  screen(paths.decrees, () => import('./decrees-page'), 'DecreesPage'),
  screen(paths.newDecree, () => import('./new-decree-page'), 'NewDecreePage'),
  screen(paths.movePeople, () => import('./move-people-page'), 'MovePeoplePage'),
  screen(paths.proposals, () => import('./proposals-page'), 'ProposalsPage'),
]
