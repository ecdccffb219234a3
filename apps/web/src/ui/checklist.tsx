import type { ReactNode } from 'react'
import { Link } from 'wouter'
import css from './checklist.module.css'
import { classes } from './classes'
import { Icon, type IconName } from './icon'

export interface ChecklistItem {
  key: string
  says: ReactNode
  state: 'done' | 'doing' | 'todo' | 'blocked'
  /** The word of the state: "selesai", "menunggu bupati". */
  word: ReactNode
  /** Since when, by whom, or what is needed. */
  note?: ReactNode
  href?: string
}

const ICONS: Record<ChecklistItem['state'], IconName | null> = {
  done: 'check',
  doing: 'clock',
  todo: null,
  blocked: 'x',
}

/** What must be there, step by step, and what is there already. */
export function Checklist({ items, label }: { items: readonly ChecklistItem[]; label: string }) {
  return (
    <ol className={css.list} aria-label={label}>
      {items.map((item, i) => {
        const icon = ICONS[item.state]
        return (
          <li key={item.key} className={classes(css.item, css[item.state])}>
            <span className={css.box} aria-hidden="true">
              {icon ? <Icon name={icon} /> : i + 1}
            </span>
            <div className={css.words}>
              <span className={css.says}>{item.href ? <Link href={item.href}>{item.says}</Link> : item.says}</span>
              {item.note && <span className={css.note}>{item.note}</span>}
            </div>
            <span className={css.word}>{item.word}</span>
          </li>
        )
      })}
    </ol>
  )
}
