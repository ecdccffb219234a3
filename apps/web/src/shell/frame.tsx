import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { shellTexts } from '../texts/shell'
import { useTexts } from '../texts/texts'
import { classes } from '../ui/classes'
import { Notice } from '../ui/notice'
import { OfflineBar } from '../ui/offline-bar'
import { Toasts } from '../ui/toast'
import { useDesk } from '../ui/use-desk'
import { BottomMenu } from './bottom-menu'
import { DemoBanner } from './demo-banner'
import css from './frame.module.css'
import { useSession } from './session'
import { SideMenu } from './side-menu'
import { TopBar } from './top-bar'

/** What stands around every page: banner, bar, menu, and the place where the page is. */
export function Frame({ children }: { children: ReactNode }) {
  const texts = useTexts(shellTexts)
  const { account, advice } = useSession()
  const [at] = useLocation()
  const desk = useDesk()
  const main = useRef<HTMLElement>(null)
  const last = useRef(at)
  useEffect(() => {
    if (last.current === at) return
    last.current = at
    // A new page begins at its top, for the eye and for who listens.
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [at])
  return (
    <div className={classes(css.frame, account ? css.signedIn : css.alone)}>
      <a href="#isi" className={css.skip}>
        {texts.skip}
      </a>
      <header>
        <DemoBanner />
        <TopBar />
      </header>
      <OfflineBar />
      <div className={css.below}>
        {account && desk && <SideMenu account={account} />}
        <main id="isi" className={css.main} ref={main} tabIndex={-1}>
          {advice && account?.role === 'administrator' && <Notice tone="unsure">{advice}</Notice>}
          {children}
        </main>
      </div>
      {account && !desk && <BottomMenu account={account} />}
      <Toasts />
    </div>
  )
}
