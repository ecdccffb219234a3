import { listMonths } from '@payung/contract/contributions'
import type { Arrears, MonthSum } from '@payung/domain/contributions/bill'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import { usePlaceName } from '../../shell/place-name'
import type { ScreenProps } from '../../shell/screen'
import { useAccount, useSession } from '../../shell/session'
import { contributionsTexts } from '../../texts/contributions'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { Emphasis } from '../../ui/emphasis'
import { Cluster, Section } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { PrintButton } from '../../ui/print-button'
import { PrintFoot } from '../../ui/print-foot'
import { Skeleton } from '../../ui/skeleton'
import { useDays } from './in-words'
import { MoneyPage } from './money-page'
import { MonthsTable } from './months-table'
import { mayWithMoney } from './reach'
import { useArrears } from './use-arrears'

/** The months of an area: what is owed, paid, posted, and what to do next. */
export function ContributionsPage({ params }: ScreenProps) {
  return <MoneyPage params={params} draw={Contributions} path={paths.contributions} />
}

function Contributions({ area }: { area: string }) {
  const texts = useTexts(contributionsTexts)
  const months = useAsk(listMonths, { parts: { area }, query: { most: 18 } })
  const arrears = useArrears(area)
  return (
    <Page title={texts.month.title} wide>
      <AskedFor asked={months} waiting={<Skeleton shape="page" />}>
        {({ months }) => (
          <AskedFor asked={arrears} waiting={<Skeleton shape="page" />}>
            {(arrears) => <Answered area={area} months={months} arrears={arrears} />}
          </AskedFor>
        )}
      </AskedFor>
    </Page>
  )
}

function Answered({ area, months, arrears }: { area: string; months: MonthSum[]; arrears: Arrears[] }) {
  const texts = useTexts(contributionsTexts)
  const shell = useTexts(shellTexts)
  const { money, count } = useNumbers()
  const { today, demo } = useSession()
  const may = mayWithMoney(useAccount())
  const name = usePlaceName(area)
  const { month: inWords } = useDays()
  const current = today.slice(0, 7)
  const owed = arrears.reduce((sum, one) => sum + one.owed, 0)
  const [biggest] = arrears
  const hasCurrent = months.some(({ month }) => month === current)
  const says =
    months.length === 0
      ? texts.month.none(name)
      : arrears.length === 0
        ? texts.month.clear(name)
        : texts.month.arrears(count(arrears.length), money(owed))
  const besides =
    months.length === 0
      ? texts.month.noneBesides
      : biggest && arrears.length > 1
        ? texts.month.biggest(biggest.name, money(biggest.owed), count(biggest.months.length))
        : undefined
  const runs = may.run && !hasCurrent
  return (
    <>
      <PageHead
        title={texts.month.title}
        tools={<PrintButton />}
        answer={{
          mark: months.length === 0 ? 'absent' : arrears.length === 0 ? 'whole' : 'open',
          says: <Emphasis text={says} />,
          besides,
          action: (
            <Cluster>
              {runs && (
                <ButtonLink kind="filled" icon="refresh" href={paths.contributionMonth({ area, month: current })}>
                  {texts.month.run(inWords(current))}
                </ButtonLink>
              )}
              {may.post && (
                <ButtonLink kind="filled" icon="check" href={paths.postings({ area })}>
                  {texts.month.post}
                </ButtonLink>
              )}
              {may.record && (
                <ButtonLink
                  kind={runs || may.post ? 'outline' : 'filled'}
                  icon="banknote"
                  href={paths.newPayment({ area })}
                >
                  {texts.month.pay}
                </ButtonLink>
              )}
              {arrears.length > 0 && (
                <ButtonLink icon="building-2" href={paths.units({ area })}>
                  {texts.units.title}
                </ButtonLink>
              )}
            </Cluster>
          ),
        }}
      />
      {months.length > 0 && (
        <Section title={texts.month.list} says={texts.month.listSays}>
          <MonthsTable months={months} hrefOf={(month) => paths.contributionMonth({ area, month })} />
        </Section>
      )}
      <PrintFoot source={texts.month.source} on={today} warning={demo ? shell.invented : undefined} />
    </>
  )
}
