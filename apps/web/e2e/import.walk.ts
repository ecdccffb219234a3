import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeComplaints, photograph, scrollsSideways } from './harness/look'
import { walk } from './harness/walk'

/** A list as offices really have it: title rows, semicolons, a column of our own, and four rows that are wrong in four ways. */
const ROSTER = `DAFTAR PERANGKAT DESA KECAMATAN LAMAKNEN;;;;;;;
Keadaan 30 Agustus 2023;;;;;;;
No;Nama Lengkap;NIK;Tgl Lahir;Jabatan;Nama Desa;Penghasilan Tetap;Keterangan
1;Yohanes Bria Seran;5399011203850001;12/03/1985;Kasi Pelayanan;Kewar;Rp2.050.000;
2;Maria Goreti Luan;5,3E+15;01/05/1990;Kaur Umum;Kewar;2050000;
3;Petrus Mali;5399010101800002;01/01/1980;Kepala Dusun;Fulur;2.022.200;
4;Agustina Bete;5399014506920003;05/06/1992;Staf Desa;Fulur;2022200,00;honor
5;Simon Atok;5399010202810004;02/02/1981;Kepala Dusun;Desa Entah;2.022.200;
6;Ferdinandus Mau;5399010101810005;01/01/1981;Ketua RT;Kewar;banyak;
7;Rosa Kolo;5399015512890006;15/12/1989;=1+1;Kewar;2.022.200;
`

async function looksWell(page: Page, name: string): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await axeComplaints(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
  }
  await photograph(page, name)
}

walk('Dinas PMD brings a roster, sees what it would do, stores it, and takes it back', { as: 'pmd' }, async (scene) => {
  const { page, open } = scene
  await open('/wilayah/53.04/impor')
  await page.getByRole('link', { name: 'Unggah daftar' }).click()
  await page.getByText('Daftar apa yang Anda bawa').waitFor()
  await looksWell(page, 'import-new')

  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'perangkat.csv', mimeType: 'text/csv', buffer: Buffer.from(ROSTER) })
  await page.getByText('sudah dikenali').waitFor()
  expect(await page.locator('main').innerText()).not.toContain('5399011203850001')
  await looksWell(page, 'import-columns')

  await page.getByRole('button', { name: 'Lihat pratinjau' }).first().click()
  await page.getByRole('button', { name: /^Simpan \d+ perubahan/ }).waitFor()
  await page.getByText('tidak ada di wilayah ini').first().waitFor()
  await looksWell(page, 'import-preview')
  await page.reload()
  const save = page.getByRole('button', { name: /^Simpan \d+ perubahan/ })
  await save.waitFor()

  await save.click()
  await page.getByText(/^7 baris = \d masuk \+ \d tetap \+ \d ditolak\.$/).waitFor({ timeout: 60_000 })
  await looksWell(page, 'import-result')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh berkas Anda dengan kolom status' }).click(),
  ])
  expect(file.suggestedFilename()).toContain('perangkat')

  await page.getByRole('button', { name: 'Urungkan seluruh impor' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('urungkan')
  await dialog.getByRole('button', { name: 'Urungkan seluruh impor' }).click()
  await page.getByText('sudah diurungkan').waitFor()
  await open('/wilayah/53.04/impor')
  await page.getByText('diurungkan').first().waitFor()
  await looksWell(page, 'import-list')
})

walk(
  'a file that is no list is refused before it travels, or with a sentence that says what to do',
  { as: 'operator' },
  async (scene) => {
    const { page, open } = scene
    await open('/wilayah/53.04.01.2001/impor/baru')
    const drop = page.locator('input[type=file]')
    await drop.setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') })
    await page.getByRole('alert').getByText('surat.pdf bukan').waitFor()

    await drop.setInputFiles({ name: 'kosong.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b\n1;2\n') })
    await page.getByRole('alert').getByText('Judul kolom tidak ditemukan').waitFor()
    expect(await page.getByRole('radio').count()).toBe(2)
    expect(await axeComplaints(page)).toEqual([])
  },
)

walk(
  'a column that nobody recognises is named, pointed to, and the rest follows',
  { as: 'pmd', screen: 'desk' },
  async (scene) => {
    const { page, open } = scene
    const list = 'Siapa Dia;Jabatan;Nama Desa\nMaria Kaka;Kaur Umum;Kewar\nYosef Lau;Staf Desa;Fulur\n'
    await open('/wilayah/53.04/impor/baru')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'tanpa-nama.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
    await page.getByText('Belum ada kolom untuk').waitFor()
    await page.getByLabel(/Siapa Dia/).selectOption({ label: 'Nama (wajib)' })
    await page.getByText('sudah dikenali').waitFor()
    await page.getByRole('button', { name: 'Buang impor ini' }).click()
    await page.getByText('dibuang').first().waitFor()
  },
)
