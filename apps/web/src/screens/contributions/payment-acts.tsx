import { withdrawPosting, withdrawReceipt } from '@payung/contract/contributions'
import type { Receipt } from '@payung/domain/contributions/receipt'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useAct } from '../../api/use-ask'
import { paths } from '../../paths'
import { fieldError, useFailureText } from '../../shell/asked-for'
import { useAccount } from '../../shell/session'
import { paymentsTexts } from '../../texts/payments'
import { useTexts } from '../../texts/texts'
import { uiTexts } from '../../texts/ui'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Cluster } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { useNumbers } from '../../ui/numbers'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'
import { mayWithMoney } from './reach'

interface PaymentActsProps {
  regency: string
  area: string
  receipt: Receipt
}

/** Takes back what was wrong: the payment by who recorded it, the posting by the branch; always with a reason. */
export function PaymentActs({ area, receipt }: PaymentActsProps) {
  const texts = useTexts(paymentsTexts).one
  const { money } = useNumbers()
  const [, go] = useLocation()
  const may = mayWithMoney(useAccount())
  const [asking, setAsking] = useState(false)
  const parts = { area, receipt: receipt.id }
  const withdraw = useAct(withdrawReceipt, {
    onDone: () => {
      showToast(texts.withdrawn)
      go(paths.payments({ area }))
    },
  })
  const unpost = useAct(withdrawPosting, {
    onDone: () => {
      setAsking(false)
      showToast(texts.postingWithdrawn)
    },
  })
  const isPosted = receipt.posted_on !== null
  if (isPosted && !may.post) return null
  const [title, says, act] = isPosted
    ? [texts.withdrawPosting, texts.withdrawPostingSays, unpost]
    : [texts.withdraw, texts.withdrawSays(money(receipt.amount)), withdraw]
  return (
    <div className="never-printed">
      <Cluster>
        <Button kind="danger" icon="undo" onClick={() => setAsking(true)}>
          {title}
        </Button>
      </Cluster>
      <ReasonDialog
        open={asking}
        title={title}
        says={says}
        busy={act.isPending}
        error={act.error}
        onClose={() => setAsking(false)}
        onReason={(reason) => act.mutate({ parts, body: { reason } })}
      />
    </div>
  )
}

interface ReasonDialogProps {
  open: boolean
  title: string
  says: string
  busy: boolean
  error: Error | null
  onClose: () => void
  onReason: (reason: string) => void
}

function ReasonDialog({ open, title, says, busy, error, onClose, onReason }: ReasonDialogProps) {
  const texts = useTexts(paymentsTexts)
  const ui = useTexts(uiTexts)
  const failureText = useFailureText()
  const [reason, setReason] = useState('')
  const [isSent, setSent] = useState(false)
  const own = fieldError(error, 'reason')
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button
            kind="danger"
            busy={busy}
            onClick={() => {
              setSent(true)
              if (reason.trim()) onReason(reason)
            }}
          >
            {title}
          </Button>
        </>
      }
    >
      <p>{says}</p>
      {error && !own && <Notice tone="bad">{failureText(error)}</Notice>}
      <TextField
        label={texts.one.reason}
        help={texts.one.reasonHelp}
        width="full"
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
        error={own ?? (isSent && !reason.trim() ? texts.form.reasonMissing : undefined)}
      />
    </Dialog>
  )
}
