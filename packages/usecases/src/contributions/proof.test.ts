import { areaCode } from '@payung/domain/areas/area'
import { ENGINES } from '@payung/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepPaper } from '../registration/keep-paper'
import { actAs, actor, type TestHouse } from '../testing'
import { correctReceipt } from './correct-receipt'
import { viewProof } from './proof'
import { recordReceipt, showReceipt } from './record-receipt'
import { BRANCH, OPERATOR, openSmallRegency, receipt, testId, VILLAGE } from './testing'

const HOME = areaCode(VILLAGE)
const BELU = areaCode('53.04')
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])
const district = actor('district', '53.04.01')

describe.each(ENGINES)('the proof of a payment on %s', (engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openSmallRegency(engine)
  })
  afterAll(() => house.close())

  const keep = (who = OPERATOR, bytes = JPEG) =>
    actAs(house, who, (context) =>
      keepPaper(context, who.area, { name: 'struk.jpg', bytes, sha256: new Uint8Array(32) }),
    )
  const record = (n: number, file: string) =>
    actAs(house, district, (context) =>
      recordReceipt(context, HOME, receipt(n, 1_000 + n, '2023-08-20', { file: file as never })),
    )
  const view = (n: number, who = OPERATOR) =>
    actAs(house, who, (context) => viewProof(context, 5304, who.area, testId(500 + n)), 'proof.viewed')

  it('is shown to whoever sees the payment, also when an office above took the photograph', async () => {
    const file = await keep(district)
    const recorded = await record(1, file)
    expect(recorded).toMatchObject({ file, proof: { name: 'struk.jpg', media_type: 'image/jpeg', size: 7 } })
    expect(await view(1)).toEqual({ name: 'struk.jpg', type: 'image/jpeg', bytes: JPEG })
    expect((await view(1, BRANCH)).bytes).toEqual(JPEG)
    await expect(view(1, actor('village_operator', '53.04.01.2002'))).rejects.toMatchObject({ code: 'unknown_receipt' })
    const events = await house.store.owner.selectFrom('audit_events').select(['event', 'refused', 'subject']).execute()
    expect(events.filter(({ event }) => event === 'proof.viewed')).toMatchObject([
      { refused: null, subject: testId(501) },
      { refused: null },
      { refused: 'unknown_receipt' },
    ])
  })

  it('stays when the payment is corrected, and goes when it is detached', async () => {
    const correct = (file: string | null) =>
      actAs(house, OPERATOR, (context) =>
        correctReceipt(context, HOME, testId(501), {
          ...receipt(1, 2_000, '2023-08-21'),
          file: file as never,
          reason: 'salah ketik',
        }),
      )
    const before = await actAs(house, OPERATOR, (context) => showReceipt(context, 5304, testId(501)))
    expect(await correct(before.file)).toMatchObject({ amount: 2_000, file: before.file })
    expect(await correct(null)).toMatchObject({ file: null, proof: null })
    await expect(view(1)).rejects.toMatchObject({ code: 'proof_missing' })
  })

  it('must be a paper that was uploaded here', async () => {
    await expect(record(2, testId(999))).rejects.toMatchObject({ code: 'proof_unknown', field: 'file' })
    await expect(keep(OPERATOR, new TextEncoder().encode('<svg onload=alert(1)>'))).rejects.toMatchObject({
      code: 'paper_form',
    })
    const elsewhere = await keep(actor('village_operator', '53.04.01.2002'))
    await expect(
      actAs(house, OPERATOR, (context) =>
        recordReceipt(context, HOME, receipt(3, 5_000, '2023-08-20', { file: elsewhere })),
      ),
    ).rejects.toMatchObject({ code: 'proof_unknown' })
    expect(
      await actAs(house, BRANCH, (context) =>
        keepPaper(context, BELU, {
          name: 'a.pdf',
          bytes: new TextEncoder().encode('%PDF-1.7'),
          sha256: new Uint8Array(32),
        }),
      ),
    ).toMatch(/-/)
  })
})
