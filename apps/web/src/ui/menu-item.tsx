import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Icon, type IconName } from './icon'
import css from './menu-item.module.css'

interface MenuItemProps {
  icon?: IconName
  children: ReactNode
  /** Goes somewhere; an address of the interface (a file) leaves the router alone. */
  href?: string
  onPress?: () => void
}

/** A line of a small sheet: goes somewhere or does something. */
export function MenuItem({ icon, children, href, onPress }: MenuItemProps) {
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </>
  )
  if (href?.startsWith('/') && !href.startsWith('/api/'))
    return (
      <Link href={href} className={css.item} onClick={onPress}>
        {inside}
      </Link>
    )
  if (href)
    return (
      <a href={href} className={css.item} onClick={onPress}>
        {inside}
      </a>
    )
  return (
    <button type="button" className={css.item} onClick={onPress}>
      {inside}
    </button>
  )
}
