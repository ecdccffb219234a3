import { listArrears, listReceipts } from '@payung/contract/contributions'
import { readCoverage, readStanding } from '@payung/contract/monitoring'
import type { ReceiptLine } from '@payung/domain/contributions/receipt'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { hasScreen } from '../../shell/screen'
import type { Account } from '../../shell/session'
import { homeTexts } from '../../texts/home'
import { monitoringTexts } from '../../texts/monitoring'
import { useTexts } from '../../texts/texts'
import { Bars } from '../../ui/bars'
import { ButtonLink } from '../../ui/button'
import type { ChecklistItem } from '../../ui/checklist'
import { DateText } from '../../ui/date-text'
import { Emphasis } from '../../ui/emphasis'
import { Section } from '../../ui/layout'
import { Money } from '../../ui/money'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { Skeleton } from '../../ui/skeleton'
import { SmallTable } from '../../ui/small-table'
import { MARK_OF, named, placeName, stateOf } from '../monitoring/coverage-answer'
import { CoverageLaggards } from '../monitoring/coverage-laggards'
import type { HomeProps } from './home-page-props'
import { HomeWork } from './home-page-work'

/** So many payments are asked for; whoever has more reads "more than". */
const MOST = 50

/** The morning of a branch: payments to post, people to register, the laggards of its regencies. */
export function BranchHome({ account }: HomeProps) {
  const asked = useAsk(listReceipts, {
    parts: { area: account.area.code },
    query: { posted: 'no', most: MOST, month: undefined },
  })
  return (
    <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
      {({ receipts, after }) => <BranchMorning account={account} receipts={receipts} isMore={after !== null} />}
    </AskedFor>
  )
}

interface MorningProps {
  account: Account
  receipts: readonly ReceiptLine[]
  isMore: boolean
}

function BranchMorning({ account, receipts, isMore }: MorningProps) {
  const { branch, turnYours, turn, office } = useTexts(homeTexts)
  const monitoring = useTexts(monitoringTexts)
  const numbers = useNumbers()
  const { count, money } = numbers
  const area = account.area.code
  const own = new Set(account.regencies?.map(({ code }) => code as string))
  const { data: coverage } = useAsk(readCoverage, { parts: { place: area }, query: { months: 0 } })
  const { data: standing } = useAsk(readStanding, { parts: { area }, query: { most: 1 } })
  const { data: late } = useAsk(listArrears, { parts: { area }, query: { most: 1, on: undefined } })
  const mine = coverage?.children.filter((child) => own.size === 0 || own.has(child.area.code)) ?? []
  const zero = mine.filter((child) => stateOf(child) === 'zero').map((child) => placeName(child.area))
  const total = receipts.reduce((sum, { amount }) => sum + amount, 0)
  const registers = standing?.waits.unregistered.people ?? 0
  const units = late?.units ?? 0
  const items: ChecklistItem[] = [
    ...(receipts.length > 0
      ? [
          {
            key: 'post',
            says: branch.toPost(count(receipts.length)),
            state: 'todo' as const,
            word: turnYours,
            href: paths.payments({ area }),
          },
        ]
      : []),
    ...(registers > 0
      ? [
          {
            key: 'register',
            says: branch.registers(count(registers)),
            state: 'todo' as const,
            word: turn(office.turns.unregistered),
            href: paths.coverage({ area }),
          },
        ]
      : []),
    ...(units > 0
      ? [
          {
            key: 'arrears',
            says: branch.arrears(count(units)),
            state: 'todo' as const,
            word: turn(office.turns.unpaid),
            href: paths.contributions({ area }),
          },
        ]
      : []),
  ]
  return (
    <>
      <PageHead
        title={account.area.name}
        answer={{
          mark: receipts.length > 0 ? 'half' : 'whole',
          says: (
            <Emphasis
              text={
                receipts.length === 0
                  ? branch.posted
                  : isMore
                    ? branch.postMany(count(MOST))
                    : branch.post(count(receipts.length), money(total))
              }
            />
          ),
          besides: zero.length > 0 ? branch.laggards(named(zero, monitoring, numbers)) : undefined,
          action:
            receipts.length > 0 && hasScreen(paths.payments) ? (
              <ButtonLink kind="filled" icon="check" href={paths.payments({ area })}>
                {branch.act}
              </ButtonLink>
            ) : (
              <ButtonLink kind="filled" icon="arrow-right" href={paths.coverage({ area })}>
                {office.toCoverage}
              </ButtonLink>
            ),
        }}
      />
      <HomeWork items={items} />
      <CoverageLaggards coverage={{ children: mine }} />
      {receipts.length > 0 && <UnpostedReceipts receipts={receipts} />}
      {mine.length > 0 && (
        <Section title={branch.regions}>
          <Bars
            caption={branch.regions}
            bars={mine.map((child) => {
              const state = stateOf(child)
              const isCounted = state === 'full' || state === 'part' || state === 'zero'
              return {
                key: child.area.code,
                label: placeName(child.area),
                href: paths.coverage({ area: child.area.code }),
                value: isCounted ? child.officials.protected : null,
                of: isCounted ? child.officials.posts : null,
                mark: isCounted ? undefined : { mark: MARK_OF[state], says: monitoring.table[state] },
              }
            })}
          />
        </Section>
      )}
    </>
  )
}

function UnpostedReceipts({ receipts }: { receipts: readonly ReceiptLine[] }) {
  const { branch } = useTexts(homeTexts)
  return (
    <Section title={branch.list}>
      <SmallTable
        caption={branch.payer}
        rows={receipts.slice(0, 10)}
        keyOf={(row) => row.id}
        columns={[
          { key: 'payer', head: branch.payer, cell: (row) => row.payer_name },
          { key: 'on', head: branch.paidOn, cell: (row) => <DateText date={row.paid_on} short /> },
          { key: 'amount', head: branch.amount, align: 'right', cell: (row) => <Money amount={row.amount} /> },
          { key: 'reference', head: branch.reference, cell: (row) => row.reference ?? '–' },
        ]}
      />
    </Section>
  )
}
