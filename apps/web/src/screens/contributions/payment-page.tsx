import { readReceipt, viewProof } from '@payung/contract/contributions'
import type { Receipt } from '@payung/domain/contributions/receipt'
import { Link } from 'wouter'
import { addressOf } from '../../api/ask'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useAccount, useSession } from '../../shell/session'
import { moneyWords } from '../../texts/money-words'
import { paymentsTexts } from '../../texts/payments'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { uiTexts } from '../../texts/ui'
import { Blth } from '../../ui/blth'
import { ButtonLink } from '../../ui/button'
import { DateText } from '../../ui/date-text'
import { Emphasis } from '../../ui/emphasis'
import { ExplainPanel } from '../../ui/explain-panel'
import { Facts } from '../../ui/facts'
import { Columns, Section, Stack } from '../../ui/layout'
import { Money } from '../../ui/money'
import { Notice } from '../../ui/notice'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { PrintButton } from '../../ui/print-button'
import { PrintFoot } from '../../ui/print-foot'
import { Share } from '../../ui/share'
import { Skeleton } from '../../ui/skeleton'
import { SmallTable } from '../../ui/small-table'
import { useDays } from './in-words'
import { PaymentActs } from './payment-acts'
import { PostPayment } from './post-payment'
import { mayWithMoney, reachIn } from './reach'

/** One payment: where its money went, whether the branch has it, what the law says of its fund. */
export function PaymentPage({ params }: ScreenProps) {
  const texts = useTexts(paymentsTexts)
  const { regency = '', payment = '' } = params
  const area = reachIn(regency, useAccount())
  const asked = useAsk(readReceipt, { parts: { area, receipt: payment } })
  return (
    <Page title={asked.data ? texts.one.title(asked.data.payer_name) : texts.list.title}>
      {asked.error && <PageHead title={texts.list.title} />}
      <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
        {(receipt) => <Payment regency={regency} area={area} receipt={receipt} />}
      </AskedFor>
    </Page>
  )
}

function Payment({ regency, area, receipt }: { regency: string; area: string; receipt: Receipt }) {
  const texts = useTexts(paymentsTexts)
  const words = useTexts(moneyWords)
  const shell = useTexts(shellTexts)
  const ui = useTexts(uiTexts)
  const { money } = useNumbers()
  const { day } = useDays()
  const { today, demo } = useSession()
  const may = mayWithMoney(useAccount())
  const { amount, paid_on: paidOn, posted_on: postedOn, payer_name: name } = receipt
  return (
    <>
      <PageHead
        title={texts.one.title(name)}
        tools={
          <>
            <Share
              text={texts.one.share(
                name,
                money(amount),
                day(paidOn),
                postedOn ? texts.list.posted : texts.list.unposted,
              )}
            />
            <PrintButton />
          </>
        }
        answer={{
          mark: postedOn ? 'whole' : 'half',
          says: (
            <Emphasis
              text={
                postedOn
                  ? texts.one.posted(money(amount), day(postedOn))
                  : texts.one.unposted(money(amount), day(paidOn))
              }
            />
          ),
          besides: postedOn ? undefined : texts.one.unpostedBesides,
          action:
            !postedOn && may.record && !may.post ? (
              <ButtonLink icon="pencil" href={paths.correctPayment({ regency, payment: receipt.id })}>
                {texts.one.correct}
              </ButtonLink>
            ) : undefined,
        }}
      />
      {!postedOn && may.post && <PostPayment area={area} receipt={receipt} />}
      <Columns least="broad">
        <Section title={texts.one.facts}>
          <Facts
            facts={[
              {
                label: texts.one.unit,
                value: <Link href={paths.unit({ regency, unit: receipt.payer })}>{name}</Link>,
              },
              { label: texts.one.paidOn, value: <DateText date={paidOn} /> },
              { label: texts.one.amount, value: <Money amount={amount} /> },
              { label: texts.one.fund, value: receipt.fund ? words.funds[receipt.fund] : texts.one.unknownFund },
              { label: texts.one.channel, value: receipt.channel ?? '–' },
              { label: texts.one.reference, value: receipt.reference ?? '–' },
              { label: texts.one.proof, value: <ProofLink area={area} receipt={receipt} /> },
              ...(receipt.posted_source ? [{ label: texts.one.postedSource, value: receipt.posted_source }] : []),
            ]}
          />
        </Section>
        <Section title={texts.one.went}>
          <SmallTable
            caption={texts.one.wentCaption}
            rows={[
              ...receipt.months.map((one) => ({
                key: one.month,
                month: one.month as string | null,
                amount: one.amount,
              })),
              ...(receipt.left_over > 0 ? [{ key: 'over', month: null, amount: receipt.left_over }] : []),
            ]}
            keyOf={(row) => row.key}
            columns={[
              {
                key: 'month',
                head: texts.one.month,
                cell: (row) =>
                  row.month ? (
                    <Link href={paths.bill({ regency, bill: receipt.payer }, { bulan: row.month })}>
                      <Blth month={row.month} />
                    </Link>
                  ) : (
                    texts.one.leftOver
                  ),
              },
              { key: 'amount', head: texts.one.amount, align: 'right', cell: (row) => <Money amount={row.amount} /> },
            ]}
            foot={{ month: ui.total, amount: <Money amount={amount} /> }}
          />
        </Section>
      </Columns>
      <Findings receipt={receipt} />
      {may.record && <PaymentActs regency={regency} area={area} receipt={receipt} />}
      <PrintFoot
        source={[texts.one.print, receipt.reference].filter(Boolean).join(' ')}
        on={today}
        warning={demo ? shell.invented : undefined}
      />
    </>
  )
}

/** Opens the photograph or PDF in a tab of its own. */
function ProofLink({ area, receipt }: { area: string; receipt: Receipt }) {
  const texts = useTexts(paymentsTexts).one
  const { count } = useNumbers()
  const { proof } = receipt
  if (!proof) return texts.noProof
  const kind = texts.proofKinds[proof.media_type === 'application/pdf' ? 'pdf' : 'photo']
  return (
    <a href={addressOf(viewProof, { parts: { area, receipt: receipt.id } })} target="_blank" rel="noreferrer">
      {texts.proofOpen(kind, `${count(Math.max(1, Math.round(proof.size / 1024)))} kB`)}
    </a>
  )
}

function Findings({ receipt }: { receipt: Receipt }) {
  const texts = useTexts(paymentsTexts).one
  const words = useTexts(moneyWords)
  if (receipt.findings.length === 0) return null
  return (
    <Section title={texts.findings} says={texts.findingSays}>
      <Stack>
        {receipt.findings.map((one) => (
          <Notice
            key={`${one.fund} ${one.category} ${one.year}`}
            tone={one.verdict === 'forbidden' ? 'bad' : 'unsure'}
            title={texts.finding[one.verdict](words.funds[one.fund], words.categories[one.category], String(one.year))}
          >
            <ExplainPanel because={one.citations} open={one.open} />
          </Notice>
        ))}
      </Stack>
    </Section>
  )
}
