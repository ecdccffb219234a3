import { runMonth } from '@payung/contract/contributions'
import type { MonthlyRun } from '@payung/domain/contributions/bill'
import { useAct } from '../../api/use-ask'
import { useFailureText } from '../../shell/asked-for'
import { contributionsTexts } from '../../texts/contributions'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { DateText } from '../../ui/date-text'
import { Section, Stack } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { useNumbers } from '../../ui/numbers'
import { useDays } from './in-words'

interface MonthRunProps {
  area: string
  month: string
  madeOn: string | null
}

/** Makes the estimate of a month: what it will do, the act, what it did. */
export function MonthRun({ area, month, madeOn }: MonthRunProps) {
  const texts = useTexts(contributionsTexts)
  const failureText = useFailureText()
  const { month: inWords } = useDays()
  const act = useAct(runMonth)
  return (
    <div className="never-printed">
      <Section title={madeOn ? texts.run.again : texts.run.title} says={`${texts.run.says} ${texts.run.safe}`}>
        <Stack>
          <div>
            <Button
              kind={madeOn ? 'outline' : 'filled'}
              icon="refresh"
              busy={act.isPending}
              onClick={() => act.mutate({ parts: { area }, body: { month } })}
            >
              {texts.run.act(inWords(month))}
            </Button>
          </div>
          {madeOn && (
            <p>
              {texts.run.made} <DateText date={madeOn} />
            </p>
          )}
          {act.error && (
            <Notice tone="bad" live>
              {failureText(act.error)}
            </Notice>
          )}
          {act.data && <RunDone run={act.data} />}
        </Stack>
      </Section>
    </div>
  )
}

function RunDone({ run }: { run: MonthlyRun }) {
  const texts = useTexts(contributionsTexts)
  const { count, money } = useNumbers()
  const { added, changed, removed } = run.lines
  return (
    <>
      <Notice tone="good" live title={texts.run.done(count(run.people), count(run.payers), money(run.total))}>
        {added + changed + removed === 0
          ? texts.run.nothing
          : texts.run.lines(count(added), count(changed), count(removed))}
      </Notice>
      {run.closed.length > 0 && (
        <Notice tone="unsure" title={texts.run.closed}>
          <ul>
            {run.closed.map((unit) => (
              <li key={unit.payer}>
                {texts.run.closedLine(
                  unit.name,
                  count(unit.people_differ),
                  money(unit.stored),
                  money(unit.reckoned_now),
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
