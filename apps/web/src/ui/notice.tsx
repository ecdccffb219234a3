import type { ReactNode } from 'react'
import { classes } from './classes'
import { Icon, type IconName } from './icon'
import css from './notice.module.css'

type Tone = 'plain' | 'good' | 'unsure' | 'bad'
const ICONS: Record<Tone, IconName> = {
  plain: 'info',
  good: 'circle-check',
  unsure: 'circle-alert',
  bad: 'triangle-alert',
}

interface NoticeProps {
  tone?: Tone
  title?: ReactNode
  children?: ReactNode
  action?: ReactNode
  /** Read out as soon as it appears: for what an act brought about. */
  live?: boolean
}

/** News that belongs to this page: what happened, and what to do. */
export function Notice({ tone = 'plain', title, children, action, live }: NoticeProps) {
  return (
    <div className={classes(css.notice, css[tone])} role={live ? 'alert' : undefined}>
      <Icon name={ICONS[tone]} />
      <div className={css.words}>
        {title && <p className={css.title}>{title}</p>}
        {children && <div className={css.says}>{children}</div>}
        {action && <div className={css.action}>{action}</div>}
      </div>
    </div>
  )
}
