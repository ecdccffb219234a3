import { z } from 'zod'

/** How a regency divides the work of its villages. */
export const RegencyRules = z.object({
  /** Who entered may not approve, and who approved may not record the payment. */
  separate_duties: z.boolean(),
})
export type RegencyRules = z.infer<typeof RegencyRules>

/** The rules of a regency that has set none. */
export const USUAL_RULES: RegencyRules = { separate_duties: false }
