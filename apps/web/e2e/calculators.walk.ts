import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeComplaints, photograph, SCREENS, scrollsSideways } from './harness/look'
import { walk } from './harness/walk'

/** Readable on the telephone and on the desk, without a complaint. */
async function isReadable(page: Page, name: string): Promise<void> {
  for (const screen of Object.values(SCREENS)) {
    await page.setViewportSize(screen)
    expect(await axeComplaints(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
  }
  await photograph(page, name)
}

const answer = (page: Page, words: string) => page.locator('main header p', { hasText: words }).first().waitFor()

walk('somebody without an account reckons a contribution and sends the link', {}, async ({ page, open }) => {
  await open('/hitung/iuran?upah=2426640&bulan=2023-08')
  await answer(page, 'Rp13.104')
  await page.getByLabel('Upah sebulan').fill('2.500.000')
  await answer(page, 'Rp13.500')
  await page.getByLabel('JHT, hari tua').check()
  await answer(page, 'Rp156.000')
  // The address is the question: whoever opens it sees the same answer.
  const link = page.url()
  expect(link).toContain('upah=2500000')
  await open('/hitung/dana')
  await page.goto(link)
  await answer(page, 'Rp156.000')
  await page.getByText('PP 46/2015').first().waitFor()
  await isReadable(page, 'calculator-contribution')
})

walk('a month before the law is declined in words', {}, async ({ page, open }) => {
  await open('/hitung/iuran?bulan=2014-01')
  await page.getByText('Aturan mulai berlaku 1 Juli 2015').waitFor()
})

walk('a family sees what it would receive, year by year, and prints it on one page', {}, async ({ page, open }) => {
  await open('/hitung/manfaat?kejadian=death&tanggal=2023-05-26&upah=2426640&lunas=40&anak1=SMA:2')
  await answer(page, 'Rp45.000.000')
  await page.getByLabel('Karena kecelakaan kerja?').selectOption('work_accident')
  await answer(page, 'Rp141.478.720')
  await isReadable(page, 'calculator-benefit')
  await page.getByLabel('Bulan iuran yang dibayar berturut-turut').fill('0')
  await answer(page, 'tidak ada manfaat')
  await open('/hitung/manfaat?kejadian=death&tanggal=2023-05-26&upah=2426640&lunas=40')
  await answer(page, 'Rp42.000.000')
  const paper = await page.pdf({ format: 'A4' })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

walk('a contribution of four programmes prints on one page headed perkiraan', {}, async ({ page, open }) => {
  await open('/hitung/iuran?upah=2426640&bulan=2026-05&program=jkk+jkm+jht+jp')
  await answer(page, 'Rp224.22')
  await page.emulateMedia({ media: 'print' })
  await page.getByText('Perkiraan', { exact: true }).first().waitFor()
  expect(await page.locator('form').isVisible()).toBe(false)
  const paper = await page.pdf({ format: 'A4' })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

walk('whether a fund may pay is answered with the law of all sides', { screen: 'desk' }, async ({ page, open }) => {
  await open('/hitung/dana?dana=DD&untuk=kades&tahun=2026')
  await answer(page, 'tidak boleh')
  await page.getByText('Permendes 16/2025').first().waitFor()
  await page.getByLabel('Untuk siapa').selectOption('pekerja_rentan')
  await page.getByLabel('Tahun anggaran').selectOption('2023')
  await answer(page, 'saling bertentangan')
  await isReadable(page, 'calculator-fund')
  await open('/hitung/dana?dana=BITCOIN')
  await page.getByText('Belum dapat dihitung').waitFor()
})
