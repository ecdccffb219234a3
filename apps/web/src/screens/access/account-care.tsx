import { closeAccount, handOverAccount, resetAccount } from '@payung/contract/access'
import type { Account, IssuedCode } from '@payung/domain/access/account'
import { useState } from 'react'
import { useAct } from '../../api/use-ask'
import { Failure } from '../../shell/asked-for'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { useSession } from '../../shell/session'
import { accessTexts } from '../../texts/access'
import { useTexts } from '../../texts/texts'
import { uiTexts } from '../../texts/ui'
import { Button } from '../../ui/button'
import { ConfirmByTyping } from '../../ui/confirm-by-typing'
import { DateField } from '../../ui/date-field'
import { Dialog } from '../../ui/dialog'
import { Cluster, Section, Stack } from '../../ui/layout'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'

interface AccountCareProps {
  area: string
  account: Account
  onIssued: (code: IssuedCode) => void
}

/** What the level above does for an account: a new code, another holder, the end. */
export function AccountCare({ area, account, onIssued }: AccountCareProps) {
  const texts = useTexts(accessTexts).account
  const ui = useTexts(uiTexts)
  const [doing, setDoing] = useState<'reset' | 'hand_over' | 'close' | null>(null)
  const parts = { area, account: account.id }
  const issued = (code: IssuedCode) => {
    setDoing(null)
    onIssued(code)
    scrollTo({ top: 0 })
  }
  const reset = useAct(resetAccount, { onDone: issued })
  return (
    <Section title={texts.care} says={texts.careSays}>
      {reset.error && <Failure error={reset.error} />}
      <Cluster>
        <Button icon="key" onClick={() => setDoing('reset')}>
          {texts.reset}
        </Button>
        <Button icon="users" aria-expanded={doing === 'hand_over'} onClick={() => setDoing('hand_over')}>
          {texts.handOver}
        </Button>
        <Button icon="x" kind="danger" onClick={() => setDoing('close')}>
          {texts.close}
        </Button>
      </Cluster>
      {doing === 'hand_over' && <HandOverForm area={area} account={account} onIssued={issued} />}
      <Dialog
        open={doing === 'reset'}
        onClose={() => setDoing(null)}
        title={texts.resetTitle}
        actions={
          <>
            <Button onClick={() => setDoing(null)}>{ui.cancel}</Button>
            <Button kind="danger" busy={reset.isPending} onClick={() => reset.mutate({ parts })}>
              {texts.reset}
            </Button>
          </>
        }
      >
        <p>{texts.resetSays(account.holder)}</p>
      </Dialog>
      <CloseDialog area={area} account={account} open={doing === 'close'} onClose={() => setDoing(null)} />
    </Section>
  )
}

interface CloseDialogProps {
  area: string
  account: Account
  open: boolean
  onClose: () => void
}

function CloseDialog({ area, account, open, onClose }: CloseDialogProps) {
  const texts = useTexts(accessTexts)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const act = useAct(closeAccount, {
    onDone: () => {
      onClose()
      showToast(texts.account.closed)
    },
  })
  const confirm = () => {
    setMissing(!reason.trim())
    if (reason.trim()) act.mutate({ parts: { area, account: account.id }, body: { reason: reason.trim() } })
  }
  return (
    <ConfirmByTyping
      open={open}
      title={texts.account.closeTitle}
      says={
        <Stack>
          <p>{texts.account.closeSays(account.holder)}</p>
          {act.error && <Failure error={act.error} />}
          <TextField
            label={texts.field.reason}
            error={missing ? texts.field.reasonMissing : undefined}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </Stack>
      }
      word={account.logins[0] ?? account.holder}
      act={texts.account.close}
      busy={act.isPending}
      onConfirm={confirm}
      onClose={onClose}
    />
  )
}

function HandOverForm({ area, account, onIssued }: AccountCareProps) {
  const texts = useTexts(accessTexts)
  const { today } = useSession()
  const [holder, setHolder] = useState('')
  const [phone, setPhone] = useState('')
  const [minutes, setMinutes] = useState('')
  const [on, setOn] = useState<string | null>(today)
  const act = useAct(handOverAccount, { onDone: onIssued })
  const errors = useFormErrors(act.error)
  const submit = () => {
    const fits = errors.check({
      holder: !holder.trim() && texts.field.holderMissing,
      minutes: !minutes.trim() && texts.account.minutesMissing,
      on: !on && texts.account.handOverOnMissing,
    })
    if (!fits || !on) return
    const body = { holder: holder.trim(), minutes: minutes.trim(), on, ...(phone.trim() && { phone: phone.trim() }) }
    act.mutate({ parts: { area, account: account.id }, body })
  }
  return (
    <FormFrame
      errors={errors}
      error={act.error}
      onSubmit={submit}
      busy={act.isPending}
      act={texts.account.handOverAct}
      note={<p>{texts.account.handOverSays(account.holder)}</p>}
    >
      <TextField
        label={texts.account.newHolder}
        error={errors.of('holder')}
        value={holder}
        onInput={(event) => setHolder(event.currentTarget.value)}
      />
      <TextField
        label={texts.field.phone}
        help={texts.field.phoneHelp}
        optional
        inputMode="tel"
        error={errors.of('phone')}
        value={phone}
        onInput={(event) => setPhone(event.currentTarget.value)}
      />
      <TextField
        label={texts.account.minutes}
        help={texts.account.minutesHelp}
        error={errors.of('minutes')}
        value={minutes}
        onInput={(event) => setMinutes(event.currentTarget.value)}
      />
      <DateField label={texts.account.handOverOn} error={errors.of('on')} value={on} onChange={setOn} max={today} />
    </FormFrame>
  )
}
