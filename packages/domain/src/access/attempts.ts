/** What failures are counted by: the login that was typed, the address that it came from, the address that tries one-time codes. */
export type Counted = 'login' | 'address' | 'code'

// A village shares one telephone and an office one address: an address may fail more often than a login.
const FREE: Record<Counted, number> = { login: 5, address: 40, code: 10 }

/** The longest wait, minutes. */
export const LONGEST_WAIT = 60

/** After this many hours without a failure the count begins anew. */
export const FORGOTTEN_AFTER = 24

/** How long to wait after so many failures, minutes: nothing at first, then 1, 2, 4, ... up to an hour. */
export function waitAfter(failures: number, counted: Counted): number {
  const beyond = failures - FREE[counted]
  return beyond < 0 ? 0 : Math.min(LONGEST_WAIT, 2 ** Math.min(beyond, 10))
}
