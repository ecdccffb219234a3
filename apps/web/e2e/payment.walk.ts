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

walk(
  'a village records penetapan and payment; a fund that may not pay becomes a finding',
  { as: 'operator' },
  async (scene) => {
    const { page, open } = scene
    await open('/wilayah/53.04.01.2001/unit')
    await page.getByText('Pemerintah Desa Kewar').first().click()
    await page.getByRole('link', { name: 'Catat penetapan' }).click()
    await page.getByRole('button', { name: 'Simpan penetapan' }).click()
    await page.getByText('Isi kode iuran dari cabang.').waitFor()
    await page.getByLabel('Bulan pertama (BLTH)').selectOption('2023-08')
    await page.getByLabel('Kode iuran').fill('230812345678')
    await page.getByLabel('Jumlah penetapan').fill('70000')
    await page.getByLabel('Tanggal penetapan').fill('28082023')
    await page.getByLabel(/^Berlaku sampai/).fill('01092023')
    await page.getByLabel('Sumber', { exact: true }).fill('SIPP 28 Agustus 2023')
    await looksWell(page, 'payment-assessment')
    await page.getByRole('button', { name: 'Simpan penetapan' }).click()
    await page.getByText('Dari mana selisihnya').waitFor()
    await page.getByText('2 hari lagi').waitFor()
    await looksWell(page, 'payment-month')

    await page.getByRole('link', { name: 'Catat setoran' }).click()
    await page.getByRole('button', { name: 'Catat setoran' }).click()
    await page.getByText('Isi tanggal pada bukti setor').waitFor()
    await page.getByLabel('Tanggal setor').fill('29082023')
    await page.getByLabel('Jumlah yang disetor').fill('30000')
    await page.getByText('masih kurang Rp40.000').waitFor()
    await page.getByLabel(/^Nomor bukti setor/).fill('WALK-0001')
    await page.getByText('Tersimpan di perangkat ini').waitFor()
    await page.reload()
    await page.getByText('masih kurang Rp40.000').waitFor()
    await looksWell(page, 'payment-new')
    await page.getByRole('button', { name: 'Isi Rp70.000' }).click()
    await page.getByLabel(/^Kode iuran yang dibayar/).selectOption({ index: 1 })
    await page.getByLabel(/^Dari sumber dana/).selectOption('DD')
    await page.getByRole('button', { name: 'Catat setoran' }).click()
    await page.getByText('belum diposting cabang').first().waitFor()
    await page.getByText('Temuan', { exact: true }).waitFor()
    await looksWell(page, 'payment-one')
  },
)

walk('the branch posts what has arrived, by ticking and by its own list', { as: 'cabang' }, async (scene) => {
  const { page, open } = scene
  await open('/wilayah/53.04/pembayaran/posting')
  await page.getByText('Pemerintah Desa Kewar').waitFor()
  await page.getByLabel('Pilih semua yang tampil').check()
  await page.getByRole('button', { name: /^Posting \d+ setoran/ }).click()
  await page.getByText('Tulis daftar atau surat yang menjadi dasar.').waitFor()
  await page.getByLabel('Dasar', { exact: true }).fill('Daftar posting 30 Agustus 2023')
  await looksWell(page, 'payment-posting')
  await page.getByRole('button', { name: /^Posting \d+ setoran/ }).click()
  await page.getByText('Tidak ada setoran').first().waitFor()
  await page.getByRole('button', { name: 'Tempel daftar cabang' }).click()
  await page.getByLabel('Dasar', { exact: true }).fill('Daftar posting 30 Agustus 2023')
  await page
    .getByLabel('Daftar dari sistem cabang')
    .fill('230812345678; 70.000; 30/08/2023\nTIDAK-ADA; 5.000; 30/08/2023')
  await page.getByText('2 baris terbaca').waitFor()
  await page.getByRole('button', { name: 'Posting 2 baris' }).click()
  await page.getByText('0 diposting sekarang, 1 sudah diposting sebelumnya.').waitFor()
  await page.getByText('1 baris tidak menemukan setorannya').first().waitFor()
  await looksWell(page, 'payment-paste')

  await open('/wilayah/53.04/pembayaran?keadaan=yes')
  await page.getByText('Pemerintah Desa Kewar').first().waitFor()
  await looksWell(page, 'payment-list')
})

walk(
  'a payment of tomorrow is refused at its field, and nothing that was typed is lost',
  { as: 'bendahara' },
  async (scene) => {
    const { page, open } = scene
    await open('/wilayah/53.04.01.2001/pembayaran/baru')
    await page.getByLabel('Siapa yang membayar').selectOption({ label: 'Pemerintah Desa Kewar · 20000001' })
    await page.getByLabel('Tanggal setor').fill('31082023')
    await page.getByLabel('Jumlah yang disetor').fill('1000')
    await page.getByRole('button', { name: 'Catat setoran' }).click()
    await page.getByText('Tanggal setor 31 Agustus 2023 belum terjadi').waitFor()
    expect(await page.getByLabel('Tanggal setor').getAttribute('aria-invalid')).toBe('true')
    expect(await page.getByLabel('Jumlah yang disetor').inputValue()).toBe('1.000')
    expect(await axeComplaints(page)).toEqual([])
  },
)

walk(
  'a session that ends in the middle of a form asks for the password and sends what was typed',
  { as: 'bendahara' },
  async (scene) => {
    const { page, open, context, product } = scene
    await open('/wilayah/53.04.01.2001/pembayaran/baru')
    await page.getByLabel('Siapa yang membayar').selectOption({ label: 'Pemerintah Desa Kewar · 20000001' })
    await page.getByLabel('Tanggal setor').fill('30082023')
    await page.getByLabel('Jumlah yang disetor').fill('5000')
    const cookies = await context.cookies()
    await context.clearCookies()
    await page.getByRole('button', { name: 'Catat setoran' }).click()
    await page.getByRole('dialog').getByText('Sesi Anda sudah berakhir').waitFor()
    expect(cookies.length).toBeGreaterThan(0)
    const session = await (await context.request.get(`${product.address}/api/session`)).json()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/Nama pengguna/).fill('bendahara@demo.test')
    await dialog.getByLabel('Kata sandi', { exact: true }).fill(session.demo.password)
    await dialog.getByRole('button', { name: 'Masuk' }).click()
    await page.getByText('Rp5.000 disetor').waitFor()
  },
)
