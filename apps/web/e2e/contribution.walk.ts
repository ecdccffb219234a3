import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeComplaints, photograph, scrollsSideways } from './harness/look'
import { walk } from './harness/walk'

async function looksWell(page: Page, name: string): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await axeComplaints(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
  }
  await photograph(page, name)
}

walk('Dinas PMD follows the money from the months to the article behind one rupiah', { as: 'pmd' }, async (scene) => {
  const { page, open } = scene
  await open('/wilayah/53.04/iuran')
  await page.getByText('Bulan iuran').first().waitFor()
  await looksWell(page, 'contribution-months')
  await page.getByRole('link', { name: 'Mei 2023' }).click()
  await page.getByText('semuanya sudah diposting cabang').waitFor()
  await page.getByText('BPD Aitoun').first().waitFor()
  await looksWell(page, 'contribution-month')

  await open('/wilayah/53.04/unit')
  await page.getByText('unit menunggak').or(page.getByText('menunggak, seluruhnya')).first().waitFor()
  await looksWell(page, 'contribution-units')
  await page.getByRole('textbox', { name: 'Cari' }).fill('Pemerintah Desa Kewar')
  await page.getByText('Pemerintah Desa Kewar').first().click()
  await page.getByText('Bulan demi bulan').waitFor()
  await looksWell(page, 'contribution-unit')
  await page.getByRole('link', { name: 'Jul 2023' }).click()
  await page.getByText('Baris per orang').waitFor()
  await page.locator('details summary').filter({ hasText: 'Kepala desa' }).click()
  await page.locator('summary').filter({ hasText: 'Jaminan Kecelakaan Kerja (JKK)' }).click()
  await page.getByText('PP 44/2015').first().waitFor()
  await looksWell(page, 'contribution-lines')
})

walk(
  'reckoning a month says what it did, and who is left out with the reason',
  { as: 'pmd', screen: 'desk' },
  async (scene) => {
    const { page, open } = scene
    await open('/wilayah/53.04/iuran/2023-08')
    await page.getByRole('button', { name: 'Hitung perkiraan Agustus 2023' }).click()
    await page.getByText(/Selesai: [\d.]+ orang di [\d.]+ satuan/).waitFor({ timeout: 60_000 })
    await page.getByRole('button', { name: 'Lihat siapa' }).click()
    await page.getByText('Catat KPJ atau daftar cabang.').nth(1).waitFor()
    await looksWell(page, 'contribution-run')
  },
)

walk('a month far ahead is refused in a sentence', { as: 'pmd', screen: 'desk' }, async (scene) => {
  const { page, open } = scene
  await open('/wilayah/53.04/iuran/2026-01')
  await page.getByText(/terlalu jauh di depan|belum diumumkan/).waitFor()
  expect(await axeComplaints(page)).toEqual([])
})

walk('who reads sums only is shown the way to them', { as: 'provinsi' }, async (scene) => {
  const { page, open } = scene
  await open('/wilayah/53/iuran')
  await page.getByRole('link', { name: 'Buka Cakupan' }).waitFor()
  expect(await axeComplaints(page)).toEqual([])
})

walk(
  'a scheme shows the law while its fund is chosen; a forbidden fund cannot be saved',
  { as: 'pmd' },
  async (scene) => {
    const { page, open } = scene
    await open('/wilayah/53.04/skema')
    await page.getByText('skema berlaku').waitFor()
    await looksWell(page, 'scheme-list')
    await page.getByRole('link', { name: 'Catat skema' }).click()
    await page.getByLabel('Untuk siapa').selectOption('perangkat')
    await page.getByLabel('Sumber dana', { exact: true }).selectOption('DD')
    await page
      .getByRole('status')
      .getByText(/dilarang|bertentangan/)
      .first()
      .waitFor()
    await page.getByLabel('Dasar hukum daerah').fill('Perbup 14/2022 Pasal 7')
    await looksWell(page, 'scheme-new')
    await page.getByLabel('Sumber dana', { exact: true }).selectOption('PAD')
    await page.getByRole('status').getByText('boleh', { exact: true }).first().waitFor()
    await page.getByRole('button', { name: 'Simpan skema' }).click()
    await page.getByText('Skema dicatat.').waitFor()
  },
)

walk('a fact of the regency is recorded with its day and its source', { as: 'pmd' }, async (scene) => {
  const { page, open } = scene
  await open('/wilayah/53.04/skema/fakta')
  await page.getByRole('button', { name: 'Simpan fakta' }).click()
  await page.getByText('Isi tanggal kejadiannya.').waitFor()
  await page.getByLabel('Apa yang terjadi').selectOption('meeting')
  await page.getByLabel('Tanggal', { exact: true }).fill('28082023')
  await page.getByLabel('Sumber', { exact: true }).fill('Berita acara rakor 28 Agustus 2023')
  await page.getByRole('button', { name: 'Simpan fakta' }).click()
  await page.getByText('Fakta dicatat.').waitFor()
  await page.getByText('Berita acara rakor 28 Agustus 2023').waitFor()
  await looksWell(page, 'scheme-facts')
  await open('/wilayah/53.04/skema/pagu')
  await page.getByText('Pagu ADD 2023').waitFor()
  await looksWell(page, 'scheme-ceilings')
})
