import { Link } from 'wouter'
import { menuOf } from '../../shell/menu'
import { Page } from '../../shell/page'
import { useAccount } from '../../shell/session'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { Icon } from '../../ui/icon'
import { PageHead } from '../../ui/page-head'
import css from './home-page.module.css'

/** Where everybody begins: who they are here, and the ways into their work. */
export function HomePage() {
  const texts = useTexts(shellTexts)
  const account = useAccount()
  return (
    <Page title={texts.entries.home}>
      <PageHead title={texts.roles[account.role]} answer={{ says: account.area.name, besides: texts.motto }} />
      <ul className={css.ways}>
        {menuOf(account)
          .flatMap((group) => group.entries)
          .filter((entry) => entry.key !== 'home')
          .map((entry) => (
            <li key={entry.key}>
              <Link href={entry.href} className={css.way}>
                <Icon name={entry.icon} />
                {texts.entries[entry.key]}
                <Icon name="chevron-right" />
              </Link>
            </li>
          ))}
      </ul>
    </Page>
  )
}
