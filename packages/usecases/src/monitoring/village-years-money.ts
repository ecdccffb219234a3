import { areaCode } from '@payung/domain/areas/area'
import { addDays, monthOf } from '@payung/kernel/dates'
import type { Id } from '@payung/kernel/ids'
import { rupiah } from '@payung/kernel/money'
import { changeReceipt } from '@payung/store/contributions/receipts'
import { spreadReceipts } from '@payung/store/contributions/spread-receipts'
import { asOwner } from '@payung/store/scope'
import { correctReceipt, withdrawReceipt } from '../contributions/correct-receipt'
import { postReceipt, withdrawPosting } from '../contributions/post-receipt'
import { recordReceipt } from '../contributions/record-receipt'
import { refreshCoverage } from '../contributions/refresh-coverage'
import type { Paid } from './village-years-reckoning'
import { moneyOf, PLACE, REGENCY, receiptsOf, type Story, type Village } from './village-years-story'

/** What the units of a village pay this month: nothing, a part, all that is open, too much, or half a year at once. */
function choosePayments(story: Story, village: Village): Paid[] {
  const { chance, today } = story
  return village.units.flatMap((unit) => {
    const months = [...moneyOf(story, unit).money.values()]
    const open = months.reduce((sum, { owed, paid }) => sum + owed - paid, 0)
    const usual = months.at(-1)?.owed ?? 0
    if (open + usual === 0 || chance.in100(45)) return []
    const amounts = [open, open, open, Math.ceil(open / 3), open + 777, usual * 6, 50_000]
    const amount = chance.oneOf(amounts)
    if (amount === 0) return []
    const paid_on = addDays(today, -chance.below(12))
    const posted_on = chance.in100(40) ? addDays(paid_on, chance.below(12)) : null
    const isPosted = posted_on !== null && posted_on <= today
    const recorded_at = `${today}T02:00:00.000Z`
    return [{ id: story.newId(), unit: unit.id, amount, paid_on, posted_on: isPosted ? posted_on : null, recorded_at }]
  })
}

const WORD = 'Daftar cabang'

/** Money of a village, one act after another, as people do it: recorded, posted, taken back, corrected. */
export async function handleMoney(story: Story, village: Village): Promise<void> {
  const { chance, today } = story
  const area = areaCode(village.code)
  const { act } = story
  for (const unit of village.units)
    for (const receipt of [...receiptsOf(story, unit.id)]) {
      const { id: of } = receipt
      const luck = chance.below(100)
      if (receipt.posted_on === null && luck < 50) {
        receipt.posted_on = today
        await act((context) => postReceipt(context, area, of, { posted_on: today, source: WORD }))
      } else if (receipt.posted_on !== null && luck < 3) {
        receipt.posted_on = null
        await act((context) => withdrawPosting(context, area, of, { reason: 'keliru' }))
      } else if (receipt.posted_on === null && luck < 58) {
        story.receipts.set(
          unit.id,
          receiptsOf(story, unit.id).filter((one) => one !== receipt),
        )
        await act((context) => withdrawReceipt(context, area, of, { reason: 'keliru' }))
      } else if (receipt.posted_on === null && luck < 66) {
        receipt.amount += 1 + chance.below(20_000)
        const { paid_on, amount } = receipt
        const asked = {
          payer: unit.id as Id,
          paid_on,
          amount: rupiah(amount),
          fund: 'ADD' as const,
          reason: 'salah ketik',
        }
        await act((context) => correctReceipt(context, area, of, asked))
      }
    }
  for (const receipt of choosePayments(story, village)) {
    const { id: of, unit, amount, paid_on, posted_on } = receipt
    story.receipts.set(unit, [...receiptsOf(story, unit), receipt])
    const asked = { id: of as Id, payer: unit as Id, amount: rupiah(amount), paid_on, fund: 'ADD' as const }
    await act((context) => recordReceipt(context, area, asked))
    if (posted_on) await act((context) => postReceipt(context, area, of, { posted_on, source: WORD }))
  }
}

/** The same for many villages at once, set by set, as lists of the branch and of a treasury come in. */
export async function handleMoneyInBulk(story: Story, villages: readonly Village[]): Promise<void> {
  const { chance, today } = story
  const paid = villages.flatMap((village) => choosePayments(story, village))
  const units = villages.flatMap(({ units }) => units)
  const known = units.flatMap(({ id: of }) => receiptsOf(story, of))
  const posted = known.filter(({ posted_on }) => posted_on === null && chance.in100(50))
  const back = known.filter((one) => one.posted_on !== null && !posted.includes(one) && chance.in100(3))
  for (const one of posted) one.posted_on = today
  for (const one of back) one.posted_on = null
  for (const one of paid) story.receipts.set(one.unit, [...receiptsOf(story, one.unit), one])
  const areaOf = new Map(villages.flatMap(({ code, units: own }) => own.map((unit) => [unit.id, code] as const)))
  await story.act(({ tx }) =>
    asOwner(tx, async () => {
      if (paid.length > 0)
        await tx
          .insertInto('receipts')
          .values(
            paid.map(({ unit, ...one }) => ({
              ...one,
              regency_id: REGENCY,
              payer_id: unit,
              area_code: areaOf.get(unit) as string,
              fund: 'ADD',
              posted_source: one.posted_on && WORD,
            })),
          )
          .execute()
      for (const { id: of, posted_on } of [...posted, ...back])
        await changeReceipt(tx, REGENCY, of, { posted_on, posted_source: posted_on && WORD })
      await spreadReceipts(
        tx,
        REGENCY,
        units.map(({ id: of }) => of),
      )
      await refreshCoverage(tx, PLACE, monthOf(addDays(today, -40)), today)
    }),
  )
}
