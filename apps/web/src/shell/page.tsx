import { type ReactNode, useEffect } from 'react'
import { shellTexts } from '../texts/shell'
import { useTexts } from '../texts/texts'
import { classes } from '../ui/classes'
import css from './page.module.css'

interface PageProps {
  /** For the tab of the browser and the history: what the page is about. */
  title: string
  /** Tables may use the whole width. */
  wide?: boolean
  /** Printed on folio instead of A4. */
  f4?: boolean
  children: ReactNode
}

/** The sheet of a screen: a reading column, its parts well apart, its name in the tab. */
export function Page({ title, wide, f4, children }: PageProps) {
  const texts = useTexts(shellTexts)
  useEffect(() => {
    document.title = `${title} · ${texts.name}`
  }, [title, texts])
  return <div className={classes(css.page, wide && css.wide, f4 && 'f4')}>{children}</div>
}
