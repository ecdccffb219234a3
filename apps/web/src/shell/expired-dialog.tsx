import { answerExpiry, useExpired } from '../api/expiry'
import { shellTexts } from '../texts/shell'
import { useTexts } from '../texts/texts'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { useRefreshSession, useSession, useTakeSession } from './session'
import { SignInForm } from './sign-in-form'

/** The session has ended while somebody was at work: they sign in above the page, and the call that waits is sent again. */
export function ExpiredDialog() {
  const texts = useTexts(shellTexts).expired
  const expired = useExpired()
  const { account } = useSession()
  const refresh = useRefreshSession()
  const takeSession = useTakeSession()
  return (
    <Dialog
      open={expired}
      title={texts.title}
      actions={
        <Button
          kind="quiet"
          onClick={() => {
            answerExpiry(false)
            void refresh()
          }}
        >
          {texts.leave}
        </Button>
      }
    >
      <p>{texts.says}</p>
      <SignInForm
        login={account?.login}
        onSignedIn={(session) => {
          answerExpiry(true)
          // Somebody else at the same device begins anew; the same person goes on where they were.
          if (session.account?.id !== account?.id) takeSession(session)
        }}
      />
    </Dialog>
  )
}
