import { funds } from '@payung/law/funding/words'
import { z } from 'zod'
import { AreaCode } from '../areas/area'
import { FundVerdict } from '../funding/fund-verdict'
import { DateText, IdText, lineOfText, Money } from '../words'

/** A payment that happened. It is recorded whatever fund it came from. */
export const NewReceipt = z.object({
  id: IdText,
  payer: IdText,
  assessment: IdText.nullish(),
  paid_on: DateText,
  amount: Money.refine((amount) => amount > 0, 'Jumlah setoran harus lebih dari nol'),
  fund: z.enum(funds).nullish(),
  channel: lineOfText(60).nullish(),
  /** Number on the proof of payment (NTPN, NTB, reference). */
  reference: lineOfText(60).nullish(),
  file: IdText.nullish(),
})
export type NewReceipt = z.infer<typeof NewReceipt>

/** A correction replaces the whole receipt and says why; the old one stays in the audit log. */
export const ReceiptCorrection = NewReceipt.omit({ id: true }).extend({ reason: lineOfText(200) })
export type ReceiptCorrection = z.infer<typeof ReceiptCorrection>

export const WithReason = z.object({ reason: lineOfText(200) })

/** The branch's word that money has arrived: its day and the dated list or letter that says so. */
export const Posting = z.object({ posted_on: DateText, source: lineOfText(200) })
export type Posting = z.infer<typeof Posting>

/** Rows of a branch list; a row finds its receipt by its id, by reference, or by payment code and amount. */
export const PostingList = z.object({
  source: lineOfText(200),
  rows: z
    .array(
      z.object({
        receipt: IdText.nullish(),
        reference: lineOfText(60).nullish(),
        code: lineOfText(40).nullish(),
        amount: Money,
        posted_on: DateText,
      }),
    )
    .min(1)
    .max(5_000),
})
export type PostingList = z.infer<typeof PostingList>

/** What became of each row: posted, was posted already, or found no receipt (then record the receipt first). */
export const PostingOutcome = z.object({
  posted: z.int(),
  already: z.int(),
  unmatched: z.array(
    z.object({ row: z.int(), reference: z.string().nullable(), code: z.string().nullable(), amount: z.int() }),
  ),
})
export type PostingOutcome = z.infer<typeof PostingOutcome>

/** A receipt in a list. */
export const ReceiptLine = z.object({
  id: z.string(),
  payer: z.string(),
  payer_name: z.string(),
  area: AreaCode,
  paid_on: z.string(),
  amount: z.int(),
  fund: z.enum(funds).nullable(),
  channel: z.string().nullable(),
  reference: z.string().nullable(),
  /** The penetapan whose code was paid. */
  assessment: z.string().nullable(),
  /** The photograph or PDF of the proof of payment. */
  file: z.string().nullable(),
  posted_on: z.string().nullable(),
  posted_source: z.string().nullable(),
  /** Where the money went, oldest month first. */
  months: z.array(z.object({ month: z.string(), amount: z.int() })),
  /** What stays on the receipt and goes to the next month that opens. Rp. */
  left_over: z.int(),
})
export type ReceiptLine = z.infer<typeof ReceiptLine>

/** A recorded receipt with what the law says of its fund: not allowed means a finding, not a refusal. */
export const Receipt = z.object({
  ...ReceiptLine.shape,
  findings: z.array(FundVerdict),
  proof: z.object({ name: z.string(), media_type: z.string(), size: z.int() }).nullable(),
})
export type Receipt = z.infer<typeof Receipt>
