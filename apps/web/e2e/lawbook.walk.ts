import { expect } from 'vitest'
import { axeComplaints, photograph, SCREENS, scrollsSideways } from './harness/look'
import { walk } from './harness/walk'

walk('anyone reads the law book, finds a provision, the acts and what is open', {}, async ({ page, open }) => {
  await open('/hukum')
  await page.getByRole('heading', { name: 'Iuran JKM BPU sebulan' }).waitFor()
  for (const screen of Object.values(SCREENS)) {
    await page.setViewportSize(screen)
    expect(await axeComplaints(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
  }
  await photograph(page, 'law-book')
  await page.getByLabel('Cari ketentuan').fill('2026-03-01 11.086.300')
  await page.getByRole('heading', { name: 'Batas upah JP sebulan' }).waitFor()
  await page.getByLabel('Cari ketentuan').fill('sapi terbang')
  await page.getByText('Tidak ada ketentuan').waitFor()
  await open('/hukum?bab=peraturan')
  await page.getByText('Juknis 2023').first().waitFor()
  await open('/hukum?bab=terbuka')
  await page.getByText('PP 50/2025').first().waitFor()
  expect(await axeComplaints(page)).toEqual([])
  await open('/hukum?bab=beda')
  await page.getByText('JKM di bawah tiga bulan').waitFor()
  expect(await axeComplaints(page)).toEqual([])
})
