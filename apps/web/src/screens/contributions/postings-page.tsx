import { listReceipts } from '@payung/contract/contributions'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { paymentsTexts } from '../../texts/payments'
import { useTexts } from '../../texts/texts'
import { Emphasis } from '../../ui/emphasis'
import { Stack } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { Skeleton } from '../../ui/skeleton'
import { Tabs } from '../../ui/tabs'
import { MoneyPage } from './money-page'
import { NotYours } from './not-yours'
import { PasteList } from './paste-list'
import { PostMany } from './post-many'
import { mayWithMoney } from './reach'

/** The branch says which payments have arrived: by ticking, or by pasting its own list. */
export function PostingsPage({ params }: ScreenProps) {
  return <MoneyPage params={params} draw={Postings} path={paths.postings} />
}

function Postings({ area }: { area: string }) {
  const texts = useTexts(paymentsTexts).posting
  const { count, money } = useNumbers()
  const { role } = useAccount()
  const may = mayWithMoney({ role })
  const [way, setWay] = useState(may.post ? 'tick' : 'paste')
  const asked = useAsk(listReceipts, { parts: { area }, query: { posted: 'no', most: 200 } })
  if (!may.post && !may.plan) return <NotYours title={texts.title} area={area} />
  return (
    <Page title={texts.title}>
      <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
        {({ receipts, after }) => {
          const sum = receipts.reduce((all, { amount }) => all + amount, 0)
          return (
            <>
              <PageHead
                title={texts.title}
                answer={{
                  mark: receipts.length === 0 ? 'whole' : 'half',
                  says: (
                    <Emphasis
                      text={
                        receipts.length === 0
                          ? texts.nothing
                          : (after ? texts.saysMore : texts.says)(count(receipts.length), money(sum))
                      }
                    />
                  ),
                  besides: receipts.length === 0 ? texts.nothingBesides : undefined,
                }}
              />
              <Stack gap="loose">
                {may.post && (
                  <Tabs
                    label={texts.tabs.label}
                    current={way}
                    onChoose={setWay}
                    tabs={[
                      { key: 'tick', label: texts.tabs.tick, count: receipts.length },
                      { key: 'paste', label: texts.tabs.paste },
                    ]}
                  />
                )}
                {way === 'tick' ? (
                  receipts.length > 0 && <PostMany area={area} receipts={receipts} />
                ) : (
                  <PasteList area={area} />
                )}
              </Stack>
            </>
          )
        }}
      </AskedFor>
    </Page>
  )
}
