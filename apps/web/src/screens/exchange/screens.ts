import { paths } from '../../paths'
import { type Screen, screen } from '../../shell/screen'

export const exchangeScreens: readonly Screen[] = [
  screen(paths.imports, () => import('./imports-page'), 'ImportsPage'),
  screen(paths.newImport, () => import('./new-import-page'), 'NewImportPage'),
  screen(paths.import, () => import('./import-page'), 'ImportPage'),
]
