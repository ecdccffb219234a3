import { downloadCoverageCsv, downloadCoverageWorkbook } from '@payung/contract/monitoring'
import { PERSON_ROLES } from '@payung/domain/access/roles'
import type { Coverage, CoverageFigures } from '@payung/domain/monitoring/coverage'
import { addressOf } from '../../api/ask'
import { useAccount } from '../../shell/session'
import { type Language, useLanguage } from '../../texts/language'
import { monitoringTexts } from '../../texts/monitoring'
import { useTexts } from '../../texts/texts'
import { BigTable } from '../../ui/big-table'
import type { Column } from '../../ui/columns'
import { Count } from '../../ui/count'
import { Empty } from '../../ui/empty'
import { Section } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { type Numbers, useNumbers } from '../../ui/numbers'
import { RowCard } from '../../ui/row-card'
import { StatusMark } from '../../ui/status-mark'
import { MARK_OF, placeName, reasonIn, stateOf } from './coverage-answer'
import { levelOf } from './coverage-below'
import { hrefOf } from './coverage-next'

type Words = (typeof monitoringTexts)['id']['table']

/** The table of what lies below, with what it does not show and why. */
export function CoverageRows({ coverage }: { coverage: Coverage }) {
  const words = useTexts(monitoringTexts).table
  const { role } = useAccount()
  const level = levelOf(coverage.area.code)
  const readsNames = (PERSON_ROLES as readonly string[]).includes(role)
  if (level === 'village') return readsNames ? null : <Notice>{words.endsHere}</Notice>
  return (
    <Section title={words.title}>
      {coverage.are_children_hidden && <Notice>{words.hidden}</Notice>}
      <CoverageTable coverage={coverage} />
    </Section>
  )
}

/** Every area below with every figure; sorted, filtered, searched, and as a file. */
function CoverageTable({ coverage }: { coverage: Coverage }) {
  const words = useTexts(monitoringTexts).table
  const language = useLanguage()
  const numbers = useNumbers()
  const file = { parts: { place: coverage.area.code }, query: { on: coverage.on } }
  return (
    <BigTable
      caption={words.caption(coverage.area.name)}
      columns={columnsOf(words, numbers, language)}
      rows={coverage.children}
      keyOf={(row) => row.area.code}
      hrefOf={(row) => hrefOf(row.area.code)}
      wordsOf={(row) => `${row.area.name} ${row.area.code}`}
      first={{ key: 'share', down: false }}
      filters={[
        {
          key: 'state',
          label: words.state,
          choices: (['zero', 'part', 'full', 'noData', 'notApplicable'] as const)
            .filter((state) => coverage.children.some((row) => stateOf(row) === state))
            .map((state) => ({
              key: state,
              label: words[state],
              matches: (row: CoverageFigures) => stateOf(row) === state,
            })),
        },
      ]}
      downloads={[
        { label: words.xlsx, href: addressOf(downloadCoverageWorkbook, file) },
        { label: words.csv, href: addressOf(downloadCoverageCsv, file) },
      ]}
      empty={<Empty says={words.empty} />}
      card={(row) => (
        <RowCard
          title={placeName(row.area)}
          href={hrefOf(row.area.code)}
          sub={reasonIn(row, language)}
          mark={<StateMark row={row} words={words} numbers={numbers} />}
          facts={[
            { label: words.posts, value: <Count value={counted(row, (one) => one.officials.posts)} /> },
            { label: words.paid, value: <Count value={counted(row, (one) => one.officials.paid)} /> },
            { label: words.protected, value: <Count value={counted(row, (one) => one.officials.protected)} /> },
            { label: words.vulnerable, value: <Count value={counted(row, (one) => one.vulnerable.protected)} /> },
          ]}
        />
      )}
    />
  )
}

/** The state of an area as a mark, with its share where there is one. */
function StateMark({ row, words, numbers }: { row: CoverageFigures; words: Words; numbers: Numbers }) {
  const state = stateOf(row)
  const { protected: covered, posts } = row.officials
  return (
    <StatusMark mark={MARK_OF[state]}>
      {state === 'full' || state === 'part' ? numbers.percent(covered, posts) : words[state]}
    </StatusMark>
  )
}

/** A figure of a place; null where there is no data or the question does not arise, which is no zero. */
function counted(row: CoverageFigures, of: (row: CoverageFigures) => number): number | null {
  const state = stateOf(row)
  return (state === 'noData' || state === 'notApplicable') && of(row) === 0 ? null : of(row)
}

function columnsOf(words: Words, numbers: Numbers, language: Language): Column<CoverageFigures>[] {
  const figure = (
    key: string,
    head: string,
    of: (row: CoverageFigures) => number,
    hidden = false,
  ): Column<CoverageFigures> => ({
    key,
    head,
    align: 'right',
    cell: (row) => <Count value={counted(row, of)} />,
    sort: (row) => counted(row, of),
    width: 8.5,
    hidden,
  })
  return [
    {
      key: 'area',
      head: words.area,
      cell: (row) => placeName(row.area),
      sort: (row) => placeName(row.area),
      width: 14,
      fixed: true,
    },
    {
      key: 'code',
      head: words.code,
      cell: (row) => row.area.code,
      sort: (row) => row.area.code,
      width: 8,
      hidden: true,
    },
    {
      key: 'share',
      head: words.share,
      cell: (row) => <StateMark row={row} words={words} numbers={numbers} />,
      sort: (row) => (row.officials.posts === 0 ? null : row.officials.protected / row.officials.posts),
      width: 12.5,
    },
    figure('posts', words.posts, (row) => row.officials.posts),
    figure('registered', words.registered, (row) => row.officials.registered),
    figure('billed', words.billed, (row) => row.officials.billed),
    figure('paid', words.paid, (row) => row.officials.paid),
    figure('protected', words.protected, (row) => row.officials.protected),
    figure('grace', words.grace, (row) => row.officials.grace, true),
    figure('candidates', words.candidates, (row) => row.officials.candidates + row.vulnerable.candidates, true),
    figure('village', words.byVillage, (row) => row.vulnerable.by_fund.village),
    figure('apbd', words.byApbd, (row) => row.vulnerable.by_fund.apbd),
    { key: 'reason', head: words.reason, cell: (row) => reasonIn(row, language) ?? '', width: 28, hidden: true },
  ]
}
