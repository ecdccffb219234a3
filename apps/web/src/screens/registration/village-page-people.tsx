import { exportPeopleAsText, exportPeopleAsWorkbook } from '@payung/contract/registration'
import type { VillagePage, VillagePerson } from '@payung/domain/contributions/protection-shown'
import { FUND_NAMES } from '@payung/domain/funding/fund-names'
import { addressOf } from '../../api/ask'
import { paths } from '../../paths'
import { hasScreen } from '../../shell/screen'
import { type Language, useLanguage } from '../../texts/language'
import { useTexts } from '../../texts/texts'
import { villageTexts } from '../../texts/village'
import { BigTable } from '../../ui/big-table'
import { ButtonLink } from '../../ui/button'
import type { Column } from '../../ui/columns'
import { DateText } from '../../ui/date-text'
import { Empty } from '../../ui/empty'
import { Section } from '../../ui/layout'
import { Money } from '../../ui/money'
import { RowCard } from '../../ui/row-card'
import { MonthLegend, MonthStrip } from './village-page-months'
import { lastDayOf, orderOf, ProtectionMark, villageName, workOf } from './village-page-state'

type Words = (typeof villageTexts)['id']

/** Everybody of the village: today's state and why, until when, and twelve months. */
export function VillagePeople({ found }: { found: VillagePage }) {
  const texts = useTexts(villageTexts)
  const language = useLanguage()
  const { village, months } = found
  const rows = [...found.people].sort((a, b) => orderOf(a) - orderOf(b) || a.name.localeCompare(b.name))
  const href = (row: VillagePerson) => paths.person({ village, person: row.person })
  const file = { parts: { area: village }, query: { on: found.on } }
  const states = [...new Set(rows.map(({ state }) => state))]
  return (
    <Section title={texts.people.title}>
      <BigTable
        caption={texts.people.caption(villageName(village, found.name, texts.kind))}
        columns={columnsOf(texts, language, months)}
        rows={rows}
        keyOf={(row) => `${row.person} ${row.group}`}
        hrefOf={href}
        wordsOf={(row) => `${row.name} ${workOf(row, language)}`}
        filters={[
          {
            key: 'state',
            label: texts.people.state,
            choices: states.map((state) => ({
              key: state,
              label: texts.states[state],
              matches: (row: VillagePerson) => row.state === state,
            })),
          },
          {
            key: 'group',
            label: texts.people.group,
            choices: (['officials', 'vulnerable'] as const)
              .filter(
                (group) => new Set(rows.map((row) => row.group)).size > 1 && rows.some((row) => row.group === group),
              )
              .map((group) => ({
                key: group,
                label: texts[group],
                matches: (row: VillagePerson) => row.group === group,
              })),
          },
        ]}
        downloads={[
          { label: texts.people.xlsx, href: addressOf(exportPeopleAsWorkbook, file) },
          { label: texts.people.csv, href: addressOf(exportPeopleAsText, file) },
        ]}
        empty={
          <Empty
            title={texts.people.empty}
            says={texts.people.emptySays}
            action={
              hasScreen(paths.newImport) && (
                <ButtonLink icon="upload" href={paths.newImport({ area: village })}>
                  {texts.people.import}
                </ButtonLink>
              )
            }
          />
        }
        card={(row) => (
          <RowCard
            title={row.name}
            href={href(row)}
            sub={workOf(row, language)}
            mark={<ProtectionMark state={row.state} />}
            facts={[
              row.next && row.state !== 'protected'
                ? { label: texts.people.why, value: texts.why[row.next] }
                : { label: texts.people.until, value: until(row) },
              { label: texts.people.fund, value: FUND_NAMES[row.fund][language] },
              { label: texts.people.months, value: <MonthStrip months={months} marks={row.months} /> },
            ]}
          />
        )}
      />
      <MonthLegend />
    </Section>
  )
}

function columnsOf(texts: Words, language: Language, months: readonly string[]): Column<VillagePerson>[] {
  const { people } = texts
  return [
    { key: 'name', head: people.name, cell: (row) => row.name, sort: (row) => row.name, width: 14, fixed: true },
    { key: 'post', head: people.post, cell: (row) => workOf(row, language), sort: orderOf, width: 11 },
    {
      key: 'state',
      head: people.state,
      cell: (row) => <ProtectionMark state={row.state} />,
      sort: (row) => texts.states[row.state],
      width: 12,
    },
    {
      key: 'until',
      head: people.until,
      cell: (row) => (row.next && row.state !== 'protected' ? texts.brief[row.next] : until(row)),
      sort: (row) => row.lapses_on,
      width: 10,
    },
    {
      key: 'months',
      head: people.months,
      cell: (row) => <MonthStrip months={months} marks={row.months} />,
      width: 21.5,
    },
    {
      key: 'fund',
      head: people.fund,
      cell: (row) => FUND_NAMES[row.fund][language],
      sort: (row) => row.fund,
      width: 12,
      hidden: true,
    },
    {
      key: 'wage',
      head: people.wage,
      align: 'right',
      cell: (row) => <Money amount={row.wage} />,
      sort: (row) => row.wage,
      width: 9,
      hidden: true,
    },
  ]
}

function until({ lapses_on }: VillagePerson) {
  return <DateText date={lapses_on && lastDayOf(lapses_on)} short />
}
