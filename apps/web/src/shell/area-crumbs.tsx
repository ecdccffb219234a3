import { paths } from '../paths'
import { Breadcrumb } from '../ui/breadcrumb'
import type { Account } from './session'

/** Where one is among the areas. */
export function AreaCrumbs({ account }: { account: Account }) {
  return <Breadcrumb path={[{ label: account.area.name, href: paths.coverage({ area: account.area.code }) }]} />
}
