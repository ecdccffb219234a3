/** Where the officials of villages are left behind; each is a turn of somebody else. */
export const GAPS = ['unregistered', 'unbilled', 'unpaid', 'unposted'] as const
export type Gap = (typeof GAPS)[number]

/** Where people are left behind, from the counts of its way to protection. */
export function gapsOf(counted: {
  posts: number
  registered: number
  billed: number
  paid: number
  protected: number
}): Record<Gap, number> {
  return {
    unregistered: Math.max(0, counted.posts - counted.registered),
    unbilled: Math.max(0, counted.registered - counted.billed),
    unpaid: Math.max(0, counted.billed - counted.paid),
    unposted: Math.max(0, counted.paid - counted.protected),
  }
}
