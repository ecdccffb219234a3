import { readCoverage } from '@payung/contract/monitoring'
import type { Coverage } from '@payung/domain/monitoring/coverage'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { homeTexts } from '../../texts/home'
import { useLanguage } from '../../texts/language'
import { monitoringTexts } from '../../texts/monitoring'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { Emphasis, withoutEmphasis } from '../../ui/emphasis'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { PrintButton } from '../../ui/print-button'
import { Share } from '../../ui/share'
import { Skeleton } from '../../ui/skeleton'
import { useDayWords } from '../../ui/use-day-words'
import { answerOf } from '../monitoring/coverage-answer'
import { CoverageBelow } from '../monitoring/coverage-below'
import { CoverageFigures } from '../monitoring/coverage-figures'
import { CoverageLaggards } from '../monitoring/coverage-laggards'
import type { HomeProps } from './home-page-props'

/** The morning of a province, a ministry or a regional office: coverage, and the laggards with their reasons. */
export function OverviewHome({ account }: HomeProps) {
  const asked = useAsk(readCoverage, { parts: { place: account.area.code }, query: { months: 0 } })
  return (
    <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
      {(coverage) => <Overview coverage={coverage} />}
    </AskedFor>
  )
}

function Overview({ coverage }: { coverage: Coverage }) {
  const texts = useTexts(monitoringTexts)
  const { office } = useTexts(homeTexts)
  const language = useLanguage()
  const numbers = useNumbers()
  const { day } = useDayWords()
  const answer = answerOf(coverage, { texts, numbers, day, language })
  // The laggards of the nation are regencies: they stand below its provinces, of which only those with data are asked.
  const known = coverage.children.filter((child) => child.officials.posts > 0)
  const [only] = known
  return (
    <>
      <PageHead
        title={coverage.area.name}
        answer={{
          mark: answer.mark,
          says: <Emphasis text={answer.says} />,
          besides: answer.besides,
          action: (
            <ButtonLink kind="filled" icon="arrow-right" href={paths.coverage({ area: coverage.area.code })}>
              {office.toCoverage}
            </ButtonLink>
          ),
        }}
        tools={
          <>
            <Share text={withoutEmphasis(texts.share(answer.says, answer.besides))} title={coverage.area.name} />
            <PrintButton />
          </>
        }
      />
      {coverage.area.code === '' && known.length === 1 && only ? (
        <ProvinceLaggards code={only.area.code} />
      ) : (
        <CoverageLaggards coverage={coverage} />
      )}
      <CoverageFigures coverage={coverage} />
      <CoverageBelow coverage={coverage} />
    </>
  )
}

function ProvinceLaggards({ code }: { code: string }) {
  const { data } = useAsk(readCoverage, { parts: { place: code }, query: { months: 0 } })
  return data ? <CoverageLaggards coverage={data} /> : null
}
