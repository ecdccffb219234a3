import type { PlainDate } from '@payung/kernel/dates'
import { refuseContributions } from './refusals'

/** Stops a payment whose day has not come. @throws Refusal paid_in_future */
export function requirePaid(paid_on: PlainDate, today: PlainDate): void {
  if (paid_on > today) refuseContributions('paid_in_future', { paid_on }, 'paid_on')
}

/** Stops a posting whose day has not come, or that lies before its payment. @throws Refusal posted_in_future, posted_before_paid */
export function requirePosted(posted_on: PlainDate, paid_on: string, today: PlainDate): void {
  if (posted_on > today) refuseContributions('posted_in_future', { posted_on }, 'posted_on')
  if (posted_on < paid_on) refuseContributions('posted_before_paid', { posted_on, paid_on }, 'posted_on')
}

/** Stops a code that ran out before it was set. @throws Refusal expires_before_set */
export function requireExpiryAfter(set_on: PlainDate, expires_on: PlainDate | null | undefined): void {
  if (expires_on && expires_on < set_on) refuseContributions('expires_before_set', { expires_on, set_on }, 'expires_on')
}
