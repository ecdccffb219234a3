import type { ReactNode } from 'react'
import { classes } from '../../ui/classes'
import { Icon, type IconName } from '../../ui/icon'
import css from './state-word.module.css'

export type Tone = 'good' | 'unsure' | 'bad' | 'quiet'
const ICONS: Record<Tone, IconName> = { good: 'circle-check', unsure: 'clock', bad: 'circle-alert', quiet: 'minus' }

/** A state that is not one of protection: its word, its shape, its colour. The umbrellas stay with the protected. */
export function StateWord({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={classes(css.state, css[tone])}>
      <Icon name={ICONS[tone]} />
      <span>{children}</span>
    </span>
  )
}
