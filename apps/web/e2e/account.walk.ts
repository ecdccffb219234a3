import { createHmac } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeComplaints, photograph, scrollsSideways } from './harness/look'
import { walk } from './harness/walk'

const PASSWORD = 'lontar sasando moke'

/** Readable by everybody: no complaint of axe, nothing that scrolls sideways on a telephone. */
async function readable(page: Page, name: string): Promise<void> {
  expect(await axeComplaints(page)).toEqual([])
  expect(await scrollsSideways(page)).toBe(false)
  await photograph(page, name)
}

walk(
  'the first administrator is made from the link of the first start',
  { from: 'empty' },
  async ({ page, product, open }) => {
    const code = /\/kode#([0-9A-Z-]+)/.exec(product.said())?.[1] ?? ''
    expect(code).not.toBe('')
    await open('/siapkan')
    await readable(page, 'set-up')
    await open(`/kode#${code}`)
    await page.getByLabel('Nama Anda').fill('Bayu Pratama')
    await page.getByLabel('Kata sandi baru', { exact: true }).fill('pendek')
    await page.getByRole('button', { name: 'Simpan kata sandi dan masuk' }).click()
    await page.getByText('Kata sandi paling sedikit 10 huruf').waitFor()
    expect(new URL(page.url()).hash).toBe('')
    await page.getByLabel('Kata sandi baru', { exact: true }).fill(PASSWORD)
    await page.getByLabel('Ulangi kata sandi baru').fill(PASSWORD)
    await page.getByRole('button', { name: 'Simpan kata sandi dan masuk' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForURL('**/')
  },
)

walk('a code that nobody issued opens nothing', {}, async ({ page, open }) => {
  await open('/kode')
  await page.getByLabel('Kode pada surat').fill('abcdefghjkmn')
  expect(await page.getByLabel('Kode pada surat').inputValue()).toBe('ABCD-EFGH-JKMN')
  await page.getByRole('button', { name: 'Lanjutkan' }).click()
  await page.getByText('Kode sekali pakai ini tidak berlaku atau sudah dipakai').waitFor()
  await readable(page, 'one-time-code-refused')
})

walk('somebody tries the demonstration with one press', { screen: 'telephone' }, async ({ page, open }) => {
  await open('/masuk')
  await page.getByRole('button', { name: /Kaur keuangan desa/ }).click()
  await page.waitForURL('**/')
})

walk(
  'the second step of signing in is switched on, asked for and switched off',
  { as: 'kades' },
  async ({ page, product, open }) => {
    const { demo } = await (await page.request.get('/api/session')).json()
    await open('/saya')
    await page.getByRole('button', { name: 'Nyalakan' }).click()
    await page.getByLabel('Kata sandi sekarang').first().fill('bukan ini')
    await page.getByRole('button', { name: 'Lanjutkan' }).click()
    await page.getByText('Kata sandi sekarang tidak cocok').waitFor()
    await page.getByLabel('Kata sandi sekarang').first().fill(demo.password)
    await page.getByRole('button', { name: 'Lanjutkan' }).click()
    await page.getByRole('img', { name: /autentikator/ }).waitFor()
    await readable(page, 'own-account')
    const secret = (await page.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{1,4})+$/).innerText()).replaceAll(' ', '')
    await page.getByLabel('3. Enam angka dari aplikasi').fill(sixDigits(secret))
    await page.getByRole('button', { name: 'Nyalakan masuk dua langkah' }).click()
    await page.getByRole('button', { name: 'Matikan' }).waitFor()

    const again = await page.context().browser()?.newContext({ baseURL: product.address })
    const other = await again?.newPage()
    await other?.goto('/masuk')
    await other?.getByRole('textbox', { name: /Nama pengguna/ }).fill('kades@demo.test')
    await other?.getByLabel('Kata sandi', { exact: true }).fill(demo.password)
    await other?.getByRole('button', { name: 'Masuk', exact: true }).click()
    await other?.getByLabel('Enam angka dari aplikasi autentikator').waitFor()
    await again?.close()

    await page.getByRole('button', { name: 'Matikan' }).click()
    await page.getByLabel('Kata sandi sekarang').first().fill(demo.password)
    await page.getByRole('button', { name: 'Matikan' }).click()
    await page.getByRole('button', { name: 'Nyalakan' }).waitFor()
  },
)

/** Six digits as the app on a telephone reckons them (RFC 6238). */
function sixDigits(secret: string): string {
  const bits = [...secret].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const bytes =
    bits
      .join('')
      .match(/.{8}/g)
      ?.map((byte) => Number.parseInt(byte, 2)) ?? []
  const moment = Buffer.alloc(8)
  moment.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const mac = createHmac('sha1', Buffer.from(bytes)).update(moment).digest()
  const at = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
