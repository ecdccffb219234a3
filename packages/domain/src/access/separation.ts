import type { RegencyRules } from './regency-rules'
import type { Role } from './roles'

/** The steps of a village's work with an estimate or a list, in their order. */
export const STEPS = ['enter', 'verify', 'approve', 'pay'] as const
export type Step = (typeof STEPS)[number]

/** Who may take a step. District and Dinas PMD enter on behalf of a village, with a photograph of the paper; they never approve for it. */
export const STEP_ROLES: Record<Step, readonly Role[]> = {
  enter: ['village_operator', 'village_treasurer', 'district', 'pmd_regency'],
  verify: ['village_operator', 'village_treasurer', 'village_head', 'district', 'pmd_regency'],
  approve: ['village_head'],
  pay: ['village_treasurer', 'bpkad'],
}

/** A step that was taken, and by whom. */
export interface TakenStep {
  step: Step
  account: string
}

/** Whether somebody may take a step, and if not, why and who may. */
export type StepDecision = { may: true } | { may: false; because: 'role' | 'separate_duties'; who: readonly Role[] }

/** With separate duties nobody takes two of the steps that check each other. */
export function mayTakeStep(
  step: Step,
  by: { account: string; role: Role },
  taken: readonly TakenStep[],
  rules: RegencyRules,
): StepDecision {
  const who = STEP_ROLES[step]
  if (!who.includes(by.role)) return { may: false, because: 'role', who }
  const own = taken.some((one) => one.account === by.account && one.step !== step)
  return rules.separate_duties && own ? { may: false, because: 'separate_duties', who } : { may: true }
}

/** May the account approve what others entered and verified? */
export function mayApprove(
  by: { account: string; role: Role },
  taken: readonly TakenStep[],
  rules: RegencyRules,
): StepDecision {
  return mayTakeStep('approve', by, taken, rules)
}
