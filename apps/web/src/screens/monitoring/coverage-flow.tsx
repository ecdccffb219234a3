import type { Coverage } from '@payung/domain/monitoring/coverage'
import { monitoringTexts } from '../../texts/monitoring'
import { useTexts } from '../../texts/texts'
import { Flow, type FlowStep } from '../../ui/flow'
import { Columns, Section } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { stateOf } from './coverage-answer'

type Step = 'posts' | 'registered' | 'billed' | 'paid' | 'protected'

/** Who has each step in hand, and the gap before it. */
const STEPS: readonly {
  step: Step
  by: `by${Capitalize<Step>}`
  gap?: 'gapRegister' | 'gapBill' | 'gapPay' | 'gapPost'
}[] = [
  { step: 'posts', by: 'byPosts' },
  { step: 'registered', by: 'byRegistered', gap: 'gapRegister' },
  { step: 'billed', by: 'byBilled', gap: 'gapBill' },
  { step: 'paid', by: 'byPaid', gap: 'gapPay' },
  { step: 'protected', by: 'byProtected', gap: 'gapPost' },
]

/** From post to protection, officials and vulnerable workers apart: every gap by its name and whose turn it is. */
export function CoverageFlow({ coverage }: { coverage: Coverage }) {
  const texts = useTexts(monitoringTexts)
  const { count } = useNumbers()
  if (stateOf(coverage) === 'notApplicable' && coverage.vulnerable.registered === 0) return null
  return (
    <Section title={texts.flow.title} says={texts.flow.says}>
      <Columns least="broad">
        {(['officials', 'vulnerable'] as const).map((group) => {
          const counted = coverage[group]
          const steps = stepsOf(counted, texts.flow)
          return (
            <Section key={group} level={3} title={texts[group]}>
              {steps.every(({ value }) => value === 0) ? (
                <p>{texts.flow.none}</p>
              ) : (
                <Flow caption={texts.flow.caption(texts[group], coverage.area.name)} steps={steps} />
              )}
              {counted.candidates > 0 && <p>{texts.flow.candidates[group](count(counted.candidates))}</p>}
            </Section>
          )
        })}
      </Columns>
    </Section>
  )
}

function stepsOf(
  counted: Coverage['officials'] | Coverage['vulnerable'],
  words: Readonly<Record<string, unknown>>,
): FlowStep[] {
  const all: Partial<Record<Step, number>> = counted
  return STEPS.filter(({ step }) => all[step] !== undefined).map(({ step, by, gap }, i, shown) => {
    const before = shown[i - 1]?.step
    const lost = before === undefined ? 0 : (all[before] ?? 0) - (all[step] ?? 0)
    return {
      key: step,
      label: words[step] as string,
      by: words[by] as string,
      value: all[step] ?? 0,
      gaps:
        gap && lost > 0
          ? [{ key: gap, value: lost, says: words[gap] as string, mark: gap === 'gapPost' ? 'half' : 'open' } as const]
          : [],
    }
  })
}
