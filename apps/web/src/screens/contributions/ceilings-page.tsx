import { listCeilings } from '@payung/contract/funding'
import type { Ceiling } from '@payung/domain/funding/ceiling'
import { useSearchParams } from 'wouter'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import { usePlaceName } from '../../shell/place-name'
import type { ScreenProps } from '../../shell/screen'
import { useAccount, useSession } from '../../shell/session'
import { schemesTexts } from '../../texts/schemes'
import { useTexts } from '../../texts/texts'
import { BigTable } from '../../ui/big-table'
import { ButtonLink } from '../../ui/button'
import type { Column } from '../../ui/columns'
import { Emphasis } from '../../ui/emphasis'
import { dayColumn, moneyColumn } from '../../ui/figure-columns'
import { Section } from '../../ui/layout'
import { Money } from '../../ui/money'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { PrintButton } from '../../ui/print-button'
import { RowCard } from '../../ui/row-card'
import { SelectField } from '../../ui/select-field'
import { Skeleton } from '../../ui/skeleton'
import { StepTexts } from '../law/step-texts'
import { CeilingForm } from './ceiling-form'
import { NotYours } from './not-yours'
import { mayWithMoney, regencyOf } from './reach'
import { GroundTabs, InRegency } from './scheme-page-frame'

/** What the villages may spend, beside what contributions cost them. */
export function CeilingsPage({ params }: ScreenProps) {
  return <InRegency params={params} part="ceilings" draw={Ceilings} />
}

function Ceilings({ area }: { area: string }) {
  const texts = useTexts(schemesTexts).ceilings
  const [search, setSearch] = useSearchParams()
  const { today } = useSession()
  const may = mayWithMoney(useAccount())
  const now = Number(today.slice(0, 4))
  const year = Number(search.get('tahun')) || now
  const asked = useAsk(listCeilings, { parts: { area }, query: { year } }, { when: may.read })
  if (!may.read) return <NotYours title={texts.title} area={area} />
  return (
    <Page title={texts.title}>
      <GroundTabs area={area} current="ceilings" />
      <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
        {({ ceilings }) => (
          <>
            <Answer area={area} year={year} ceilings={ceilings} />
            <SelectField
              label={texts.year}
              width="short"
              value={String(year)}
              choices={[1, 0, -1, -2, -3].map((by) => ({ value: String(now + by), label: String(now + by) }))}
              onChange={(event) => setSearch({ tahun: event.currentTarget.value }, { replace: true })}
            />
            {ceilings.length > 0 && <CeilingsTable ceilings={ceilings} />}
            {may.ceilings && (
              <div className="never-printed">
                <Section title={texts.one}>
                  <CeilingForm area={regencyOf(area)} year={year} />
                </Section>
              </div>
            )}
          </>
        )}
      </AskedFor>
      <StepTexts steps={['musdes', 'perdes']} />
    </Page>
  )
}

function Answer({ area, year, ceilings }: { area: string; year: number; ceilings: Ceiling[] }) {
  const texts = useTexts(schemesTexts).ceilings
  const { money, count, percent } = useNumbers()
  const name = usePlaceName(area)
  const may = mayWithMoney(useAccount())
  const total = ceilings.reduce((sum, { amount }) => sum + amount, 0)
  const planned = ceilings.reduce((sum, one) => sum + one.planned, 0)
  return (
    <PageHead
      title={texts.title}
      tools={<PrintButton />}
      answer={{
        mark: ceilings.length === 0 ? 'absent' : undefined,
        says: (
          <Emphasis
            text={
              ceilings.length === 0
                ? texts.none(name, String(year))
                : texts.says(count(ceilings.length), money(total), String(year))
            }
          />
        ),
        besides: ceilings.length === 0 ? texts.noneBesides : texts.cost(money(planned), percent(planned, total)),
        action: may.ceilings && (
          <ButtonLink
            kind="filled"
            icon="upload"
            href={paths.newImport({ area: regencyOf(area) }, { jenis: 'ceilings' })}
          >
            {texts.import}
          </ButtonLink>
        ),
      }}
    />
  )
}

function CeilingsTable({ ceilings }: { ceilings: Ceiling[] }) {
  const texts = useTexts(schemesTexts).ceilings
  const { percent } = useNumbers()
  const share = (row: Ceiling) => percent(row.planned, row.amount)
  const columns: Column<Ceiling>[] = [
    {
      key: 'village',
      head: texts.village,
      cell: (row) => row.village_name,
      sort: (row) => row.village_name,
      width: 14,
      fixed: true,
    },
    moneyColumn({ key: 'amount', head: texts.amount, of: (row) => row.amount, width: 11 }),
    moneyColumn({ key: 'planned', head: texts.planned, of: (row) => row.planned, width: 10 }),
    {
      key: 'share',
      head: texts.share,
      align: 'right',
      cell: share,
      sort: (row) => row.planned / Math.max(1, row.amount),
      width: 6,
    },
    dayColumn({ key: 'issued', head: texts.issued, of: (row) => row.issued_on }),
    { key: 'source', head: texts.source, cell: (row) => row.source, width: 18 },
  ]
  return (
    <BigTable
      caption={texts.caption}
      columns={columns}
      rows={ceilings}
      keyOf={(row) => row.village}
      hrefOf={(row) => paths.village({ village: row.village })}
      wordsOf={(row) => row.village_name}
      card={(row) => (
        <RowCard
          title={row.village_name}
          href={paths.village({ village: row.village })}
          facts={[
            { label: texts.amount, value: <Money amount={row.amount} /> },
            { label: texts.planned, value: <Money amount={row.planned} /> },
            { label: texts.share, value: share(row) },
          ]}
        />
      )}
    />
  )
}
