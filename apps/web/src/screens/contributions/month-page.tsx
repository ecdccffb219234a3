import { readBill } from '@payung/contract/contributions'
import type { MonthlyBill } from '@payung/domain/contributions/bill'
import { useAsk } from '../../api/use-ask'
import { areaFromPath, paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import { usePlaceName } from '../../shell/place-name'
import type { ScreenProps } from '../../shell/screen'
import { useAccount, useSession } from '../../shell/session'
import { contributionsTexts } from '../../texts/contributions'
import { moneyWords } from '../../texts/money-words'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { uiTexts } from '../../texts/ui'
import { ButtonLink } from '../../ui/button'
import { Emphasis } from '../../ui/emphasis'
import { Flow } from '../../ui/flow'
import { Section } from '../../ui/layout'
import { Money } from '../../ui/money'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { PrintButton } from '../../ui/print-button'
import { PrintFoot } from '../../ui/print-foot'
import { Share } from '../../ui/share'
import { Skeleton } from '../../ui/skeleton'
import { SmallTable } from '../../ui/small-table'
import { useDays } from './in-words'
import { MonthRun } from './month-run'
import { NotYours } from './not-yours'
import { PayerMonths } from './payer-months'
import { mayWithMoney } from './reach'
import { SkippedPeople } from './skipped-people'

/** One month of an area: how far its money is, who pays, and who is left out. */
export function MonthPage({ params }: ScreenProps) {
  const texts = useTexts(contributionsTexts)
  const area = areaFromPath(params.area)
  const month = params.month ?? ''
  const may = mayWithMoney(useAccount())
  const { month: inWords } = useDays()
  const asked = useAsk(readBill, { parts: { area, month }, query: { most: 1 } }, { when: may.read })
  if (!may.read) return <NotYours title={texts.month.title} area={area} />
  return (
    <Page title={`${texts.month.title} ${inWords(month)}`} wide>
      {asked.error && <PageHead title={`${texts.month.title} ${inWords(month)}`} />}
      <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
        {(bill) => <Billed bill={bill} />}
      </AskedFor>
    </Page>
  )
}

function Billed({ bill }: { bill: MonthlyBill }) {
  const texts = useTexts(contributionsTexts)
  const words = useTexts(moneyWords)
  const shell = useTexts(shellTexts)
  const ui = useTexts(uiTexts)
  const { money, count } = useNumbers()
  const { month: inWords } = useDays()
  const { today, demo } = useSession()
  const may = mayWithMoney(useAccount())
  const { area, month, due, paid, posted } = bill
  const name = usePlaceName(area)
  const named = inWords(month)
  const skipped = bill.skipped.reduce((sum, { people }) => sum + people, 0)
  const isRun = bill.people > 0
  const isSettled = isRun && posted >= due
  const besides = [
    paid > posted ? texts.bill.unposted(money(paid - posted)) : '',
    due > paid ? texts.bill.unpaid(money(due - paid)) : '',
    skipped > 0 ? texts.bill.skipped(count(skipped)) : '',
  ].filter(Boolean)
  const says = !isRun
    ? texts.bill.notRun(named)
    : isSettled
      ? texts.bill.all(named, money(due), count(bill.people))
      : texts.bill.some(named, money(posted), money(due))
  return (
    <>
      <PageHead
        title={texts.bill.title(named, name)}
        tools={
          <>
            <Share text={texts.bill.share(name, named, money(due), money(paid), money(posted))} />
            <PrintButton />
          </>
        }
        answer={{
          mark: !isRun ? 'absent' : isSettled ? 'whole' : posted + paid > 0 ? 'half' : 'open',
          says: <Emphasis text={says} />,
          besides: besides.join(' ') || undefined,
          action:
            isRun && !isSettled && may.record ? (
              <ButtonLink kind="filled" icon="banknote" href={paths.newPayment({ area })}>
                {texts.month.pay}
              </ButtonLink>
            ) : undefined,
        }}
      />
      {isRun && (
        <Section title={texts.bill.flowTitle}>
          <Flow
            caption={texts.bill.flow(name, named)}
            written={money}
            steps={[
              {
                key: 'estimate',
                label: texts.bill.flowEstimate,
                by: texts.bill.byEstimate(count(bill.people)),
                value: bill.estimate,
              },
              { key: 'due', label: texts.bill.flowDue, by: texts.bill.byDue, value: due },
              {
                key: 'paid',
                label: texts.bill.flowPaid,
                by: texts.bill.byPaid,
                value: paid,
                gaps: due > paid ? [{ key: 'paid', value: due - paid, says: texts.bill.gapPaid }] : [],
              },
              {
                key: 'posted',
                label: texts.bill.flowPosted,
                by: texts.bill.byPosted,
                value: posted,
                gaps:
                  paid > posted
                    ? [
                        {
                          key: 'posted',
                          value: paid - posted,
                          says: texts.bill.gapPosted,
                          mark: 'half',
                          href: paths.payments({ area }),
                        },
                      ]
                    : [],
              },
            ]}
          />
        </Section>
      )}
      {may.run && !bill.run && <MonthRun area={area} month={month} madeOn={null} />}
      {isRun && (
        <Section title={texts.bill.funds}>
          <SmallTable
            caption={texts.bill.fundsCaption}
            rows={bill.by_fund}
            keyOf={(row) => row.fund}
            columns={[
              { key: 'fund', head: texts.bill.fund, cell: (row) => words.funds[row.fund] },
              { key: 'people', head: texts.month.people, align: 'right', cell: (row) => count(row.people) },
              { key: 'total', head: texts.bill.total, align: 'right', cell: (row) => <Money amount={row.total} /> },
            ]}
            foot={{ fund: ui.total, people: count(bill.people), total: <Money amount={bill.estimate} /> }}
          />
          {bill.candidates.people > 0 && (
            <p>{texts.bill.candidates(count(bill.candidates.people), money(bill.candidates.total))}</p>
          )}
        </Section>
      )}
      <Section title={texts.bill.units} says={texts.bill.unitsSays}>
        <PayerMonths area={area} month={month} />
      </Section>
      {skipped > 0 && <SkippedPeople area={area} month={month} reasons={bill.skipped} />}
      {may.run && bill.run && <MonthRun area={area} month={month} madeOn={bill.run.made_on} />}
      <PrintFoot source={texts.month.source} on={today} warning={demo ? shell.invented : undefined} />
    </>
  )
}
