import { paths } from '../../paths'
import { type Screen, screen } from '../../shell/screen'

export const areasScreens: readonly Screen[] = [screen(paths.place, () => import('./place-page'), 'PlacePage')]
