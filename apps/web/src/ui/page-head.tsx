import type { ReactNode } from 'react'
import css from './page-head.module.css'
import { Sentence } from './sentence'
import type { Mark } from './status-mark'

interface PageHeadProps {
  /** What the page is about, in few words. */
  title: ReactNode
  /** The answer with which it opens, with its mark, the sentence after it and the one filled button. */
  answer?: { says: ReactNode; mark?: Mark; besides?: ReactNode; action?: ReactNode }
  /** Quiet buttons at the end of the title's line: share, print, help. */
  tools?: ReactNode
  /** Before the title, for instance the state of a bill. */
  above?: ReactNode
}

/** The head of every page: its title, then the answer in words. */
export function PageHead({ title, answer, tools, above }: PageHeadProps) {
  return (
    <header className={css.head}>
      <div className={css.title}>
        {above}
        <h1 className={answer ? css.small : undefined}>{title}</h1>
      </div>
      {answer && (
        <div className={css.answer}>
          <Sentence mark={answer.mark} besides={answer.besides} action={answer.action}>
            {answer.says}
          </Sentence>
        </div>
      )}
      {tools && <div className={css.tools}>{tools}</div>}
    </header>
  )
}
