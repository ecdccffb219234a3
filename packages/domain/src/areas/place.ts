import { z } from 'zod'
import { DateText, IdText, lineOfText } from '../words'
import { Area, AreaCode, VillageCode } from './area'

/** What happened to areas on a day, and the act on which it rests. */
export const AREA_CHANGES = ['split', 'merge', 'rename', 'recode'] as const
export const AreaChange = z.object({
  on: DateText,
  kind: z.enum(AREA_CHANGES),
  from: z.array(AreaCode),
  to: z.array(AreaCode),
  basis: z.string(),
})
export type AreaChange = z.infer<typeof AreaChange>

/** An area with its way from the nation down, its names through the years, and what happened to it. */
export const Place = Area.extend({
  since: DateText,
  until: DateText.nullable(),
  path: z.array(Area),
  names: z.array(z.object({ name: z.string(), since: DateText, until: DateText.nullable() })),
  changes: z.array(AreaChange),
  source: z.string(),
})
export type Place = z.infer<typeof Place>

/** A step of the picker: the areas directly below, a page at a time. */
export const Children = z.object({ areas: z.array(Area), next: z.string().nullable() })
export type Children = z.infer<typeof Children>

/** How many there are, by whose count and on which day. */
export const Denominator = z.object({ name: z.string(), value: z.int(), source: z.string(), date: DateText })
export type Denominator = z.infer<typeof Denominator>

const Basis = lineOfText(200)

/** A new name from a day on. */
export const RenameArea = z.object({ id: IdText, on: DateText, name: lineOfText(100), basis: Basis })
export type RenameArea = z.infer<typeof RenameArea>

/** Villages that are taken out of one that stays. */
export const SplitVillage = z.object({
  id: IdText,
  on: DateText,
  basis: Basis,
  into: z
    .array(z.object({ code: VillageCode, name: lineOfText(100) }))
    .min(1, 'Tulis paling sedikit satu desa baru')
    .max(20),
})
export type SplitVillage = z.infer<typeof SplitVillage>

/** A village that receives another code: one in preparation that the ministry has recorded. */
export const RecodeVillage = z.object({
  id: IdText,
  on: DateText,
  code: VillageCode,
  name: lineOfText(100).optional(),
  basis: Basis,
})
export type RecodeVillage = z.infer<typeof RecodeVillage>

/** A village in preparation: it has a mother and a name, and no code of the ministry yet. */
export const OpenPreparation = z.object({ id: IdText, on: DateText, name: lineOfText(100), basis: Basis })
export type OpenPreparation = z.infer<typeof OpenPreparation>
