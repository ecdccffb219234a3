import type { Arrears } from '@payung/domain/contributions/bill'
import type { Payer } from '@payung/domain/registration/payer'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import { usePlaceName } from '../../shell/place-name'
import type { ScreenProps } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { contributionsTexts } from '../../texts/contributions'
import { moneyWords } from '../../texts/money-words'
import { useTexts } from '../../texts/texts'
import { BigTable } from '../../ui/big-table'
import { Blth } from '../../ui/blth'
import { ButtonLink } from '../../ui/button'
import type { Column } from '../../ui/columns'
import { Count } from '../../ui/count'
import { Emphasis } from '../../ui/emphasis'
import { Empty } from '../../ui/empty'
import { Money } from '../../ui/money'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { RowCard } from '../../ui/row-card'
import { Skeleton } from '../../ui/skeleton'
import { StatusMark } from '../../ui/status-mark'
import { MoneyPage } from './money-page'
import { mayWithMoney, regencyOf } from './reach'
import { useArrears } from './use-arrears'
import { useUnits } from './use-units'

interface UnitRow extends Payer {
  debt: Arrears | undefined
}
type UnitState = 'inArrears' | 'awaiting' | 'fine' | 'ended'

/** Who pays for whom, and who is behind. */
export function UnitsPage({ params }: ScreenProps) {
  return <MoneyPage params={params} draw={Units} path={paths.units} />
}

function Units({ area }: { area: string }) {
  const texts = useTexts(contributionsTexts)
  const units = useUnits(area)
  const arrears = useArrears(area)
  return (
    <Page title={texts.units.title} wide>
      <AskedFor asked={units} waiting={<Skeleton shape="page" />}>
        {(units) => (
          <AskedFor asked={arrears} waiting={<Skeleton shape="page" />}>
            {(arrears) => {
              const debts = new Map(arrears.map((one) => [one.payer, one]))
              return <Listed area={area} rows={units.map((unit) => ({ ...unit, debt: debts.get(unit.id) }))} />
            }}
          </AskedFor>
        )}
      </AskedFor>
    </Page>
  )
}

function Listed({ area, rows }: { area: string; rows: UnitRow[] }) {
  const texts = useTexts(contributionsTexts)
  const { count, money } = useNumbers()
  const name = usePlaceName(area)
  const may = mayWithMoney(useAccount())
  const late = rows.filter(({ debt }) => debt)
  const owed = late.reduce((sum, { debt }) => sum + (debt?.owed ?? 0), 0)
  const numberless = rows.filter(({ state }) => state === 'awaiting_number').length
  const says =
    rows.length === 0
      ? texts.units.none(name)
      : late.length === 0
        ? texts.units.clear(count(rows.length))
        : texts.units.late(count(late.length), count(rows.length), money(owed))
  return (
    <>
      <PageHead
        title={texts.units.title}
        answer={{
          mark: rows.length === 0 ? 'absent' : late.length === 0 ? 'whole' : 'open',
          says: <Emphasis text={says} />,
          besides:
            rows.length === 0
              ? texts.units.noneBesides
              : numberless > 0
                ? texts.units.noNumber(count(numberless))
                : undefined,
          action: may.record && rows.length > 0 && (
            <ButtonLink kind="filled" icon="banknote" href={paths.newPayment({ area })}>
              {texts.unit.pay}
            </ButtonLink>
          ),
        }}
      />
      <UnitsTable rows={rows} />
    </>
  )
}

const STATES: readonly UnitState[] = ['inArrears', 'awaiting', 'fine', 'ended']

function stateOf({ debt, state }: UnitRow): UnitState {
  if (debt) return 'inArrears'
  if (state === 'awaiting_number') return 'awaiting'
  return state === 'ended' ? 'ended' : 'fine'
}

function UnitsTable({ rows }: { rows: UnitRow[] }) {
  const texts = useTexts(contributionsTexts)
  const words = useTexts(moneyWords)
  const { count } = useNumbers()
  const marks = { inArrears: 'open', awaiting: 'half', fine: 'whole', ended: 'not_applicable' } as const
  const mark = (row: UnitRow) => <StatusMark mark={marks[stateOf(row)]}>{texts.units[stateOf(row)]}</StatusMark>
  const href = (row: UnitRow) => paths.unit({ regency: regencyOf(row.area), unit: row.id })
  const owed = (row: UnitRow) => (row.debt ? <Money amount={row.debt.owed} /> : '–')
  const columns: Column<UnitRow>[] = [
    { key: 'name', head: texts.units.unit, cell: (row) => row.name, sort: (row) => row.name, width: 17, fixed: true },
    { key: 'kind', head: texts.units.kind, cell: (row) => words.units[row.kind], sort: (row) => row.kind, width: 6 },
    {
      key: 'number',
      head: texts.units.number,
      cell: (row) => row.number ?? texts.bill.noNumber,
      sort: (row) => row.number,
      width: 9,
    },
    {
      key: 'people',
      head: texts.units.people,
      align: 'right',
      cell: (row) => count(row.people),
      sort: (row) => row.people,
      width: 6,
    },
    { key: 'state', head: texts.units.state, cell: mark, sort: (row) => STATES.indexOf(stateOf(row)), width: 11 },
    {
      key: 'owed',
      head: texts.units.owed,
      align: 'right',
      cell: owed,
      sort: (row) => row.debt?.owed ?? null,
      width: 9,
    },
    {
      key: 'oldest',
      head: texts.units.oldest,
      cell: (row) => <Blth month={row.debt?.months[0]?.month ?? null} short />,
      sort: (row) => row.debt?.months[0]?.month ?? null,
      width: 7,
    },
  ]
  return (
    <BigTable
      caption={texts.units.caption}
      columns={columns}
      rows={rows}
      keyOf={(row) => row.id}
      hrefOf={href}
      first={{ key: 'owed', down: true }}
      wordsOf={(row) => `${row.name} ${row.number ?? ''} ${words.units[row.kind]}`}
      filters={[
        {
          key: 'state',
          label: texts.units.state,
          choices: STATES.filter((state) => rows.some((row) => stateOf(row) === state)).map((state) => ({
            key: state,
            label: texts.units[state],
            matches: (row: UnitRow) => stateOf(row) === state,
          })),
        },
      ]}
      empty={<Empty says={texts.units.noneBesides} />}
      card={(row) => (
        <RowCard
          title={row.name}
          href={href(row)}
          sub={`${words.units[row.kind]} ${row.number ?? texts.bill.noNumber}`}
          mark={mark(row)}
          facts={[
            { label: texts.units.people, value: <Count value={row.people} /> },
            { label: texts.units.owed, value: owed(row) },
          ]}
        />
      )}
    />
  )
}
