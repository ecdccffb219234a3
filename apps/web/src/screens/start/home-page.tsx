import type { Role } from '@payung/domain/access/roles'
import { type ComponentType, lazy } from 'react'
import { Page } from '../../shell/page'
import { useAccount } from '../../shell/session'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import type { HomeProps } from './home-page-props'
import { HomeWays } from './home-page-ways'

type Home = ComponentType<HomeProps>

const village = part(() => import('./home-page-village'), 'VillageHome')
const office = part(() => import('./home-page-office'), 'OfficeHome')
const treasury = part(() => import('./home-page-treasury'), 'TreasuryHome')
const branch = part(() => import('./home-page-branch'), 'BranchHome')
const overview = part(() => import('./home-page-overview'), 'OverviewHome')
const auditor = part(() => import('./home-page-auditor'), 'AuditorHome')
const administrator = part(() => import('./home-page-administrator'), 'AdministratorHome')

/** Each role asks something else in the morning. */
const HOMES: Record<Role, Home> = {
  village_operator: village,
  village_treasurer: village,
  village_head: village,
  district: office,
  pmd_regency: office,
  bpkad: treasury,
  pmd_province: overview,
  branch,
  region: overview,
  ministry: overview,
  administrator,
  auditor,
}

/** Where everybody begins: the answer to the question of their role, its evidence, the work that waits. */
export function HomePage() {
  const texts = useTexts(shellTexts)
  const account = useAccount()
  const Home = HOMES[account.role]
  return (
    <Page title={texts.entries.home}>
      <Home account={account} />
      <HomeWays account={account} />
    </Page>
  )
}

function part<Name extends string>(load: () => Promise<Record<Name, Home>>, name: Name): Home {
  return lazy(async () => ({ default: (await load())[name] as Home }))
}
