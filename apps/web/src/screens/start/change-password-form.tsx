import { changePassword, listDevices } from '@payung/contract/access'
import { useState } from 'react'
import { ApiRefusal } from '../../api/refused'
import { useAct } from '../../api/use-ask'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { useAccount } from '../../shell/session'
import { accountTexts } from '../../texts/account'
import { useTexts } from '../../texts/texts'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'
import { type NewPassword, NewPasswordFields, wrongInPassword } from './new-password-fields'

const EMPTY: NewPassword = { first: '', again: '' }

/** A new password; every other device is signed out by it. */
export function ChangePasswordForm() {
  const texts = useTexts(accountTexts)
  const { login } = useAccount()
  const [old, setOld] = useState('')
  const [next, setNext] = useState(EMPTY)
  const act = useAct(changePassword, {
    touches: [listDevices],
    onDone: () => {
      setOld('')
      setNext(EMPTY)
      showToast(texts.change.done)
    },
  })
  const errors = useFormErrors(act.error)
  const saidOld = errors.of('old', 'password')
  const wrongOld = act.error instanceof ApiRefusal && act.error.code === 'wrong_credentials'
  const submit = () => {
    if (errors.check({ old: !old && texts.password.oldMissing, ...wrongInPassword(next, texts.password) }))
      act.mutate({ body: { old, new: next.first } })
  }
  return (
    <FormFrame errors={errors} error={act.error} onSubmit={submit} busy={act.isPending} act={texts.change.act}>
      <TextField
        label={texts.password.old}
        error={wrongOld ? texts.password.oldWrong : saidOld}
        type="password"
        autoComplete="current-password"
        value={old}
        onInput={(event) => setOld(event.currentTarget.value)}
      />
      <NewPasswordFields login={login} value={next} onChange={setNext} errors={errors} field="new" />
    </FormFrame>
  )
}
