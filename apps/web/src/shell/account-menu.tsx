import { signOut, switchDuty } from '@payung/contract/access'
import { useLocation } from 'wouter'
import { useAct } from '../api/use-ask'
import { forgetDrafts } from '../offline/use-draft'
import { paths } from '../paths'
import { shellTexts } from '../texts/shell'
import { useTexts } from '../texts/texts'
import { MenuItem } from '../ui/menu-item'
import { Popover } from '../ui/popover'
import { useDesk } from '../ui/use-desk'
import css from './account-menu.module.css'
import { LanguageChoice } from './language-choice'
import { hasScreen } from './screen'
import { type Account, useRefreshSession, useTakeSession } from './session'

/** Who is signed in and as what; other duties, language, and the way out. */
export function AccountMenu({ account }: { account: Account }) {
  const texts = useTexts(shellTexts)
  const desk = useDesk()
  const [, go] = useLocation()
  const refresh = useRefreshSession()
  const takeSession = useTakeSession()
  const leave = useAct(signOut, {
    touches: [],
    onDone: () => {
      forgetDrafts()
      go(paths.signIn())
      void refresh()
    },
  })
  const change = useAct(switchDuty, {
    touches: [],
    onDone: (session) => {
      takeSession(session)
      go(paths.home())
    },
  })
  const others = account.roles.filter((duty) => duty.id !== account.duty)
  return (
    <Popover
      bare
      align="right"
      icon="person-circle"
      label={desk ? account.name : ''}
      name={`${texts.account}: ${account.name}`}
    >
      {(close) => (
        <>
          <div className={css.who}>
            <strong>{account.name}</strong>
            <span>{texts.roles[account.role]}</span>
            <span>{account.area.name}</span>
          </div>
          {others.length > 0 && (
            <div className={css.part}>
              <p className={css.head}>{texts.duties}</p>
              {others.map((duty) => (
                <MenuItem
                  key={duty.id}
                  icon="refresh"
                  onPress={() => {
                    close()
                    change.mutate({ body: { duty: duty.id } })
                  }}
                >
                  {texts.roles[duty.role]}, {duty.area.name}
                </MenuItem>
              ))}
            </div>
          )}
          <div className={css.part}>
            <LanguageChoice />
          </div>
          <div className={css.part}>
            {hasScreen(paths.ownAccount) && (
              <MenuItem icon="key" href={paths.ownAccount()} onPress={close}>
                {texts.ownAccount}
              </MenuItem>
            )}
            <MenuItem icon="leave" onPress={() => leave.mutate({})}>
              {texts.signOut}
            </MenuItem>
          </div>
        </>
      )}
    </Popover>
  )
}
