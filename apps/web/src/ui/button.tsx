import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Link } from 'wouter'
import css from './button.module.css'
import { classes } from './classes'
import { Icon, type IconName } from './icon'

interface Looks {
  /** One filled button a page: the single most useful act. */
  kind?: 'filled' | 'outline' | 'quiet' | 'danger'
  icon?: IconName
  small?: boolean
  wide?: boolean
  children: ReactNode
}

type ButtonProps = Looks & { busy?: boolean } & ButtonHTMLAttributes<HTMLButtonElement>

/** Does an act. Its words name the act: "Kirim ke cabang". While `busy` it waits and cannot be pressed twice. */
export function Button({ kind = 'outline', icon, small, wide, busy, children, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || rest['aria-disabled']}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
      className={classes(css.button, css[kind], small && css.small, wide && css.wide, className)}
    >
      {busy ? <span className={css.turning} aria-hidden="true" /> : icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}

/** Looks like a button and goes somewhere; `download` and addresses of the interface leave the router alone. */
export function ButtonLink({ kind = 'outline', icon, small, wide, children, href, download, newTab }: LinkProps) {
  const className = classes(css.button, css[kind], small && css.small, wide && css.wide)
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </>
  )
  if (download || newTab || !href.startsWith('/') || href.startsWith('/api/'))
    return (
      <a href={href} className={className} download={download} {...(newTab && { target: '_blank', rel: 'noreferrer' })}>
        {inside}
      </a>
    )
  return (
    <Link href={href} className={className}>
      {inside}
    </Link>
  )
}

type LinkProps = Looks & { href: string; download?: boolean; newTab?: boolean }

/** A toolbar's button: picture only, with a name that is read out and shown on hover. */
export function IconButton({
  icon,
  label,
  ...rest
}: { icon: IconName; label: string } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="button" title={label} aria-label={label} {...rest} className={classes(css.bare, rest.className)}>
      <Icon name={icon} />
    </button>
  )
}
