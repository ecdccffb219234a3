import { z } from 'zod'
import { DateText } from '../words'
import { Area, AreaCode } from './area'

/** What is searched, inside which area, on which day. */
export const AreaQuery = z.object({
  q: z
    .string()
    .transform((text) => text.toLowerCase().replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(2, 'Ketik paling sedikit dua huruf').max(60, 'Paling banyak 60 huruf')),
  within: AreaCode.optional(),
  on: DateText.optional(),
  after: z.coerce.number().int().min(0).max(100_000).default(0),
})
export type AreaQuery = z.infer<typeof AreaQuery>

/** A hit with the names above it, from the province down. */
export const AreaHit = Area.extend({ path: z.array(z.string()) })
export type AreaHit = z.infer<typeof AreaHit>

/** A page of hits. Many of one name are also counted by the level below `within`, so that one step narrows them. */
export const AreaHits = z.object({
  count: z.int(),
  hits: z.array(AreaHit),
  groups: z.array(z.object({ code: AreaCode, name: z.string(), count: z.int() })),
  next: z.int().nullable(),
  /** Nothing bears the name: these are names like it. */
  similar: z.boolean(),
})
export type AreaHits = z.infer<typeof AreaHits>

/** Hits to a page and groups to an answer: with the longest names an answer stays below 4 kB. */
export const HITS_A_PAGE = 12
export const MOST_GROUPS = 20

/** A searched name without the word that only names the kind: `desa sidomulyo` also finds what is called `Sidomulyo`. */
export function bareName(searched: string): string {
  return searched.replace(/^(desa|kelurahan|kel\.|kecamatan|kec\.|kabupaten|kab\.|kota|provinsi|prov\.) (?=\S\S)/, '')
}
