import { addAccount } from '@payung/contract/access'
import type { IssuedCode as Issued } from '@payung/domain/access/account'
import type { Role } from '@payung/domain/access/roles'
import { useState } from 'react'
import { newId } from '../../api/new-id'
import { useAct } from '../../api/use-ask'
import { useDraft } from '../../offline/use-draft'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { useAccount } from '../../shell/session'
import { accessTexts } from '../../texts/access'
import { useTexts } from '../../texts/texts'
import { TextField } from '../../ui/text-field'
import { DutyFields, dutyToSend, missingInDuty, NO_DUTY } from './duty-fields'
import { IssuedCode } from './issued-code'

/** One account with its first duty; its code is shown this once. */
export function InviteOne({ area, grantable }: { area: string; grantable: readonly Role[] }) {
  const texts = useTexts(accessTexts)
  const { id: own } = useAccount()
  const draft = useDraft(`account.${area}.${own}`, { ...NO_DUTY, holder: '', login: '', phone: '', email: '' })
  const [ids, setIds] = useState(() => ({ account: newId(), duty: newId() }))
  const [issued, setIssued] = useState<Issued | null>(null)
  const act = useAct(addAccount, {
    onDone: (reply) => {
      setIssued(reply)
      setIds({ account: newId(), duty: newId() })
      draft.forget()
    },
  })
  const errors = useFormErrors(act.error)
  const { value } = draft
  const submit = () => {
    const wrong = { holder: !value.holder.trim() && texts.field.holderMissing, ...missingInDuty(value, texts.field) }
    if (!errors.check(wrong)) return
    act.mutate({
      parts: { area: value.area ?? area },
      body: {
        id: ids.account,
        holder: value.holder.trim(),
        ...(value.login.trim() && { login: value.login.trim() }),
        ...(value.phone.trim() && { phone: value.phone.trim() }),
        ...(value.email?.trim() && { email: value.email.trim() }),
        duty: dutyToSend(value, ids.duty),
      },
    })
  }
  return (
    <>
      {issued && <IssuedCode issued={issued} />}
      <FormFrame
        errors={errors}
        error={act.error}
        onSubmit={submit}
        busy={act.isPending}
        act={texts.invite.oneAct}
        draft={draft}
      >
        <TextField
          label={texts.field.holder}
          help={texts.field.holderHelp}
          error={errors.of('holder')}
          value={value.holder}
          onInput={(event) => draft.change({ ...value, holder: event.currentTarget.value })}
        />
        <DutyFields
          value={value}
          onChange={(duty) => draft.change({ ...value, ...duty })}
          grantable={grantable}
          errors={errors}
        />
        <TextField
          label={texts.field.login}
          help={texts.field.loginHelp}
          optional
          autoCapitalize="none"
          error={errors.of('login')}
          value={value.login}
          onInput={(event) => draft.change({ ...value, login: event.currentTarget.value })}
        />
        <TextField
          label={texts.field.phone}
          help={texts.field.phoneHelp}
          optional
          inputMode="tel"
          error={errors.of('phone')}
          value={value.phone}
          onInput={(event) => draft.change({ ...value, phone: event.currentTarget.value })}
        />
        <TextField
          label={texts.field.email}
          help={texts.field.emailHelp}
          optional
          inputMode="email"
          autoCapitalize="none"
          error={errors.of('email')}
          value={value.email ?? ''}
          onInput={(event) => draft.change({ ...value, email: event.currentTarget.value })}
        />
      </FormFrame>
    </>
  )
}
