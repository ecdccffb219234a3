import { categories, funds } from '@payung/law/funding/words'
import { programmes, segments } from '@payung/law/words'
import { z } from 'zod'
import { AreaCode } from '../areas/area'
import { FundVerdict } from '../funding/fund-verdict'
import { POST_KIND_CODES } from '../registration/posts'
import { DateText, IdText, lineOfText, Money } from '../words'

/** What the wage is reckoned on: siltap, siltap with allowance, the regency's minimum wage, a floor, a fixed amount. @law law book 2.4 */
export const BASE_RULES = ['SILTAP', 'SILTAP+TUNJANGAN', 'UMK', 'FLOOR', 'FIXED'] as const
export const SCHEME_PAYS = ['village', 'regency', 'province', 'other'] as const

/** The local decision that a regency relies on where the law contradicts itself. */
export const LocalDecision = z.object({ number: lineOfText(120), on: DateText })

const asked = {
  id: IdText,
  category: z.enum(categories),
  /** Narrows the scheme to one kind of post; a scheme with a kind goes before one without. */
  post_kind: z.enum(POST_KIND_CODES).nullish(),
  segment: z.enum(segments),
  programmes: z.array(z.enum(programmes)).min(1, 'Pilih paling sedikit satu program'),
  base_rule: z.enum(BASE_RULES),
  /** Rp a month; needed for UMK, FLOOR and FIXED. */
  wage: Money.nullish(),
  fund: z.enum(funds),
  pays: z.enum(SCHEME_PAYS),
  /** The local rule that fixes it: Perbup and article. */
  basis: lineOfText(200),
  since: DateText,
  until: DateText.nullish(),
}

/** How a regency (or one village) insures a category or post: programmes, base, fund, who pays, on which basis, since when. */
export const NewScheme = z.object({ ...asked, decision: LocalDecision.nullish() })
export type NewScheme = z.infer<typeof NewScheme>

/** A scheme with what the law says of its fund in the year asked about. */
export const Scheme = z.object({
  ...asked,
  id: z.string(),
  area: AreaCode,
  since: z.string(),
  until: z.string().nullable(),
  post_kind: z.enum(POST_KIND_CODES).nullable(),
  wage: z.int().nullable(),
  decision: z.object({ number: z.string(), on: z.string() }).nullable(),
  verdict: FundVerdict,
  /** The fund is disputed and no local decision is recorded. */
  is_marked: z.boolean(),
})
export type Scheme = z.infer<typeof Scheme>

export const EndScheme = z.object({ until: DateText })
