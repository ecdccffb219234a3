import { expect } from 'vitest'
import { axeComplaints, photograph, scrollsSideways } from './harness/look'
import { walk } from './harness/walk'

walk('the day of the demonstration moves, and what falls due falls due', { as: 'operator' }, async ({ page, open }) => {
  await open('/')
  const banner = page.getByRole('banner')
  await banner.getByText('30 Agustus 2023').waitFor()
  await page.getByRole('button', { name: 'Ganti hari peragaan' }).click()
  const sheet = page.getByRole('dialog')
  expect(await sheet.getByRole('button', { name: 'Pindahkan hari' }).isDisabled()).toBe(true)
  await sheet.getByLabel('Hari ini menjadi').fill('01/01/2024')
  await sheet.getByRole('button', { name: 'Pindahkan hari' }).click()
  await sheet.getByText('Pilih tanggal di antaranya').waitFor()
  await sheet.getByLabel('Hari ini menjadi').fill('18/09/2023')
  expect(await axeComplaints(page)).toEqual([])
  await photograph(page, 'demonstration-day', ['telephone'])
  await sheet.getByRole('button', { name: 'Pindahkan hari' }).click()
  await banner.getByText('18 September 2023').waitFor()
  await page.getByText('Perkiraan iuran September 2023').waitFor()
  expect(await scrollsSideways(page)).toBe(false)
})
