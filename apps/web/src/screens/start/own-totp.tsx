import { beginTotp, confirmTotp, endTotp } from '@payung/contract/access'
import type { ReplyOf } from '@payung/contract/endpoint'
import { useState } from 'react'
import { ApiRefusal } from '../../api/refused'
import { useAct } from '../../api/use-ask'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { useAccount, useRefreshSession } from '../../shell/session'
import { accountTexts } from '../../texts/account'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { Section, Sheet, Stack } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'
import css from './own-totp.module.css'
import { QrPicture } from './qr-picture'

type Begun = ReplyOf<typeof beginTotp>

/** Two-step sign-in: a second proof from the telephone, and ten codes for the day when it is gone. */
export function OwnTotp() {
  const texts = useTexts(accountTexts).totp
  const { totp } = useAccount()
  const [asking, setAsking] = useState(false)
  const [begun, setBegun] = useState<Begun | null>(null)
  return (
    <Section title={texts.title} says={totp ? texts.on : texts.off}>
      {begun ? (
        <ConfirmTotp begun={begun} onDone={() => setBegun(null)} />
      ) : asking ? (
        <AskPassword ends={totp} onBegun={setBegun} onDone={() => setAsking(false)} />
      ) : (
        <div>
          <Button icon="shield-check" onClick={() => setAsking(true)}>
            {totp ? texts.end : texts.begin}
          </Button>
        </div>
      )}
    </Section>
  )
}

interface AskPasswordProps {
  ends: boolean
  onBegun: (begun: Begun) => void
  onDone: () => void
}

function AskPassword({ ends, onBegun, onDone }: AskPasswordProps) {
  const { totp: texts, password: words } = useTexts(accountTexts)
  const refresh = useRefreshSession()
  const [password, setPassword] = useState('')
  const begin = useAct(beginTotp, {
    touches: [],
    onDone: (reply) => {
      onBegun(reply)
      onDone()
    },
  })
  const end = useAct(endTotp, {
    touches: [],
    onDone: () => {
      showToast(texts.ended)
      onDone()
      void refresh()
    },
  })
  const act = ends ? end : begin
  const errors = useFormErrors(act.error)
  const said = errors.of('password')
  const wrong = act.error instanceof ApiRefusal && act.error.code === 'wrong_credentials'
  const submit = () => {
    if (errors.check({ password: !password && words.oldMissing })) act.mutate({ body: { password } })
  }
  return (
    <FormFrame
      errors={errors}
      error={act.error}
      onSubmit={submit}
      busy={act.isPending}
      act={ends ? texts.end : texts.go}
    >
      <TextField
        label={words.old}
        help={texts.passwordHelp}
        error={wrong ? words.oldWrong : said}
        type="password"
        autoComplete="current-password"
        autoFocus
        value={password}
        onInput={(event) => setPassword(event.currentTarget.value)}
      />
    </FormFrame>
  )
}

function ConfirmTotp({ begun, onDone }: { begun: Begun; onDone: () => void }) {
  const texts = useTexts(accountTexts).totp
  const refresh = useRefreshSession()
  const [totp, setTotp] = useState('')
  const act = useAct(confirmTotp, {
    touches: [],
    onDone: () => {
      showToast(texts.begun)
      onDone()
      void refresh()
    },
  })
  const errors = useFormErrors(act.error)
  const submit = () => {
    if (errors.check({ totp: !/^\d{6}$/.test(totp) && texts.sixMissing })) act.mutate({ body: { totp } })
  }
  return (
    <Sheet>
      <Stack gap="loose">
        <div className={css.step}>
          <QrPicture text={begun.uri} label={texts.picture} />
          <div>
            <h3>{texts.step1}</h3>
            <p>{texts.step1Says}</p>
            <p className={css.secret}>{begun.secret.replace(/(.{4})(?=.)/g, '$1 ')}</p>
          </div>
        </div>
        <div>
          <h3>{texts.step2}</h3>
          <p>{texts.step2Says}</p>
          <ul className={css.codes}>
            {begun.recovery_codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
          <Button
            small
            icon="copy"
            onClick={async () => {
              await navigator.clipboard.writeText(begun.recovery_codes.join('\n'))
              showToast(texts.copied)
            }}
          >
            {texts.copy}
          </Button>
        </div>
        <Notice tone="unsure">{texts.once}</Notice>
        <FormFrame errors={errors} error={act.error} onSubmit={submit} busy={act.isPending} act={texts.confirm}>
          <TextField
            label={texts.six}
            help={texts.sixHelp}
            error={errors.of('totp') ?? (act.error instanceof ApiRefusal ? act.error.says : undefined)}
            width="short"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={7}
            value={totp}
            onInput={(event) => setTotp(event.currentTarget.value.replace(/\D/g, ''))}
          />
        </FormFrame>
      </Stack>
    </Sheet>
  )
}
