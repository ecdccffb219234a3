import { Link } from 'wouter'
import { menuOf } from '../../shell/menu'
import type { Account } from '../../shell/session'
import { homeTexts } from '../../texts/home'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { Icon } from '../../ui/icon'
import { Section } from '../../ui/layout'
import css from './home-page.module.css'

/** The ways into the work of an account. */
export function HomeWays({ account }: { account: Account }) {
  const texts = useTexts(shellTexts)
  const { ways } = useTexts(homeTexts)
  const entries = menuOf(account)
    .flatMap((group) => group.entries)
    .filter((entry) => entry.key !== 'home')
  if (entries.length === 0) return null
  return (
    <div className="never-printed">
      <Section title={ways.title}>
        <ul className={css.ways}>
          {entries.map((entry) => (
            <li key={entry.key}>
              <Link href={entry.href} className={css.way}>
                <Icon name={entry.icon} />
                {texts.entries[entry.key]}
                <Icon name="chevron-right" />
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
