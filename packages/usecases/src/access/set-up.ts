import type { AreaCode } from '@payung/domain/areas/area'
import { addHolder, setHolder } from '@payung/store/access/accounts'
import { findSetUpAccount } from '@payung/store/access/invitations'
import type { Tx } from '@payung/store/open'
import type { House } from '../perform'
import { openAccount } from './add-account'
import { issueCode } from './issue-code'

const NATION = '' as AreaCode

/**
 * The one-time code of the set-up link: it opens the account of the first administrator. Null when an administrator has come in
 * already. Each call ends the code of the one before.
 */
export async function issueSetUpCode(house: House): Promise<string | null> {
  return house.store.asOwner(async (tx) => {
    const found = await findSetUpAccount(tx)
    if (found?.has_password) return null
    const now = house.now().toISOString()
    const id = found?.account ?? house.newId()
    const duty = { role: 'administrator', area_code: NATION, regencies: null }
    if (!found) {
      const first = { ...duty, id: house.newId(), since: house.today(), until: null, purpose: null, granted_by: null }
      await openAccount(
        { tx, now, actor: { account: null } },
        { id: id as never, holder: 'Administrator pertama' },
        first,
      )
    }
    const actor = {
      account: id,
      holder: '',
      role: 'administrator',
      area: NATION,
      regencies: null,
      until: null,
    } as const
    const issued = await issueCode({ tx, now, newId: house.newId, keys: house.keys, actor }, id, duty, 'setup')
    return issued.code
  })
}

/** The first administrator names themselves when spending the code. */
export async function nameFirstHolder(tx: Tx, account: string, holder: string, now: string): Promise<void> {
  await setHolder(tx, account, holder, null)
  await addHolder(tx, { account, holder, since: now, by: null, minutes: null })
}
