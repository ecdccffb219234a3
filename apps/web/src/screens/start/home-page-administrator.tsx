import { searchAudit } from '@payung/contract/access-oversight'
import { readHealth } from '@payung/contract/health'
import { readCoverage } from '@payung/contract/monitoring'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { hasScreen } from '../../shell/screen'
import { useSession } from '../../shell/session'
import { sourceShown } from '../../shell/source-shown'
import { homeTexts } from '../../texts/home'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { Emphasis } from '../../ui/emphasis'
import { Figure } from '../../ui/figure'
import { Columns } from '../../ui/layout'
import { PageHead } from '../../ui/page-head'
import { Skeleton } from '../../ui/skeleton'
import { AuditEvents } from './home-page-events'
import type { HomeProps } from './home-page-props'

/** The morning of an administrator: does the system run, on what, and what was refused. */
export function AdministratorHome({ account }: HomeProps) {
  const { admin, auditor } = useTexts(homeTexts)
  const { advice, demo } = useSession()
  const health = useAsk(readHealth, {})
  const { data: refused } = useAsk(searchAudit, { query: { refused: '1', most: 10 } })
  const { data: coverage } = useAsk(readCoverage, { parts: { place: '00' }, query: { months: 0 } })
  const people = coverage && coverage.officials.registered + coverage.vulnerable.registered
  return (
    <AskedFor asked={health} waiting={<Skeleton shape="page" />}>
      {({ engine }) => (
        <>
          <PageHead
            title={account.area.name}
            answer={{
              mark: advice ? 'half' : 'whole',
              says: <Emphasis text={admin.ready} />,
              besides: [admin.engine[engine], demo && admin.demo].filter(Boolean).join(' '),
              action: hasScreen(paths.accounts) && (
                <ButtonLink kind="filled" icon="user-plus" href={paths.accounts({ area: account.area.code })}>
                  {admin.accounts}
                </ButtonLink>
              ),
            }}
          />
          {coverage && people !== undefined && (
            <Columns>
              <Figure lead label={admin.people} value={people} source={sourceShown(coverage.source)} on={coverage.on} />
            </Columns>
          )}
          {refused && <AuditEvents title={auditor.list} events={refused.events} />}
        </>
      )}
    </AskedFor>
  )
}
