import type { Role } from '@payung/domain/access/roles'
import type { Coverage } from '@payung/domain/monitoring/coverage'
import { gapsOf } from '@payung/domain/monitoring/gaps'
import { paths } from '../../paths'
import { hasScreen } from '../../shell/screen'
import { monitoringTexts } from '../../texts/monitoring'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { placeName, stateOf } from './coverage-answer'

/** The one act that follows from the figures for this reader: open the area that lags most, post, pay, register. */
export function CoverageNext({ coverage, role }: { coverage: Coverage; role: Role }) {
  const texts = useTexts(monitoringTexts).next
  const { area } = coverage
  const at = { area: area.code }
  const gaps = gapsOf(coverage.officials)
  if (role === 'branch' && gaps.unposted > 0 && hasScreen(paths.payments))
    return (
      <ButtonLink kind="filled" icon="check" href={paths.payments(at)}>
        {texts.post}
      </ButtonLink>
    )
  const worst = laggardOf(coverage)
  if (!worst) return null
  const isOnly = coverage.children.filter((child) => child.officials.posts > 0).length === 1
  return (
    <ButtonLink kind="filled" icon="arrow-right" href={hrefOf(worst.area.code)}>
      {isOnly ? texts.openOnly(placeName(worst.area)) : texts.open(placeName(worst.area))}
    </ButtonLink>
  )
}

/** The area below in which most people are not protected yet. */
function laggardOf({ children }: Coverage) {
  const open = (child: Coverage['children'][number]) => child.officials.posts - child.officials.protected
  const lagging = children.filter((child) => ['zero', 'part'].includes(stateOf(child)) && open(child) > 0)
  return lagging.sort((a, b) => open(b) - open(a))[0]
}

/** Where a place is opened: a village has its own page. */
export function hrefOf(code: string): string {
  return code.split('.').length === 4 ? paths.village({ village: code }) : paths.coverage({ area: code })
}
