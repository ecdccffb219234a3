import { classes } from './classes'
import css from './icon.module.css'
import { icons } from './icons'

export type IconName = keyof typeof icons

/** A small picture beside a word; without a word beside it, give `label`. */
export function Icon({ name, label, large }: { name: IconName; label?: string; large?: boolean }) {
  return (
    <svg
      className={classes(css.icon, large && css.large)}
      viewBox="0 0 24 24"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      // The lines come from the icon files of the build, never from a person.
      dangerouslySetInnerHTML={{ __html: icons[name] }}
    />
  )
}
