import { Link, useLocation } from 'wouter'
import { shellTexts } from '../texts/shell'
import { useTexts } from '../texts/texts'
import { Icon } from '../ui/icon'
import { currentEntry, menuOf } from './menu'
import type { Account } from './session'
import css from './side-menu.module.css'

/** The work by its areas, at the left of the desk. */
export function SideMenu({ account }: { account: Account }) {
  return (
    <nav className={css.side} aria-label={useTexts(shellTexts).menu}>
      <MenuGroups account={account} />
    </nav>
  )
}

/** The groups of the menu: at the side on the desk, behind "Menu" on the telephone. */
export function MenuGroups({ account, onPress }: { account: Account; onPress?: () => void }) {
  const texts = useTexts(shellTexts)
  const [at] = useLocation()
  const groups = menuOf(account)
  const current = currentEntry(groups, at)
  return groups.map((group) => (
    <div key={group.key} className={css.group}>
      <h2 className={css.head}>{texts.groups[group.key]}</h2>
      <ul>
        {group.entries.map((entry) => (
          <li key={entry.key}>
            <Link
              href={entry.href}
              className={css.entry}
              aria-current={entry.key === current ? 'page' : undefined}
              onClick={onPress}
            >
              <Icon name={entry.icon} />
              {texts.entries[entry.key]}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  ))
}
