import { signIn } from '@payung/contract/access'
import type { Session } from '@payung/domain/access/session'
import { type FormEvent, useState } from 'react'
import { ApiRefusal } from '../api/refused'
import { useAct } from '../api/use-ask'
import { shellTexts } from '../texts/shell'
import { useTexts } from '../texts/texts'
import { Button } from '../ui/button'
import { CheckField } from '../ui/choice-field'
import { Stack } from '../ui/layout'
import { Notice } from '../ui/notice'
import { TextField } from '../ui/text-field'
import { useFailureText } from './asked-for'

interface SignInFormProps {
  /** Who it was, when a session has ended. */
  login?: string
  onSignedIn: (session: Session) => void
}

/** User name, password, and the six digits when they are asked for. */
export function SignInForm({ login: known = '', onSignedIn }: SignInFormProps) {
  const texts = useTexts(shellTexts).signInPage
  const failureText = useFailureText()
  const [login, setLogin] = useState(known)
  const [password, setPassword] = useState('')
  const [totp, setTotp] = useState('')
  const [shown, setShown] = useState(false)
  const act = useAct(signIn, { onDone: onSignedIn, touches: [] })
  const code = act.error instanceof ApiRefusal ? act.error.code : null
  const [asksTotp, setAsksTotp] = useState(false)
  if (code === 'totp_needed' && !asksTotp) setAsksTotp(true)

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    act.mutate({ body: { login: login.trim(), password, totp: asksTotp ? totp.replace(/\s/g, '') : undefined } })
  }
  return (
    <form onSubmit={onSubmit}>
      <Stack>
        {act.error && code !== 'totp_needed' && (
          <Notice tone="bad" live>
            {failureText(act.error)}
          </Notice>
        )}
        <TextField
          label={texts.login}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={login}
          onInput={(event) => setLogin(event.currentTarget.value)}
        />
        <TextField
          label={texts.password}
          name="password"
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          autoFocus={known !== ''}
          value={password}
          onInput={(event) => setPassword(event.currentTarget.value)}
        />
        <CheckField label={texts.show} checked={shown} onChange={setShown} />
        {asksTotp && (
          <TextField
            label={texts.totp}
            help={texts.totpHelp}
            width="short"
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
            value={totp}
            onInput={(event) => setTotp(event.currentTarget.value)}
          />
        )}
        <div>
          <Button kind="filled" type="submit" icon="arrow-right" busy={act.isPending}>
            {texts.act}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
