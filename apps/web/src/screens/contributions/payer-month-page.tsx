import { readPayerMonth } from '@payung/contract/contributions'
import type { PayerMonthDetail } from '@payung/domain/contributions/bill'
import { useSearchParams } from 'wouter'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useAccount, useSession } from '../../shell/session'
import { contributionsTexts } from '../../texts/contributions'
import { moneyWords } from '../../texts/money-words'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { uiTexts } from '../../texts/ui'
import { ButtonLink } from '../../ui/button'
import { Emphasis } from '../../ui/emphasis'
import { Cluster, Section } from '../../ui/layout'
import { Money } from '../../ui/money'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { PrintButton } from '../../ui/print-button'
import { PrintFoot } from '../../ui/print-foot'
import { Share } from '../../ui/share'
import { Skeleton } from '../../ui/skeleton'
import { SmallTable } from '../../ui/small-table'
import { BillLines } from './bill-lines'
import { MARK_OF_STATE, useDays } from './in-words'
import { MonthAssessment } from './month-assessment'
import { mayWithMoney, reachIn } from './reach'
import { ReceiptsTable } from './receipts-table'

/** One unit and one month: what it owes, to the person and the article. */
export function PayerMonthPage({ params }: ScreenProps) {
  const texts = useTexts(contributionsTexts)
  const { regency = '', bill = '' } = params
  const [search] = useSearchParams()
  const { today } = useSession()
  const { month: inWords } = useDays()
  const month = search.get('bulan') ?? today.slice(0, 7)
  const area = reachIn(regency, useAccount())
  const asked = useAsk(readPayerMonth, { parts: { area, payer: bill, month } })
  return (
    <Page title={asked.data ? texts.payerMonth.title(asked.data.name, inWords(month)) : inWords(month)} f4>
      {asked.error && <PageHead title={inWords(month)} />}
      <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
        {(detail) => <PayerMonth regency={regency} area={area} detail={detail} />}
      </AskedFor>
    </Page>
  )
}

interface PayerMonthProps {
  regency: string
  area: string
  detail: PayerMonthDetail
}

function PayerMonth({ regency, area, detail }: PayerMonthProps) {
  const texts = useTexts(contributionsTexts)
  const words = useTexts(moneyWords)
  const shell = useTexts(shellTexts)
  const ui = useTexts(uiTexts)
  const { money, count } = useNumbers()
  const { month: inWords, day } = useDays()
  const { today, demo } = useSession()
  const may = mayWithMoney(useAccount())
  const { name, month, state, due, paid, due_on: dueOn } = detail
  const says = {
    posted: texts.payerMonth.posted(money(due)),
    paid: texts.payerMonth.paid(money(due)),
    partial: texts.payerMonth.partial(money(paid), money(due)),
    billed: texts.payerMonth.billed(money(due), day(dueOn)),
    overdue: texts.payerMonth.overdue(money(due - paid), day(dueOn)),
    unbilled: texts.payerMonth.unbilled,
  }[state]
  const isOpen = state === 'billed' || state === 'overdue' || state === 'partial'
  const code = detail.assessments.find((one) => !one.is_expired)?.code ?? ''
  return (
    <>
      <PageHead
        title={texts.payerMonth.title(name, inWords(month))}
        tools={
          <>
            <Share text={texts.payerMonth.share(name, inWords(month), money(due), day(dueOn), code)} />
            <PrintButton />
          </>
        }
        answer={{
          mark: MARK_OF_STATE[state],
          says: <Emphasis text={says} />,
          action: (
            <Cluster>
              {isOpen && may.record && (
                <ButtonLink kind="filled" icon="banknote" href={paths.newPayment({ area }, { unit: detail.payer })}>
                  {texts.unit.pay}
                </ButtonLink>
              )}
              <ButtonLink icon="building-2" href={paths.unit({ regency, unit: detail.payer })}>
                {texts.payerMonth.unit}
              </ButtonLink>
            </Cluster>
          ),
        }}
      />
      <MonthAssessment regency={regency} detail={detail} mayRecord={may.record} />
      <Section title={texts.payerMonth.split}>
        <SmallTable
          caption={texts.payerMonth.splitCaption}
          rows={detail.split}
          keyOf={(row) => `${row.village} ${row.fund}`}
          columns={[
            {
              key: 'village',
              head: texts.payerMonth.villageOf,
              cell: (row) => row.village_name,
              sort: (row) => row.village_name,
            },
            { key: 'fund', head: texts.payerMonth.fund, cell: (row) => words.funds[row.fund], sort: (row) => row.fund },
            {
              key: 'people',
              head: texts.payerMonth.people,
              align: 'right',
              cell: (row) => count(row.people),
              sort: (row) => row.people,
            },
            {
              key: 'total',
              head: texts.payerMonth.total,
              align: 'right',
              cell: (row) => <Money amount={row.total} />,
              sort: (row) => row.total,
            },
          ]}
          foot={{
            village: ui.total,
            fund: '',
            people: count(detail.people),
            total: <Money amount={detail.estimate} />,
          }}
        />
      </Section>
      <Section
        title={texts.payerMonth.lines}
        says={detail.lines ? texts.payerMonth.linesSays : texts.payerMonth.hidden}
      >
        {detail.lines && <BillLines lines={detail.lines} month={month} />}
      </Section>
      <Section title={texts.payerMonth.receipts}>
        <ReceiptsTable receipts={detail.receipts} empty={texts.payerMonth.none} />
      </Section>
      <PrintFoot source={texts.payerMonth.source} on={today} warning={demo ? shell.invented : undefined} />
    </>
  )
}
