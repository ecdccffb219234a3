import type { ReactNode } from 'react'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { showToast } from '../../ui/toast'
import css from './shown-once.module.css'

interface ShownOnceProps {
  title: string
  says: string
  /** The code or token itself. */
  secret: string
  facts?: ReactNode
  copy: string
  copied: string
  actions?: ReactNode
}

/** A secret that the server shows this one time: large, to be copied, with what it is for. */
export function ShownOnce({ title, says, secret, facts, copy, copied, actions }: ShownOnceProps) {
  return (
    <Notice tone="good" title={title} live>
      <div className={css.inside}>
        <output className={css.secret}>{secret}</output>
        {facts}
        <p>{says}</p>
        <div className={css.actions}>
          <Button
            icon="copy"
            onClick={async () => {
              await navigator.clipboard.writeText(secret)
              showToast(copied)
            }}
          >
            {copy}
          </Button>
          {actions}
        </div>
      </div>
    </Notice>
  )
}
