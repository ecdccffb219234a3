import { expect } from 'vitest'
import { axeComplaints, photograph, scrollsSideways } from './harness/look'
import { walk } from './harness/walk'

walk(
  'an administrator opens a village in preparation, and confirms it by its mother',
  { as: 'admin' },
  async ({ page, open }) => {
    await open('/wilayah/53.04.01.2002/riwayat')
    await page.getByRole('button', { name: 'Buka desa persiapan' }).click()
    await page.getByRole('button', { name: 'Buka desa persiapan' }).last().click()
    await page.getByText('Dasar belum diisi. Tulis nomor peraturannya.').waitFor()
    await page.getByLabel('Nama baru').fill('Fulur Timur')
    await page.getByLabel('Berlaku mulai').fill('01/08/2023')
    await page.getByLabel('Dasar').fill('Perbup Belu 9/2023')
    expect(await axeComplaints(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    await photograph(page, 'area-history')
    await page.getByRole('button', { name: 'Buka desa persiapan' }).last().click()
    const sheet = page.getByRole('dialog')
    expect(await sheet.getByRole('button', { name: 'Buka desa persiapan' }).isDisabled()).toBe(true)
    await sheet.getByRole('textbox').fill('Fulur')
    await sheet.getByRole('button', { name: 'Buka desa persiapan' }).click()
    await page.getByText('Perubahan wilayah sudah dicatat.').waitFor()
    await page.getByText('Perbup Belu 9/2023').first().waitFor()
  },
)

walk('who is no administrator reads the history and changes nothing', { as: 'camat' }, async ({ page, open }) => {
  await open('/wilayah/53.04.01/riwayat')
  await page.getByText('Kecamatan Lamaknen').waitFor()
  expect(await page.getByRole('heading', { name: 'Ubah wilayah' }).count()).toBe(0)
})

walk('the guide names the tasks of the role', { as: 'operator' }, async ({ page, open }) => {
  await open('/bantuan')
  expect(await axeComplaints(page)).toEqual([])
  await photograph(page, 'help')
  await page.getByRole('link', { name: 'Mendaftarkan satu orang' }).click()
  await page.getByText('Salin nama dan NIK dari KTP.').waitFor()
  await page.getByRole('link', { name: 'Buka halamannya' }).click()
  await page.waitForURL('**/orang/baru')
})
