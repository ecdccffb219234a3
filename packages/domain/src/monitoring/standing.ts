import { z } from 'zod'
import { DateText } from '../words'
import { GAPS } from './gaps'

const Count = z.int()

const gaps = z.object({ unregistered: Count, unbilled: Count, unpaid: Count, unposted: Count })

/** A village in which somebody is not protected, and where the people are left behind. */
export const WaitingVillage = z.object({
  code: z.string(),
  name: z.string(),
  above: z.string(),
  posts: Count,
  protected: Count,
  gaps,
})
export type WaitingVillage = z.infer<typeof WaitingVillage>

/** How the villages of a place stand on a day: protected whole, or waiting and for what. */
export const Standing = z.object({
  on: z.string(),
  source: z.string(),
  /** Villages with a post that somebody holds. */
  villages: Count,
  /** Every holder of a post is protected. */
  full: Count,
  waits: z.record(z.enum(GAPS), z.object({ villages: Count, people: Count })),
  /** The villages that wait, most people first. */
  waiting: z.array(WaitingVillage),
  left_off: Count,
})
export type Standing = z.infer<typeof Standing>

export const StandingQuery = z.object({
  on: DateText.optional(),
  most: z.coerce.number().int().min(1).max(200).default(20),
})
