import type { Account } from '../../shell/session'

/** What the first page of a role is given. */
export interface HomeProps {
  account: Account
}
