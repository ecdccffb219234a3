import { readCoverage } from '@payung/contract/monitoring'
import type { Coverage } from '@payung/domain/monitoring/coverage'
import type { ReactNode } from 'react'
import { useSearchParams } from 'wouter'
import { useAsk } from '../../api/use-ask'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useAccount, useSession } from '../../shell/session'
import { sourceShown } from '../../shell/source-shown'
import { useLanguage } from '../../texts/language'
import { monitoringTexts } from '../../texts/monitoring'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { Emphasis, withoutEmphasis } from '../../ui/emphasis'
import { Columns } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { PrintButton } from '../../ui/print-button'
import { PrintFoot } from '../../ui/print-foot'
import { Share } from '../../ui/share'
import { Skeleton } from '../../ui/skeleton'
import { useDayWords } from '../../ui/use-day-words'
import { answerOf } from './coverage-answer'
import { CoverageBelow } from './coverage-below'
import { CoverageCounts } from './coverage-counts'
import { CoverageFigures } from './coverage-figures'
import { CoverageFlow } from './coverage-flow'
import { CoverageLaggards } from './coverage-laggards'
import { CoverageMonths } from './coverage-months'
import { CoverageNext } from './coverage-next'
import { CoverageRows } from './coverage-table'
import { OnDay } from './on-day'
import { RegencyFacts } from './regency-facts'

const MONTHS = 12

/** Who is protected in a place, from the nation down to a village: the answer, its figures, what lies below. */
export function CoveragePage({ params }: ScreenProps) {
  const texts = useTexts(monitoringTexts)
  const { today } = useSession()
  const [search, setSearch] = useSearchParams()
  const on = search.get('per') ?? undefined
  const place = params.area ?? '00'
  const asked = useAsk(readCoverage, { parts: { place }, query: { on, months: MONTHS } }, { keep: true })
  return (
    <Page title={texts.title(asked.data?.area.name ?? '')}>
      <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
        {(coverage) => (
          <CoverageOf
            coverage={coverage}
            chooser={
              <OnDay
                on={coverage.on}
                today={today}
                onChoose={(day) => setSearch(day === today ? {} : { per: day }, { replace: true })}
              />
            }
          />
        )}
      </AskedFor>
    </Page>
  )
}

function CoverageOf({ coverage, chooser }: { coverage: Coverage; chooser: ReactNode }) {
  const texts = useTexts(monitoringTexts)
  const { invented } = useTexts(shellTexts)
  const { role } = useAccount()
  const { demo } = useSession()
  const language = useLanguage()
  const numbers = useNumbers()
  const { day } = useDayWords()
  const answer = answerOf(coverage, { texts, numbers, day, language })
  const isRegency = coverage.area.kind === 'regency' || coverage.area.kind === 'city'
  return (
    <>
      <PageHead
        title={texts.title(coverage.area.name)}
        answer={{
          mark: answer.mark,
          says: <Emphasis text={answer.says} />,
          besides: answer.besides,
          action: <CoverageNext coverage={coverage} role={role} />,
        }}
        tools={
          <>
            <Share
              text={withoutEmphasis(texts.share(answer.says, answer.besides))}
              title={texts.title(coverage.area.name)}
            />
            <PrintButton />
          </>
        }
      />
      {chooser}
      <CoverageFigures coverage={coverage} />
      {isRegency && <RegencyFacts coverage={coverage} />}
      <CoverageLaggards coverage={coverage} />
      <CoverageBelow coverage={coverage} />
      <CoverageFlow coverage={coverage} />
      <Columns least="broad">
        <CoverageMonths coverage={coverage} />
        <CoverageCounts coverage={coverage} />
      </Columns>
      <CoverageRows coverage={coverage} />
      <PrintFoot source={sourceShown(coverage.source)} on={coverage.on} warning={demo ? invented : undefined} />
    </>
  )
}
