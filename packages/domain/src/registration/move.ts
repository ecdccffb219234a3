import { z } from 'zod'
import { VillageCode } from '../areas/area'
import { DateText, IdText, lineOfText } from '../words'

/** How many people one act moves: more are moved in several. */
export const MOST_MOVED = 500

/** People who go to another village of the regency, after a split for instance, and the paper on which it rests. */
export const MovePeople = z.object({
  id: IdText,
  to: VillageCode,
  on: DateText,
  basis: lineOfText(200),
  people: z.array(IdText).min(1, 'Pilih paling sedikit satu orang').max(MOST_MOVED),
})
export type MovePeople = z.infer<typeof MovePeople>

/** What a move or a merger has done. */
export const Moved = z.object({ moved: z.int(), to: VillageCode })
export type Moved = z.infer<typeof Moved>

/** Villages that are taken into one that stays. */
export const MergeVillages = z.object({
  id: IdText,
  on: DateText,
  basis: lineOfText(200),
  from: z.array(VillageCode).min(1, 'Tulis paling sedikit satu desa yang digabung').max(20),
})
export type MergeVillages = z.infer<typeof MergeVillages>
