import type { AssessmentShown } from '@payung/domain/contributions/assessment'
import type { PayerMonthDetail } from '@payung/domain/contributions/bill'
import { paths } from '../../paths'
import { useSession } from '../../shell/session'
import { contributionsTexts } from '../../texts/contributions'
import { useTexts } from '../../texts/texts'
import { uiTexts } from '../../texts/ui'
import { ButtonLink } from '../../ui/button'
import { DateText } from '../../ui/date-text'
import { Facts } from '../../ui/facts'
import { Figure } from '../../ui/figure'
import { Columns, Section, Stack } from '../../ui/layout'
import { Money } from '../../ui/money'
import { useNumbers } from '../../ui/numbers'
import { SmallTable } from '../../ui/small-table'
import { StatusMark } from '../../ui/status-mark'

interface MonthAssessmentProps {
  regency: string
  detail: PayerMonthDetail
  mayRecord: boolean
}

/** Our estimate beside the branch's amount, its code with the days left, and the difference by person. */
export function MonthAssessment({ regency, detail, mayRecord }: MonthAssessmentProps) {
  const texts = useTexts(contributionsTexts)
  const { money } = useNumbers()
  const [counted] = detail.assessments
  const href = paths.newAssessment({ regency, bill: detail.payer }, { bulan: detail.month })
  return (
    <Section
      title={texts.payerMonth.estimateVs}
      says={counted ? undefined : texts.payerMonth.noAssessment}
      actions={
        mayRecord && (
          <ButtonLink small icon="file-text" href={href}>
            {texts.unit.assess}
          </ButtonLink>
        )
      }
    >
      <Stack>
        <Columns least="narrow">
          <Figure label={texts.payerMonth.ours} value={<Money amount={detail.estimate} />} />
          {detail.assessed !== null && (
            <Figure label={texts.payerMonth.amount} value={<Money amount={detail.assessed} />} />
          )}
          {counted && (
            <Figure
              label={texts.payerMonth.difference}
              value={counted.difference === 0 ? texts.payerMonth.noDifference : signed(counted.difference, money)}
              note={counted.months > 1 ? texts.payerMonth.covers(String(counted.months)) : undefined}
            />
          )}
        </Columns>
        {detail.assessments.map((one) => (
          <Assessment key={one.id} one={one} />
        ))}
        {detail.differences.length > 0 && <Differences detail={detail} />}
      </Stack>
    </Section>
  )
}

function Assessment({ one }: { one: AssessmentShown }) {
  const texts = useTexts(contributionsTexts)
  return (
    <Facts
      facts={[
        { label: texts.payerMonth.code, value: one.code, note: <Money amount={one.amount} /> },
        { label: texts.payerMonth.setOn, value: <DateText date={one.set_on} />, note: one.source },
        { label: texts.payerMonth.expires, value: <Expiry one={one} /> },
      ]}
    />
  )
}

function Expiry({ one }: { one: AssessmentShown }) {
  const texts = useTexts(contributionsTexts)
  const { today } = useSession()
  if (!one.expires_on) return <>{texts.payerMonth.noExpiry}</>
  const days = Math.round((Date.parse(one.expires_on) - Date.parse(today)) / 86_400_000)
  return (
    <>
      <DateText date={one.expires_on} />{' '}
      <StatusMark mark={one.is_expired || days < 0 ? 'open' : days <= 3 ? 'half' : 'whole'}>
        {one.is_expired || days < 0
          ? texts.payerMonth.expired
          : days === 0
            ? texts.payerMonth.lastDay
            : texts.payerMonth.daysLeft(String(days))}
      </StatusMark>
    </>
  )
}

function Differences({ detail }: { detail: PayerMonthDetail }) {
  const texts = useTexts(contributionsTexts)
  const ui = useTexts(uiTexts)
  const { money } = useNumbers()
  const amount = (value: number | null) => (value === null ? '–' : <Money amount={value} />)
  return (
    <Section title={texts.payerMonth.why} level={3}>
      <SmallTable
        caption={texts.payerMonth.whyCaption}
        rows={detail.differences.map((row, i) => ({ ...row, key: String(i) }))}
        keyOf={(row) => row.key}
        columns={[
          { key: 'name', head: texts.skipped.name, cell: (row) => row.name ?? '–' },
          {
            key: 'cause',
            head: texts.payerMonth.cause,
            cell: (row) =>
              row.our_wage !== null && row.their_wage !== null && row.our_wage !== row.their_wage
                ? `${texts.payerMonth.causes[row.cause]}: ${texts.payerMonth.wages(money(row.our_wage), money(row.their_wage))}`
                : texts.payerMonth.causes[row.cause],
          },
          { key: 'ours', head: texts.payerMonth.ours, align: 'right', cell: (row) => amount(row.ours) },
          { key: 'theirs', head: texts.payerMonth.theirs, align: 'right', cell: (row) => amount(row.theirs) },
          {
            key: 'difference',
            head: texts.payerMonth.difference,
            align: 'right',
            cell: (row) => signed(row.difference, money),
          },
        ]}
        foot={{
          name: ui.total,
          difference: signed(
            detail.differences.reduce((sum, row) => sum + row.difference, 0),
            money,
          ),
        }}
      />
    </Section>
  )
}

/** +Rp1.200 or −Rp1.200. */
function signed(amount: number, money: (rupiah: number) => string): string {
  return amount < 0 ? `−${money(-amount)}` : amount > 0 ? `+${money(amount)}` : money(0)
}
