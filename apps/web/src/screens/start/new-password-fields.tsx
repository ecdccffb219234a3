import { useState } from 'react'
import type { FormErrors } from '../../shell/form-frame'
import { accountTexts } from '../../texts/account'
import { useTexts } from '../../texts/texts'
import { CheckField } from '../../ui/choice-field'
import { TextField } from '../../ui/text-field'

export interface NewPassword {
  first: string
  again: string
}

/** A new password has at least so many characters; the server also knows the common ones. */
export const SHORTEST = 10

/** What is wrong in a new password before it is sent. */
export function wrongInPassword(
  { first, again }: NewPassword,
  texts: { short: string; differ: string },
): Record<string, string | false> {
  return { first: first.length < SHORTEST && texts.short, again: first !== again && texts.differ }
}

interface NewPasswordFieldsProps {
  /** For the password store of the device. */
  login: string
  value: NewPassword
  onChange: (value: NewPassword) => void
  errors: FormErrors
  /** The name of the field in the body. */
  field?: string
}

/** A new password, typed twice unless it is shown. */
export function NewPasswordFields({ login, value, onChange, errors, field = 'password' }: NewPasswordFieldsProps) {
  const texts = useTexts(accountTexts).password
  const [shown, setShown] = useState(false)
  const type = shown ? 'text' : 'password'
  return (
    <>
      <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
      <TextField
        label={texts.first}
        help={texts.help}
        error={errors.of('first', field)}
        type={type}
        autoComplete="new-password"
        value={value.first}
        unit={texts.letters(value.first.length)}
        onInput={(event) => onChange({ ...value, first: event.currentTarget.value })}
      />
      <TextField
        label={texts.again}
        error={errors.of('again')}
        type={type}
        autoComplete="new-password"
        value={value.again}
        onInput={(event) => onChange({ ...value, again: event.currentTarget.value })}
      />
      <CheckField label={texts.show} checked={shown} onChange={setShown} />
    </>
  )
}
