import { expect } from 'vitest'
import { axeComplaints, photograph, scrollsSideways } from './harness/look'
import { signIn } from './harness/sign-in'
import { walk } from './harness/walk'

walk(
  'a regency invites from a pasted list, prints letters, and the code opens the account',
  { as: 'pmd', screen: 'desk' },
  async ({ page, product, open }) => {
    await open('/wilayah/53.04/akun')
    await page.getByRole('heading', { level: 1, name: 'Akun' }).waitFor()
    expect(await axeComplaints(page)).toEqual([])
    await photograph(page, 'accounts')
    await page.getByRole('link', { name: 'Undang dari daftar' }).click()
    await page
      .getByLabel('Daftar orang')
      .fill('Nama;Desa;Jabatan;HP\nYohanes Bere;Kewar;operator;081234500001\nMaria Luruk;Desa Tanpa Nama;operator;')
    await page.getByRole('button', { name: 'Baca daftar' }).click()
    await page.getByRole('heading', { name: '1 dari 2 orang siap diundang.' }).waitFor()
    await page.getByText('tidak ditemukan di wilayah Anda').waitFor()
    expect(await axeComplaints(page)).toEqual([])
    await photograph(page, 'invite')
    await page.getByRole('button', { name: 'Undang 1 orang' }).click()
    await page.getByRole('heading', { name: '1 orang diundang.' }).waitFor()
    const code = await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText()
    const letter = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Unduh surat (PDF)' }).click()
    expect((await letter).suggestedFilename()).toBe('surat-akun.pdf')
    expect(code).toMatch(/^[0-9A-Z-]{14}$/)

    // The letter has brought a fresh code, so the one on the screen has ended.
    const visitor = await page.context().browser()?.newContext({ baseURL: product.address })
    const other = await visitor?.newPage()
    await other?.goto(`/kode#${code}`)
    await other?.getByText('Kode sekali pakai ini tidak berlaku atau sudah dipakai').waitFor()
    await visitor?.close()
  },
)

walk(
  'where duties are separate, what the operator enters waits until the village head approves',
  { as: 'pmd' },
  async ({ page, context, product, open }) => {
    const rules = async (choice: string) => {
      await signIn(context, product, 'pmd')
      await open('/wilayah/53.04/aturan')
      await page.getByLabel(choice).check()
      await page.getByRole('button', { name: 'Simpan aturan' }).click()
      await page.getByText('Aturan sudah disimpan.').waitFor()
    }
    await rules('Dua pasang mata')
    expect(await axeComplaints(page)).toEqual([])
    await photograph(page, 'regency-rules')

    await signIn(context, product, 'operator')
    await open('/desa/53.04.01.2001/orang/baru')
    await page.getByLabel('Nama sesuai KTP').fill('Yosef Mau Usulan')
    await page.getByLabel('Belum tahu').check()
    await page.getByRole('button', { name: 'Daftarkan', exact: true }).click()
    await page.getByText('Sudah dikirim sebagai usulan').waitFor()

    await signIn(context, product, 'kades')
    await open('/wilayah/53.04.01.2001/usulan')
    await page.getByText('Daftarkan orang: Yosef Mau Usulan').waitFor()
    expect(await axeComplaints(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    await photograph(page, 'proposals')
    await page.getByRole('button', { name: 'Setujui' }).click()
    await page.getByText('Usulan disetujui dan sudah berlaku.').waitFor()
    await rules('Langsung berlaku')
  },
)

walk('a token is shown once and can be revoked', { as: 'admin', screen: 'desk' }, async ({ page, open }) => {
  await open('/wilayah/00/token')
  await page.getByRole('button', { name: 'Buat token' }).click()
  await page.getByText('Nama program belum diisi.').waitFor()
  await page.getByLabel('Nama program').fill('Uji antarmuka')
  await page.getByLabel('Peran').selectOption('auditor')
  await page.getByLabel('Hari terakhir berlaku').fill('31/12/2023')
  await page.getByRole('button', { name: 'Buat token' }).click()
  await page.getByText(/^pd_/).waitFor()
  expect(await axeComplaints(page)).toEqual([])
  await photograph(page, 'tokens')
  await page.reload()
  await page.getByRole('button', { name: 'Cabut' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Cabut' }).click()
  await page.getByText('Token sudah dicabut.').waitFor()
  expect(await page.getByText(/^pd_/).count()).toBe(0)
})
