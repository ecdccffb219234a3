import { listArrears, readBill } from '@payung/contract/contributions'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { hasScreen } from '../../shell/screen'
import { useSession } from '../../shell/session'
import { homeTexts } from '../../texts/home'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { Emphasis } from '../../ui/emphasis'
import { Figure } from '../../ui/figure'
import { Columns, Section } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { Skeleton } from '../../ui/skeleton'
import { useDayWords } from '../../ui/use-day-words'
import { placeName } from '../monitoring/coverage-answer'
import { ArrearsTable } from './home-page-arrears'
import type { HomeProps } from './home-page-props'

/** The morning of a BPKAD: what must be paid, until when, and what is late. */
export function TreasuryHome({ account }: HomeProps) {
  const { payer } = useTexts(homeTexts)
  const { today } = useSession()
  const { count, money } = useNumbers()
  const words = useDayWords()
  const area = account.area.code
  const month = today.slice(0, 7)
  const name = placeName(account.area)
  const asked = useAsk(readBill, { parts: { area, month }, query: { most: 1 } })
  const arrears = useAsk(listArrears, { parts: { area }, query: { most: 20, on: undefined } })
  const late = arrears.data?.arrears ?? []
  return (
    <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
      {(bill) => {
        const open = bill.due - bill.paid
        const isReckoned = bill.people > 0
        return (
          <>
            <PageHead
              title={account.area.name}
              answer={{
                mark: !isReckoned ? 'absent' : open > 0 ? 'half' : 'whole',
                says: (
                  <Emphasis
                    text={
                      !isReckoned
                        ? payer.none(words.month(month))
                        : open > 0
                          ? payer.due(money(open), words.month(month), name)
                          : payer.done(words.month(month), name)
                    }
                  />
                ),
                besides:
                  late.length > 0
                    ? payer.arrears(count(arrears.data?.units ?? 0), money(arrears.data?.owed ?? 0))
                    : payer.noArrears,
                action: isReckoned
                  ? open > 0 &&
                    hasScreen(paths.newPayment) && (
                      <ButtonLink kind="filled" icon="plus" href={paths.newPayment({ area })}>
                        {payer.act}
                      </ButtonLink>
                    )
                  : hasScreen(paths.contributions) && (
                      <ButtonLink kind="filled" href={paths.contributions({ area })}>
                        {payer.run}
                      </ButtonLink>
                    ),
              }}
            />
            <Section title={payer.estimate(words.month(month))}>
              <Columns>
                <Figure
                  lead
                  label={payer.estimate(words.month(month))}
                  value={isReckoned ? money(bill.estimate) : null}
                  note={payer.people(count(bill.people))}
                  on={today}
                />
                <Figure lead label={payer.paid} value={money(bill.paid)} on={today} />
                <Figure lead label={payer.posted} value={money(bill.posted)} on={today} />
              </Columns>
            </Section>
            <ArrearsTable arrears={late} units={arrears.data?.units ?? 0} all={paths.units({ area })} />
          </>
        )
      }}
    </AskedFor>
  )
}
