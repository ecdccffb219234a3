import { recordReceipt } from '@payung/contract/contributions'
import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { newId } from '../../api/new-id'
import { useAct } from '../../api/use-ask'
import { useDraft } from '../../offline/use-draft'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { paymentsTexts } from '../../texts/payments'
import { useTexts } from '../../texts/texts'
import { Emphasis } from '../../ui/emphasis'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { showToast } from '../../ui/toast'
import { Closes } from './closes'
import { DraftForm } from './draft-form'
import { MoneyPage } from './money-page'
import { PaymentForm, type PaymentTyped, paymentOf } from './payment-form'
import { regencyOf } from './reach'
import { useUnits } from './use-units'

/** Records a payment that happened. */
export function NewPaymentPage({ params }: ScreenProps) {
  return <MoneyPage params={params} draw={NewPayment} path={paths.newPayment} />
}

function NewPayment({ area }: { area: string }) {
  const texts = useTexts(paymentsTexts).form
  const [search] = useSearchParams()
  const [, go] = useLocation()
  const account = useAccount()
  const { money } = useNumbers()
  const units = useUnits(area)
  const asked = search.get('unit') ?? ''
  const draft = useDraft<PaymentTyped>(`payment.${account.id}.${area}.${asked}`, {
    id: newId(),
    payer: asked,
    paid_on: null,
    amount: null,
    fund: '',
    channel: '',
    reference: '',
    assessment: '',
  })
  const [isSent, setSent] = useState(false)
  const act = useAct(recordReceipt, {
    onDone: ({ id, area: of, amount }) => {
      draft.forget()
      showToast(texts.recorded(money(amount)))
      go(paths.payment({ regency: regencyOf(of), payment: id }))
    },
  })
  const typed = draft.value
  const send = () => {
    setSent(true)
    const payment = paymentOf(typed)
    if (payment) act.mutate({ parts: { area }, body: { id: typed.id, ...payment } })
  }
  return (
    <Page title={texts.title}>
      <PageHead title={texts.title} answer={{ says: <Emphasis text={texts.says} />, besides: texts.besides }} />
      <AskedFor asked={units}>
        {(units) => (
          <DraftForm act={texts.act} onSend={send} busy={act.isPending} saved={draft.saved}>
            <PaymentForm
              area={area}
              units={units}
              typed={typed}
              onChange={draft.change}
              isSent={isSent}
              error={act.error}
              beside={
                <Closes
                  area={area}
                  payer={typed.payer}
                  amount={typed.amount}
                  onFill={(amount) => draft.change({ ...typed, amount })}
                />
              }
            />
          </DraftForm>
        )}
      </AskedFor>
    </Page>
  )
}
