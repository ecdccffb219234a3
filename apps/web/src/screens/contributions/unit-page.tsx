import { listPayerMonths } from '@payung/contract/contributions'
import type { MonthSum } from '@payung/domain/contributions/bill'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import { usePlaceName } from '../../shell/place-name'
import type { ScreenProps } from '../../shell/screen'
import { useAccount, useSession } from '../../shell/session'
import { contributionsTexts } from '../../texts/contributions'
import { moneyWords } from '../../texts/money-words'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { Emphasis } from '../../ui/emphasis'
import { Facts } from '../../ui/facts'
import { Cluster, Section } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { PrintButton } from '../../ui/print-button'
import { PrintFoot } from '../../ui/print-foot'
import { Skeleton } from '../../ui/skeleton'
import { useDays } from './in-words'
import { MonthsTable } from './months-table'
import { mayWithMoney, reachIn } from './reach'
import { useUnits } from './use-units'

/** One paying unit: month after month, and what is open. */
export function UnitPage({ params }: ScreenProps) {
  const texts = useTexts(contributionsTexts)
  const { regency = '', unit = '' } = params
  const area = reachIn(regency, useAccount())
  const months = useAsk(listPayerMonths, { parts: { area, payer: unit }, query: { most: 24 } })
  const units = useUnits(area)
  const name = units.data?.find(({ id }) => id === unit)?.name
  return (
    <Page title={name ?? texts.units.title}>
      {months.error && <PageHead title={name ?? texts.units.title} />}
      <AskedFor asked={months} waiting={<Skeleton shape="page" />}>
        {({ months }) => <Unit regency={regency} unit={unit} area={area} months={months} name={name ?? ''} />}
      </AskedFor>
    </Page>
  )
}

interface UnitProps {
  regency: string
  unit: string
  area: string
  months: MonthSum[]
  name: string
}

function Unit({ regency, unit, area, months, name }: UnitProps) {
  const texts = useTexts(contributionsTexts)
  const { money, count } = useNumbers()
  const { month: inWords } = useDays()
  const { today, demo } = useSession()
  const shell = useTexts(shellTexts)
  const may = mayWithMoney(useAccount())
  const open = months.filter(({ due, posted, last_due_on: dueOn }) => posted < due && dueOn < today)
  const owed = open.reduce((sum, { due, posted }) => sum + due - posted, 0)
  const unposted = open.reduce((sum, { paid, posted }) => sum + paid - posted, 0)
  const oldest = open.at(-1)
  const says =
    months.length === 0
      ? texts.unit.none(name)
      : open.length === 0
        ? texts.unit.fine(name)
        : texts.unit.late(name, money(owed), count(open.length))
  const besides = [
    oldest ? texts.unit.since(inWords(oldest.month)) : '',
    unposted > 0 ? texts.unit.unposted(money(unposted)) : '',
  ].filter(Boolean)
  const latest = months[0]
  return (
    <>
      <PageHead
        title={name}
        tools={<PrintButton />}
        answer={{
          mark: months.length === 0 ? 'absent' : open.length === 0 ? 'whole' : unposted >= owed ? 'half' : 'open',
          says: <Emphasis text={says} />,
          besides: besides.join(' ') || undefined,
          action: may.record && (
            <Cluster>
              <ButtonLink kind="filled" icon="banknote" href={paths.newPayment({ area }, { unit })}>
                {texts.unit.pay}
              </ButtonLink>
              <ButtonLink
                icon="file-text"
                href={paths.newAssessment({ regency, bill: unit }, { bulan: oldest?.month ?? latest?.month })}
              >
                {texts.unit.assess}
              </ButtonLink>
            </Cluster>
          ),
        }}
      />
      <UnitFacts unit={unit} area={area} people={latest?.people} />
      {months.length > 0 && (
        <Section title={texts.unit.months}>
          <MonthsTable
            oneUnit
            months={months}
            hrefOf={(month) => paths.bill({ regency, bill: unit }, { bulan: month })}
          />
        </Section>
      )}
      <PrintFoot source={texts.month.source} on={today} warning={demo ? shell.invented : undefined} />
    </>
  )
}

/** Who pays; `people` are those of its latest month, for members that are candidates cost nothing yet. */
function UnitFacts({ unit, area, people }: { unit: string; area: string; people: number | undefined }) {
  const texts = useTexts(contributionsTexts)
  const words = useTexts(moneyWords)
  const { count } = useNumbers()
  const found = useUnits(area).data?.find(({ id }) => id === unit)
  const place = usePlaceName(found?.area ?? area)
  if (!found) return null
  return (
    <Facts
      facts={[
        { label: texts.units.number, value: `${words.units[found.kind]} ${found.number ?? texts.bill.noNumber}` },
        { label: texts.unit.village, value: place },
        { label: texts.unit.people, value: count(people ?? 0), note: words.segments[found.segment] },
      ]}
    />
  )
}
