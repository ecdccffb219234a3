import { expect } from 'vitest'
import { axeComplaints, photograph, scrollsSideways } from './harness/look'
import { walk } from './harness/walk'

walk('from the nation to a person in five clicks', { as: 'auditor', screen: 'desk' }, async ({ page, open }) => {
  await open('/wilayah/00')
  const link = (name: RegExp) => page.getByRole('main').getByRole('link', { name }).first()
  const clicks = [/^Nusa Tenggara Timur: 66,1/, /^Belu: 47,5/, /^Lamaknen$/, /^Kewar$/]
  for (const click of clicks) await link(click).click()
  await page.getByRole('heading', { level: 1, name: 'Desa Kewar' }).waitFor()
  const name = await page.locator('tbody tr').first().locator('th').innerText()
  await page.locator('tbody tr').first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.getByText(/^Terlindungi sampai 15 September 2023/).waitFor()
  expect(clicks.length + 1).toBeLessThanOrEqual(5)
})

walk('a province reads its zeros with their reasons', { as: 'provinsi' }, async ({ page, open }) => {
  await open('/wilayah/53')
  await page.getByText('19.629 dari 29.711').first().waitFor()
  const zeros = page.getByRole('list', { name: 'Wilayah yang belum punya aparat desa terlindungi' })
  expect(await zeros.innerText()).toMatch(
    /Sumba Barat Daya[\s\S]*PKS ditandatangani[\s\S]*Sabu Raijua[\s\S]*Belum ada anggaran/,
  )
  for (const figure of ['7.031', '5.353', '3.026', '3.137']) await page.getByText(figure).first().waitFor()
  await page
    .getByRole('img', { name: /Kota Kupang/ })
    .or(page.getByRole('link', { name: /^Kota Kupang: tidak berlaku/ }))
    .waitFor()
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await axeComplaints(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
  }
  await photograph(page, 'coverage-province')
})

walk(
  'the table leaves as a file that says what it is',
  { as: 'provinsi', screen: 'desk' },
  async ({ page, open, context, product }) => {
    await open('/wilayah/53')
    await page.getByRole('button', { name: 'Unduh' }).click()
    const href = await page.getByRole('link', { name: 'CSV (.csv)' }).getAttribute('href')
    const file = await context.request.get(product.address + href)
    expect(file.headers()['content-disposition']).toContain('.csv')
    expect(await file.text()).toMatch(/DATA REKAAN[\s\S]*Sabu Raijua/)
  },
)

walk('a day that is over can be chosen', { as: 'provinsi' }, async ({ page, open }) => {
  await open('/wilayah/53?per=2023-03-31')
  await page.getByText('Anda melihat keadaan pada hari yang lampau.').waitFor()
  await page.getByRole('button', { name: 'Hari ini' }).click()
  await page
    .getByText(/terlindungi per 30 Agustus 2023/)
    .first()
    .waitFor()
})

walk(
  'a ministry ends at the sums of a village, and never reads a name',
  { as: 'kementerian' },
  async ({ page, open }) => {
    await open('/desa/53.04.01.2001')
    await page.waitForURL('**/wilayah/53.04.01.2001')
    await page.getByText(/^Penelusuran berhenti di sini/).waitFor()
    expect(await page.getByRole('main').innerText()).not.toContain('Katarina')
  },
)
