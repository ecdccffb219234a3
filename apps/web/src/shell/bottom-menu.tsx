import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { shellTexts } from '../texts/shell'
import { useTexts } from '../texts/texts'
import { Dialog } from '../ui/dialog'
import { Icon } from '../ui/icon'
import css from './bottom-menu.module.css'
import { currentEntry, menuOf } from './menu'
import type { Account } from './session'
import { MenuGroups } from './side-menu'

const IN_REACH = 3

/** On the telephone: the first entry of each area of work within the thumb's reach, everything else behind "Menu". */
export function BottomMenu({ account }: { account: Account }) {
  const texts = useTexts(shellTexts)
  const [at] = useLocation()
  const [open, setOpen] = useState(false)
  const groups = menuOf(account)
  const current = currentEntry(groups, at)
  const first = groups.flatMap((group) =>
    group.key === 'today'
      ? group.entries.map((entry) => ({ entry, label: texts.entries[entry.key] }))
      : group.entries.slice(0, 1).map((entry) => ({ entry, label: texts.groups[group.key] })),
  )
  return (
    <>
      <nav className={css.bottom} aria-label={texts.menu}>
        {first.slice(0, IN_REACH).map(({ entry, label }) => (
          <Link
            key={entry.key}
            href={entry.href}
            className={css.entry}
            aria-current={entry.key === current ? 'page' : undefined}
          >
            <Icon name={entry.icon} />
            <span>{label}</span>
          </Link>
        ))}
        <button type="button" className={css.entry} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <Icon name="menu" />
          <span>{texts.menu}</span>
        </button>
      </nav>
      <Dialog open={open} onClose={() => setOpen(false)} title={texts.allWork} shape="drawer">
        <MenuGroups account={account} onPress={() => setOpen(false)} />
      </Dialog>
    </>
  )
}
