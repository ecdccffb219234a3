import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { queries } from '../api/queries'
import { paths } from '../paths'
import { screens } from '../routes'
import { Skeleton } from '../ui/skeleton'
import { ErrorBoundary } from './error-boundary'
import { ExpiredDialog } from './expired-dialog'
import { Frame } from './frame'
import { NotFound } from './not-found'
import type { Screen } from './screen'
import { SessionProvider, useSession } from './session'

const client = queries()

/** The whole app: who is signed in, the frame, and the screen of the address. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <SessionProvider>
        <Frame>
          <Screens />
        </Frame>
        <ExpiredDialog />
      </SessionProvider>
    </QueryClientProvider>
  )
}

function Screens() {
  const [at] = useLocation()
  return (
    <ErrorBoundary at={at}>
      <Suspense fallback={<Skeleton shape="page" />}>
        <Switch>
          {screens.map((screen) => (
            <Route key={screen.pattern} path={screen.pattern}>
              {(params) => <Guarded screen={screen} params={params as Record<string, string>} />}
            </Route>
          ))}
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  )
}

/** A screen is drawn for who is signed in; who is not is led to the sign-in page and back. */
function Guarded({ screen, params }: { screen: Screen; params: Record<string, string> }) {
  const { account } = useSession()
  const [at] = useLocation()
  if (!account && !screen.open)
    return <Redirect to={paths.signIn({}, { next: at === '/' ? undefined : at + location.search })} replace />
  const Draw = screen.draw
  return <Draw params={params} />
}
