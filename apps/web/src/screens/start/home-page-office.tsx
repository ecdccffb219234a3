import { readCoverage, readStanding } from '@payung/contract/monitoring'
import { GAPS } from '@payung/domain/monitoring/gaps'
import type { Standing } from '@payung/domain/monitoring/standing'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import type { Account } from '../../shell/session'
import { sourceShown } from '../../shell/source-shown'
import { homeTexts } from '../../texts/home'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { Emphasis } from '../../ui/emphasis'
import { Figure } from '../../ui/figure'
import { Columns, Section } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { PrintButton } from '../../ui/print-button'
import { Share } from '../../ui/share'
import { Skeleton } from '../../ui/skeleton'
import { placeName } from '../monitoring/coverage-answer'
import type { HomeProps } from './home-page-props'
import { standingAnswer, WaitingVillages } from './home-page-standing'
import { HomeWork } from './home-page-work'

/** The morning of a district or a Dinas PMD: which villages are protected whole, which wait, for what, whose turn. */
export function OfficeHome({ account }: HomeProps) {
  const asked = useAsk(readStanding, { parts: { area: account.area.code }, query: { most: 20 } })
  return (
    <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
      {(standing) => <OfficeMorning standing={standing} area={account.area} />}
    </AskedFor>
  )
}

function OfficeMorning({ standing, area }: { standing: Standing; area: Account['area'] }) {
  const { office, turn } = useTexts(homeTexts)
  const { count } = useNumbers()
  const { data: coverage } = useAsk(readCoverage, { parts: { place: area.code }, query: { months: 0 } })
  const name = placeName(area)
  const answer = standingAnswer(standing, name, office, count)
  const [first] = standing.waiting
  return (
    <>
      <PageHead
        title={area.name}
        answer={{
          mark: answer.mark,
          says: <Emphasis text={answer.says} />,
          besides: answer.besides,
          action: first && (
            <>
              <ButtonLink kind="filled" icon="arrow-right" href={paths.village({ village: first.code })}>
                {office.first(first.name)}
              </ButtonLink>
              <ButtonLink href={paths.coverage({ area: area.code })}>{office.toCoverage}</ButtonLink>
            </>
          ),
        }}
        tools={
          <>
            <Share text={`${answer.plain} ${answer.besides}`} title={area.name} />
            <PrintButton />
          </>
        }
      />
      <HomeWork
        items={GAPS.filter((gap) => standing.waits[gap].people > 0).map((gap) => ({
          key: gap,
          says: office.waits[gap](count(standing.waits[gap].villages), count(standing.waits[gap].people)),
          state: 'todo',
          word: turn(office.turns[gap]),
          href: paths.coverage({ area: area.code }),
        }))}
      />
      <Section title={office.figuresTitle}>
        <Columns>
          <Figure
            lead
            label={office.figures.villages}
            value={standing.full}
            of={standing.villages}
            unit={office.ofVillages}
            source={sourceShown(standing.source)}
            on={standing.on}
          />
          {coverage && (
            <Figure
              lead
              label={office.figures.people}
              value={coverage.officials.protected}
              of={coverage.officials.posts}
              source={sourceShown(coverage.source)}
              on={coverage.on}
            />
          )}
          {coverage && (
            <Figure
              lead
              label={office.figures.vulnerable}
              value={coverage.vulnerable.protected}
              of={coverage.vulnerable.registered}
              source={sourceShown(coverage.source)}
              on={coverage.on}
            />
          )}
        </Columns>
      </Section>
      <WaitingVillages standing={standing} level="regency" />
    </>
  )
}
