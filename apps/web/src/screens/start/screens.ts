import { paths } from '../../paths'
import { screen } from '../../shell/screen'

export const startScreens = [
  screen(paths.home, () => import('./home-page'), 'HomePage'),
  screen(paths.signIn, () => import('./sign-in-page'), 'SignInPage', { open: true }),
  screen(paths.redeemCode, () => import('./redeem-code-page'), 'RedeemCodePage', { open: true }),
  screen(paths.setUp, () => import('./redeem-code-page'), 'SetUpPage', { open: true }),
  screen(paths.ownAccount, () => import('./own-account-page'), 'OwnAccountPage'),
  screen(paths.pieces, () => import('../pieces/pieces-page'), 'PiecesPage', { open: true }),
]
