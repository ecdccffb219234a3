import { readCode, redeemCode } from '@payung/contract/access'
import type { ReplyOf } from '@payung/contract/endpoint'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useAct } from '../../api/use-ask'
import { paths } from '../../paths'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useTakeSession } from '../../shell/session'
import { accountTexts } from '../../texts/account'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { DateText } from '../../ui/date-text'
import { Facts } from '../../ui/facts'
import { Notice } from '../../ui/notice'
import { PageHead } from '../../ui/page-head'
import { TextField } from '../../ui/text-field'
import { type NewPassword, NewPasswordFields, wrongInPassword } from './new-password-fields'
import { codeInAddress, groupCode } from './one-time-code'

type Opens = ReplyOf<typeof readCode>

/** First set-up: the link that the product printed leads the first administrator here. */
export function SetUpPage() {
  return <CodePage setUp />
}

/** A letter with a one-time code: type the code, see whose account it opens, choose a password. */
export function RedeemCodePage(_: ScreenProps) {
  return <CodePage />
}

function CodePage({ setUp = false }: { setUp?: boolean }) {
  const texts = useTexts(accountTexts)
  const [code, setCode] = useState('')
  const [opens, setOpens] = useState<Opens | null>(null)
  const isSetUp = setUp || opens?.purpose === 'setup'
  const words = isSetUp ? texts.setUp : texts.code
  return (
    <Page title={words.title}>
      <PageHead
        title={words.title}
        answer={
          opens
            ? { says: texts.code.opens(opens.holder, opens.area.name), besides: texts.code.chooseBesides }
            : { says: words.says, besides: words.besides }
        }
      />
      {opens ? (
        <ChoosePassword code={code} opens={opens} onAnother={() => setOpens(null)} />
      ) : (
        <TypeCode
          code={code}
          onCode={setCode}
          onOpens={(found) => {
            setOpens(found)
            // The code has been read: it must not stay in the address bar of a shared telephone.
            history.replaceState(null, '', location.pathname)
          }}
        />
      )}
    </Page>
  )
}

interface TypeCodeProps {
  code: string
  onCode: (code: string) => void
  onOpens: (opens: Opens) => void
}

function TypeCode({ code, onCode, onOpens }: TypeCodeProps) {
  const texts = useTexts(accountTexts).code
  const act = useAct(readCode, { touches: [], onDone: onOpens })
  const errors = useFormErrors(act.error)
  useEffect(() => {
    const brought = codeInAddress(location.hash)
    if (!brought) return
    onCode(groupCode(brought))
    act.mutate({ body: { code: brought } })
  }, [])
  const submit = () => {
    if (errors.check({ code: code.replace(/\W/g, '').length < 8 && texts.codeMissing })) act.mutate({ body: { code } })
  }
  return (
    <FormFrame
      errors={errors}
      error={act.error}
      onSubmit={submit}
      busy={act.isPending}
      act={texts.open}
      back={{ href: paths.signIn(), label: texts.toSignIn }}
    >
      <TextField
        label={texts.code}
        help={texts.codeHelp}
        error={errors.of('code')}
        width="short"
        autoCapitalize="characters"
        spellCheck={false}
        value={code}
        onInput={(event) => onCode(groupCode(event.currentTarget.value))}
      />
    </FormFrame>
  )
}

function ChoosePassword({ code, opens, onAnother }: { code: string; opens: Opens; onAnother: () => void }) {
  const texts = useTexts(accountTexts)
  const roles = useTexts(shellTexts).roles
  const [, go] = useLocation()
  const takeSession = useTakeSession()
  const [holder, setHolder] = useState('')
  const [password, setPassword] = useState<NewPassword>({ first: '', again: '' })
  const setsUp = opens.purpose === 'setup'
  const act = useAct(redeemCode, {
    touches: [],
    onDone: (session) => {
      takeSession(session)
      go(paths.home(), { replace: true })
    },
  })
  const errors = useFormErrors(act.error)
  const submit = () => {
    const wrong = {
      ...wrongInPassword(password, texts.password),
      holder: setsUp && !holder.trim() && texts.setUp.nameMissing,
    }
    if (errors.check(wrong))
      act.mutate({ body: { code, password: password.first, ...(setsUp && { holder: holder.trim() }) } })
  }
  return (
    <FormFrame errors={errors} error={act.error} onSubmit={submit} busy={act.isPending} act={texts.code.begin}>
      <Facts
        facts={[
          { label: texts.code.login, value: <strong>{opens.login}</strong>, note: texts.code.loginNote },
          { label: texts.code.duty, value: `${roles[opens.role]}, ${opens.area.name}` },
          { label: texts.code.until, value: <DateText date={opens.expires_at} /> },
        ]}
      />
      {!setsUp && (
        <Notice
          action={
            <Button small onClick={onAnother}>
              {texts.code.another}
            </Button>
          }
        >
          {texts.code.notYou}
        </Notice>
      )}
      {setsUp && (
        <TextField
          label={texts.setUp.name}
          help={texts.setUp.nameHelp}
          error={errors.of('holder')}
          value={holder}
          autoComplete="name"
          onInput={(event) => setHolder(event.currentTarget.value)}
        />
      )}
      <NewPasswordFields login={opens.login} value={password} onChange={setPassword} errors={errors} />
    </FormFrame>
  )
}
