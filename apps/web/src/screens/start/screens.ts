import { paths } from '../../paths'
import { screen } from '../../shell/screen'

export const startScreens = [
  screen(paths.home, () => import('./home-page'), 'HomePage'),
  screen(paths.signIn, () => import('./sign-in-page'), 'SignInPage', { open: true }),
  screen(paths.pieces, () => import('../pieces/pieces-page'), 'PiecesPage', { open: true }),
]
