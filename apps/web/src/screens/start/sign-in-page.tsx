import { signIn } from '@payung/contract/access'
import { useState } from 'react'
import { Redirect, useLocation, useSearchParams } from 'wouter'
import { useAct } from '../../api/use-ask'
import { paths } from '../../paths'
import { useFailureText } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import { hasScreen } from '../../shell/screen'
import { useSession, useTakeSession } from '../../shell/session'
import { SignInForm } from '../../shell/sign-in-form'
import { UmbrellaMark } from '../../shell/umbrella-mark'
import { openDoorsTexts } from '../../texts/open-doors'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { Notice } from '../../ui/notice'
import css from './sign-in-page.module.css'

/** Who are you? In a demonstration: choose one of the invented ones. */
export function SignInPage() {
  const texts = useTexts(shellTexts)
  const words = texts.signInPage
  const doors = useTexts(openDoorsTexts)
  const { account, demo } = useSession()
  const takeSession = useTakeSession()
  const [, go] = useLocation()
  const [search] = useSearchParams()
  const [login, setLogin] = useState('')
  const next = ownAddress(search.get('next'))
  const failureText = useFailureText()
  const enter = (session: Parameters<typeof takeSession>[0]) => {
    takeSession(session)
    go(next, { replace: true })
  }
  const demonstrate = useAct(signIn, { touches: [], onDone: enter })
  if (account) return <Redirect to={next} replace />
  return (
    <Page title={words.title}>
      <div className={css.page}>
        <div className={css.welcome}>
          <UmbrellaMark size={72} />
          <h1>{texts.name}</h1>
          <p>{texts.motto}</p>
        </div>
        <div className={css.form}>
          <h2>{words.title}</h2>
          <SignInForm key={login} login={login} onSignedIn={enter} />
          <div className={css.otherwise}>
            {hasScreen(paths.redeemCode) && (
              <ButtonLink kind="quiet" href={paths.redeemCode()}>
                {words.code}
              </ButtonLink>
            )}
            <p>{words.forgotten}</p>
            <ButtonLink kind="quiet" icon="scale" href={paths.reckonContribution()}>
              {doors.reckon}
            </ButtonLink>
          </div>
        </div>
        {demo && (
          <section className={css.demo} aria-label={words.demoTitle}>
            <h2>{words.demoTitle}</h2>
            <p>{words.demoSays(demo.password)}</p>
            {demonstrate.error && (
              <Notice tone="bad" live>
                {failureText(demonstrate.error)}
              </Notice>
            )}
            <ul>
              {demo.accounts.map((one) => (
                <li key={one.login}>
                  <button
                    type="button"
                    aria-busy={demonstrate.isPending && one.login === login}
                    onClick={() => {
                      setLogin(one.login)
                      demonstrate.mutate({ body: { login: one.login, password: demo.password } })
                    }}
                  >
                    <Icon name={one.login === login ? 'clock' : 'user'} />
                    <span>
                      <strong>{texts.roles[one.role]}</strong>
                      <span className={css.where}>{one.area.name}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Page>
  )
}

/** Only an address of this app: never one that somebody else put into the link. */
function ownAddress(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : paths.home()
}
