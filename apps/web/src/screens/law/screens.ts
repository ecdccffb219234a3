import { paths } from '../../paths'
import { screen } from '../../shell/screen'

export const lawScreens = [
  screen(paths.reckonContribution, () => import('./contribution-calculator'), 'ContributionCalculator', { open: true }),
  screen(paths.reckonBenefit, () => import('./benefit-calculator'), 'BenefitCalculator', { open: true }),
  screen(paths.reckonFund, () => import('./fund-calculator'), 'FundCalculator', { open: true }),
  screen(paths.lawBook, () => import('./law-book-page'), 'LawBookPage', { open: true }),
  screen(paths.regulations, () => import('./regulations-page'), 'RegulationsPage'),
]
