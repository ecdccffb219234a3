import { expect } from 'vitest'
import { axeComplaints, photograph, scrollsSideways } from './harness/look'
import { walk } from './harness/walk'

const KEWAR = '/desa/53.04.01.2001'

walk(
  'a village reads who is protected, who is not, and whose turn it is',
  { as: 'operator' },
  async ({ page, open }) => {
    await open(KEWAR)
    await page.getByText('6 dari 15').first().waitFor()
    await page
      .getByText(/belum terdaftar di kantor cabang/)
      .first()
      .waitFor()
    await page.getByText('giliran operator desa').first().waitFor()
    await page.getByText('Alokasi Dana Desa (ADD)').first().waitFor()
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await axeComplaints(page)).toEqual([])
      expect(await scrollsSideways(page)).toBe(false)
    }
    await photograph(page, 'village')
  },
)

walk('what is shared names nobody', { as: 'operator' }, async ({ page, open }) => {
  await open(KEWAR)
  await page.getByRole('button', { name: 'Bagikan' }).click()
  const href = (await page.getByRole('link', { name: 'Kirim lewat WhatsApp' }).getAttribute('href')) ?? ''
  const text = decodeURIComponent(href.split('text=')[1] ?? '')
  expect(text).toContain('6 dari 15 aparat desa')
  expect(text).not.toMatch(/\d{10}|Katarina|Antonius/)
})

walk(
  'a NIK is seen only with a reason, and hides itself after a minute',
  { as: 'operator' },
  async ({ page, open }) => {
    await page.clock.install()
    await open(KEWAR)
    await page.getByRole('link', { name: 'Katarina Bani Kalengongu' }).first().click()
    await page
      .getByText(/^Terlindungi sampai/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Lihat NIK lengkap' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill('ingin')
    await dialog.getByRole('button', { name: 'Tampilkan NIK' }).click()
    await dialog
      .getByText(/alasan/i)
      .nth(1)
      .waitFor()
    await dialog.getByRole('textbox').fill('mencocokkan dengan KTP sebelum dikirim ke cabang')
    await dialog.getByRole('button', { name: 'Tampilkan NIK' }).click()
    await dialog.getByText(/^\d{6} \d{6} \d{4}$/).waitFor()
    expect(page.url()).not.toMatch(/\d{16}/)
    for (let second = 0; second <= 61; second++) await page.clock.runFor(1000)
    await dialog.waitFor({ state: 'hidden' })
  },
)

walk('each rupiah of a person has its article', { as: 'bendahara' }, async ({ page, open }) => {
  await open(KEWAR)
  await page.getByRole('link', { name: 'Katarina Bani Kalengongu' }).first().click()
  await page.getByRole('button', { name: /^Iuran Juli 2023 dan pasalnya/ }).click()
  await page
    .getByText(/^PP 44\/2015/)
    .first()
    .waitFor()
  await page.getByText('Karena iuran Juli 2023 disetor').waitFor()
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await axeComplaints(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
  }
  await photograph(page, 'person')
})

walk("somebody else's village is refused in words", { as: 'operator' }, async ({ page, open }) => {
  await open('/desa/53.04.01.2002')
  await page
    .getByRole('main')
    .getByText(/wilayah/i)
    .first()
    .waitFor()
  expect(await page.getByRole('main').innerText()).not.toMatch(/dari \d+ aparat desa/)
})

walk('people are found by a part of their name, never by a NIK', { as: 'pmd' }, async ({ page, open }) => {
  await open('/wilayah/53.04/orang')
  await page.getByRole('textbox', { name: /^Cari nama/ }).fill('kalengongu')
  await page.getByRole('link', { name: 'Katarina Bani Kalengongu' }).first().waitFor()
  await page.getByRole('textbox', { name: /^Cari nama/ }).fill('zzzzqqq')
  await page.getByText('Tidak ada yang bernama begitu').waitFor()
  expect(await axeComplaints(page)).toEqual([])
})
