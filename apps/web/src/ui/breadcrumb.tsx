import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import css from './breadcrumb.module.css'
import { Icon } from './icon'

interface BreadcrumbProps {
  /** From the top down; the last is where one is. */
  path: readonly { label: string; href: string }[]
  /** At the end: the button that opens the picker. */
  picker?: ReactNode
  /** Which path it is, when a page has two. */
  label?: string
}

/** Where one is, which is also the way up; on the telephone only the step above and the place itself. */
export function Breadcrumb({ path, picker, label }: BreadcrumbProps) {
  const texts = useTexts(uiTexts)
  return (
    <>
      <p className="only-printed">{path.map((step) => step.label).join(' › ')}</p>
      <nav aria-label={label ?? texts.breadcrumb} className={css.crumbs}>
        <ol>
          {path.map((step, i) => (
            <li key={step.href}>
              {i > 0 && <Icon name="chevron-right" />}
              <Link href={step.href} aria-current={i === path.length - 1 ? 'location' : undefined}>
                <span className={css.up}>
                  <Icon name="arrow-left" />
                </span>
                <span className={css.name}>{step.label}</span>
              </Link>
            </li>
          ))}
        </ol>
        {picker}
      </nav>
    </>
  )
}
