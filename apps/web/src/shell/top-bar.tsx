import { Link, useLocation } from 'wouter'
import { paths } from '../paths'
import { shellTexts } from '../texts/shell'
import { useTexts } from '../texts/texts'
import { ButtonLink } from '../ui/button'
import { AccountMenu } from './account-menu'
import { AreaCrumbs } from './area-crumbs'
import { LanguageChoice } from './language-choice'
import { useSession } from './session'
import css from './top-bar.module.css'
import { UmbrellaMark } from './umbrella-mark'

/** The bar above: the mark, where one is, and who one is. */
export function TopBar() {
  const texts = useTexts(shellTexts)
  const { account } = useSession()
  const [at] = useLocation()
  return (
    <div className={css.bar}>
      <Link href={paths.home()} className={css.home}>
        <UmbrellaMark />
        <span className={css.name}>{texts.name}</span>
      </Link>
      <div className={css.where}>{account && <AreaCrumbs account={account} />}</div>
      {account ? (
        <AccountMenu account={account} />
      ) : (
        <>
          <LanguageChoice />
          {at !== paths.signIn() && (
            <ButtonLink small href={paths.signIn()}>
              {texts.signIn}
            </ButtonLink>
          )}
        </>
      )}
    </div>
  )
}
