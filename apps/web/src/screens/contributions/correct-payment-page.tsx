import { correctReceipt, readReceipt } from '@payung/contract/contributions'
import type { Receipt } from '@payung/domain/contributions/receipt'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useAct, useAsk } from '../../api/use-ask'
import { useDraft } from '../../offline/use-draft'
import { paths } from '../../paths'
import { AskedFor, fieldError } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { paymentsTexts } from '../../texts/payments'
import { useTexts } from '../../texts/texts'
import { PageHead } from '../../ui/page-head'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'
import { DraftForm } from './draft-form'
import { PaymentForm, type PaymentTyped, paymentOf } from './payment-form'
import { reachIn } from './reach'
import { useUnits } from './use-units'

/** Puts a payment right that the branch has not posted; the old one stays in the log, with the reason. */
export function CorrectPaymentPage({ params }: ScreenProps) {
  const texts = useTexts(paymentsTexts).form
  const { regency = '', payment = '' } = params
  const area = reachIn(regency, useAccount())
  const asked = useAsk(readReceipt, { parts: { area, receipt: payment } })
  return (
    <Page title={texts.correctTitle}>
      <AskedFor asked={asked}>{(receipt) => <Correct regency={regency} area={area} receipt={receipt} />}</AskedFor>
    </Page>
  )
}

function Correct({ regency, area, receipt }: { regency: string; area: string; receipt: Receipt }) {
  const texts = useTexts(paymentsTexts).form
  const [, go] = useLocation()
  const account = useAccount()
  const units = useUnits(area)
  const draft = useDraft<PaymentTyped & { reason: string }>(`correct.${account.id}.${receipt.id}`, {
    id: receipt.id,
    payer: receipt.payer,
    paid_on: receipt.paid_on,
    amount: receipt.amount,
    fund: receipt.fund ?? '',
    channel: receipt.channel ?? '',
    reference: receipt.reference ?? '',
    assessment: receipt.assessment ?? '',
    proof: receipt.file && receipt.proof ? { id: receipt.file, name: receipt.proof.name } : null,
    reason: '',
  })
  const [isSent, setSent] = useState(false)
  const act = useAct(correctReceipt, {
    onDone: () => {
      draft.forget()
      showToast(texts.corrected)
      go(paths.payment({ regency, payment: receipt.id }))
    },
  })
  const typed = draft.value
  const send = () => {
    setSent(true)
    const payment = paymentOf(typed)
    if (payment && typed.reason.trim())
      act.mutate({ parts: { area, receipt: receipt.id }, body: { ...payment, reason: typed.reason } })
  }
  return (
    <>
      <PageHead title={texts.correctTitle} answer={{ says: receipt.payer_name }} />
      <AskedFor asked={units}>
        {(units) => (
          <DraftForm act={texts.correct} onSend={send} busy={act.isPending} saved={draft.saved}>
            <PaymentForm
              area={area}
              units={units}
              typed={typed}
              onChange={(to) => draft.change({ ...typed, ...to })}
              isSent={isSent}
              error={act.error}
            />
            <TextField
              label={texts.reason}
              help={texts.reasonHelp}
              width="full"
              value={typed.reason}
              onInput={(event) => draft.change({ ...typed, reason: event.currentTarget.value })}
              error={
                fieldError(act.error, 'reason') ?? (isSent && !typed.reason.trim() ? texts.reasonMissing : undefined)
              }
            />
          </DraftForm>
        )}
      </AskedFor>
    </>
  )
}
