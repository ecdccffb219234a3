import { listReceipts } from '@payung/contract/contributions'
import { useSearchParams } from 'wouter'
import { ask } from '../../api/ask'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import { usePlaceName } from '../../shell/place-name'
import type { ScreenProps } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { paymentsTexts } from '../../texts/payments'
import { useTexts } from '../../texts/texts'
import { Button, ButtonLink } from '../../ui/button'
import { Emphasis } from '../../ui/emphasis'
import { ErrorState } from '../../ui/error-state'
import { Cluster, Stack } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { PrintButton } from '../../ui/print-button'
import { Skeleton } from '../../ui/skeleton'
import { Tabs } from '../../ui/tabs'
import { usePages } from '../../ui/use-pages'
import { StepTexts } from '../law/step-texts'
import { MoneyPage } from './money-page'
import { mayWithMoney } from './reach'
import { ReceiptsTable } from './receipts-table'

/** Payments of an area, and which of them still wait for the branch's word. */
export function PaymentsPage({ params }: ScreenProps) {
  return <MoneyPage params={params} draw={Payments} path={paths.payments} />
}

function Payments({ area }: { area: string }) {
  const texts = useTexts(paymentsTexts)
  const { count, money } = useNumbers()
  const may = mayWithMoney(useAccount())
  const name = usePlaceName(area)
  const waiting = useAsk(listReceipts, { parts: { area }, query: { posted: 'no', most: 200 } })
  const any = useAsk(listReceipts, { parts: { area }, query: { most: 1 } })
  return (
    <Page title={texts.list.title} wide>
      <AskedFor asked={waiting} waiting={<Skeleton shape="page" />}>
        {({ receipts, after }) => {
          const sum = receipts.reduce((all, { amount }) => all + amount, 0)
          const isEmpty = any.data?.receipts.length === 0
          const says = isEmpty
            ? texts.list.none(name)
            : receipts.length === 0
              ? texts.list.done(name)
              : (after ? texts.list.waitingMore : texts.list.waiting)(count(receipts.length), money(sum))
          return (
            <>
              <PageHead
                title={texts.list.title}
                tools={<PrintButton />}
                answer={{
                  mark: isEmpty ? 'absent' : receipts.length === 0 ? 'whole' : 'half',
                  says: <Emphasis text={says} />,
                  besides: isEmpty
                    ? texts.list.noneBesides
                    : receipts.length > 0
                      ? may.post
                        ? texts.list.branchBesides
                        : texts.list.unpostedBesides
                      : undefined,
                  action: (
                    <Cluster>
                      {may.post && (
                        <ButtonLink kind="filled" icon="check" href={paths.postings({ area })}>
                          {texts.posting.title}
                        </ButtonLink>
                      )}
                      {may.record && (
                        <ButtonLink
                          kind={may.post ? 'outline' : 'filled'}
                          icon="banknote"
                          href={paths.newPayment({ area })}
                        >
                          {texts.form.title}
                        </ButtonLink>
                      )}
                    </Cluster>
                  ),
                }}
              />
              {!isEmpty && <Listed area={area} waiting={receipts.length} />}
            </>
          )
        }}
      </AskedFor>
      <StepTexts steps={['setor']} />
    </Page>
  )
}

type Shown = 'no' | 'yes' | 'all'

function Listed({ area, waiting }: { area: string; waiting: number }) {
  const texts = useTexts(paymentsTexts)
  const [search, setSearch] = useSearchParams()
  const asked = search.get('keadaan') as Shown | null
  const shown: Shown = asked ?? (waiting > 0 ? 'no' : 'all')
  const pages = usePages(async (after) => {
    const query = { after, most: 50, posted: shown === 'all' ? undefined : shown }
    const { receipts, after: next } = await ask(listReceipts, { parts: { area }, query })
    return { rows: receipts, next }
  }, `${area} ${shown}`)
  return (
    <Stack>
      <Tabs
        label={texts.list.tabs.label}
        current={shown}
        onChoose={(keadaan) => setSearch({ keadaan }, { replace: true })}
        tabs={(['no', 'yes', 'all'] as const).map((key) => ({ key, label: texts.list.tabs[key] }))}
      />
      {pages.state === 'loading' && <Skeleton />}
      {pages.state === 'failed' && <ErrorState onRetry={pages.again} />}
      {pages.state === 'ready' && (
        <>
          <ReceiptsTable receipts={pages.rows} empty={texts.list.empty} />
          {pages.more && (
            <Button wide onClick={pages.more}>
              {texts.list.more}
            </Button>
          )}
        </>
      )}
    </Stack>
  )
}
