import { postReceipt } from '@payung/contract/contributions'
import type { Receipt } from '@payung/domain/contributions/receipt'
import { useState } from 'react'
import { useAct } from '../../api/use-ask'
import { useDraft } from '../../offline/use-draft'
import { fieldError, useFailureText } from '../../shell/asked-for'
import { useAccount, useSession } from '../../shell/session'
import { paymentsTexts } from '../../texts/payments'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { Section, Sheet } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'
import css from './rows.module.css'

/** The branch says that one payment has arrived: on which day, by which list. */
export function PostPayment({ area, receipt }: { area: string; receipt: Receipt }) {
  const texts = useTexts(paymentsTexts).one
  const failureText = useFailureText()
  const { today } = useSession()
  const draft = useDraft(`post.${useAccount().id}`, { on: today as string | null, source: '' })
  const { on, source } = draft.value
  const [isSent, setSent] = useState(false)
  const act = useAct(postReceipt, { onDone: () => showToast(texts.postDone) })
  const placed = fieldError(act.error, 'posted_on') ?? fieldError(act.error, 'source')
  return (
    <Section title={texts.post}>
      <Sheet>
        <form
          className={css.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            setSent(true)
            if (on && source.trim())
              act.mutate({ parts: { area, receipt: receipt.id }, body: { posted_on: on, source } })
          }}
        >
          {act.error && !placed && <Notice tone="bad">{failureText(act.error)}</Notice>}
          <DateField
            label={texts.postedOn}
            value={on}
            min={receipt.paid_on}
            max={today}
            onChange={(to) => draft.change({ on: to, source })}
            error={fieldError(act.error, 'posted_on') ?? (isSent && !on ? texts.dateMissing : undefined)}
          />
          <TextField
            label={texts.source}
            help={texts.sourceHelp}
            width="full"
            value={source}
            onInput={(event) => draft.change({ on, source: event.currentTarget.value })}
            error={fieldError(act.error, 'source') ?? (isSent && !source.trim() ? texts.sourceMissing : undefined)}
          />
          <div className={css.acts}>
            <Button type="submit" kind="filled" icon="check" busy={act.isPending}>
              {texts.post}
            </Button>
          </div>
        </form>
      </Sheet>
    </Section>
  )
}
