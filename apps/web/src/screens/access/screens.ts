import { paths } from '../../paths'
import { type Screen, screen } from '../../shell/screen'

export const accessScreens: readonly Screen[] = [
  screen(paths.accounts, () => import('./accounts-page'), 'AccountsPage'),
  screen(paths.invite, () => import('./invite-page'), 'InvitePage'),
  screen(paths.account, () => import('./account-page'), 'AccountPage'),
  screen(paths.regencyRules, () => import('./regency-rules-page'), 'RegencyRulesPage'),
  screen(paths.tokens, () => import('./tokens-page'), 'TokensPage'),
  screen(paths.audit, () => import('./audit-page'), 'AuditPage'),
  screen(paths.nikLooks, () => import('./nik-looks-page'), 'NikLooksPage'),
]
