import { paths } from '../../paths'
import { type Screen, screen } from '../../shell/screen'

export const contributionsScreens: readonly Screen[] = [
  screen(paths.contributions, () => import('./contributions-page'), 'ContributionsPage'),
  screen(paths.contributionMonth, () => import('./month-page'), 'MonthPage'),
  screen(paths.units, () => import('./units-page'), 'UnitsPage'),
  screen(paths.unit, () => import('./unit-page'), 'UnitPage'),
  screen(paths.bill, () => import('./payer-month-page'), 'PayerMonthPage'),
  screen(paths.newAssessment, () => import('./assessment-page'), 'AssessmentPage'),
  screen(paths.payments, () => import('./payments-page'), 'PaymentsPage'),
  screen(paths.newPayment, () => import('./new-payment-page'), 'NewPaymentPage'),
  screen(paths.postings, () => import('./postings-page'), 'PostingsPage'),
  screen(paths.payment, () => import('./payment-page'), 'PaymentPage'),
  screen(paths.correctPayment, () => import('./correct-payment-page'), 'CorrectPaymentPage'),
  screen(paths.schemes, () => import('./schemes-page'), 'SchemesPage'),
  screen(paths.newScheme, () => import('./new-scheme-page'), 'NewSchemePage'),
  screen(paths.facts, () => import('./facts-page'), 'FactsPage'),
  screen(paths.ceilings, () => import('./ceilings-page'), 'CeilingsPage'),
]
