import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { keysFrom } from './sealing'

const keys = keysFrom({ nik: randomBytes(32), sealing: randomBytes(32) })

it('seals many as it seals one: in order, each to be opened, none like another', async () => {
  const texts = Array.from({ length: 2_345 }, (_, n) => `angka ${n}`)
  const sealed = await keys.sealAll(texts)
  expect(sealed.map((one) => keys.unseal(one))).toEqual(texts)
  const again = await keys.sealAll(['sama', 'sama'])
  expect(Buffer.from(again[0] as Uint8Array).equals(Buffer.from(again[1] as Uint8Array))).toBe(false)
  expect(new Set(sealed.map((one) => Buffer.from(one.subarray(0, 12)).toString('hex'))).size).toBe(texts.length)
})

it('opens nothing that was sealed with other keys or changed since', async () => {
  const other = keysFrom({ nik: randomBytes(32), sealing: randomBytes(32) })
  const [sealed] = (await keys.sealAll(['rahasia'])) as [Uint8Array]
  expect(() => other.unseal(sealed)).toThrow()
  sealed[sealed.length - 1] = (sealed.at(-1) as number) ^ 1
  expect(() => keys.unseal(sealed)).toThrow()
})
