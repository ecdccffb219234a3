import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeComplaints, photograph, scrollsSideways } from './harness/look'
import { signIn } from './harness/sign-in'
import { walk } from './harness/walk'

const VILLAGE = '53.04.01.2001'
/** The smallest picture that is one. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function readable(page: Page, name: string): Promise<void> {
  expect(await axeComplaints(page)).toEqual([])
  expect(await scrollsSideways(page)).toBe(false)
  await photograph(page, name)
}

/** One person of the village, as the interface answers. */
async function somebody(page: Page): Promise<{ id: string; name: string }> {
  const { people } = await (await page.request.get(`/api/villages/${VILLAGE}/people?most=5`)).json()
  return people[0]
}

walk(
  'an operator registers a weaver: the cost stands beside the wage, and a NIK is taken once',
  { as: 'operator' },
  async ({ page, open }) => {
    await open(`/desa/${VILLAGE}/orang/baru`)
    await page.getByRole('button', { name: 'Daftarkan', exact: true }).click()
    await page.getByText('Nama belum diisi. Salin dari KTP.').waitFor()

    const fill = async (name: string) => {
      await page.getByLabel('Nama sesuai KTP').fill(name)
      await page.getByLabel(/^NIK/).fill('5399127012880007')
      await page.getByLabel('Pekerja rentan').check()
      await page.getByLabel('Pekerjaan', { exact: true }).selectOption('penenun')
      await page.getByLabel('Penghasilan sebulan').fill('1000000')
      await page.getByLabel('Dibayar dari').selectOption('PAD')
    }
    await fill('Magdalena Seuk')
    await page.getByText('Tertulis di NIK').waitFor()
    await page.getByText('Rp16.800').first().waitFor()
    await page.getByText('Dasar hukum iuran ini').click()
    await page
      .getByText(/PP 44\/2015/)
      .first()
      .waitFor()
    await readable(page, 'register-worker')

    // What was typed is there again after a reload; the NIK is not, for it is never kept on the device.
    await page.getByText('Tersimpan di perangkat ini').waitFor()
    await page.reload()
    expect(await page.getByLabel('Nama sesuai KTP').inputValue()).toBe('Magdalena Seuk')
    expect(await page.getByLabel(/^NIK/).inputValue()).toBe('')
    await page.getByLabel(/^NIK/).fill('5399127012880007')
    await page.getByRole('button', { name: 'Daftarkan', exact: true }).click()
    await page.getByText('Magdalena Seuk sudah dicatat sebagai calon peserta.').waitFor()

    await open(`/desa/${VILLAGE}/orang/baru`)
    await fill('Magdalena Lain')
    await page.getByRole('button', { name: 'Daftarkan', exact: true }).click()
    await page.getByText('NIK ini sudah tercatat di').waitFor()
  },
)

walk(
  'a session that ends in the middle of a form loses nothing',
  { as: 'operator' },
  async ({ page, context, open }) => {
    await open(`/desa/${VILLAGE}/orang/baru`)
    await page.getByLabel('Nama sesuai KTP').fill('Yuliana Bete')
    await page.getByLabel('Belum tahu').check()
    const { demo } = await (await page.request.get('/api/session')).json()
    await context.clearCookies()
    await page.getByRole('button', { name: 'Daftarkan', exact: true }).click()
    const sheet = page.getByRole('dialog', { name: 'Sesi Anda sudah berakhir' })
    await sheet.getByLabel('Kata sandi', { exact: true }).fill(demo.password)
    await sheet.getByRole('button', { name: 'Masuk', exact: true }).click()
    await page.getByText('Yuliana Bete sudah dicatat sebagai calon peserta.').waitFor()
  },
)

walk(
  'two officers change one person: the second sees the words of the first and chooses',
  { as: 'operator' },
  async ({ page, product, open }) => {
    const { id, name } = await somebody(page)
    await open(`/desa/${VILLAGE}/orang/${id}/ubah`)
    await page.getByLabel('Alamat').fill('Dusun Dua')
    const { version } = await (await page.request.get(`/api/villages/${VILLAGE}/people/${id}`)).json()
    const first = await page.request.put(`/api/villages/${VILLAGE}/people/${id}`, {
      data: { version, name, address: 'Dusun Satu' },
      headers: { origin: product.address },
    })
    expect(first.status()).toBe(200)
    await page.getByRole('button', { name: 'Simpan perubahan' }).click()
    await page.getByText('Orang lain sudah mengubah data ini').waitFor()
    await page.getByText('Dusun Satu').waitFor()
    await readable(page, 'register-conflict')
    await page.getByRole('button', { name: 'Simpan tulisan saya' }).click()
    await page.waitForURL(`**/orang/${id}`)
    const now = await (await page.request.get(`/api/villages/${VILLAGE}/people/${id}`)).json()
    expect(now.address).toBe('Dusun Dua')
  },
)

walk('who enters on behalf of a village shows the paper', { as: 'camat' }, async ({ page, open }) => {
  const { id } = await somebody(page)
  await open(`/desa/${VILLAGE}/orang/${id}/ahli-waris`)
  await page.getByLabel('Nama', { exact: true }).fill('Anselmus Bere')
  await page.getByLabel('Hubungan').selectOption('child')
  await page.getByLabel(/^Sekolah/).selectOption('SD')
  await page.getByRole('button', { name: 'Tambah ahli waris' }).click()
  await page.getByText('Surat dari desa belum dilampirkan.').waitFor()
  await page.locator('input[type=file]').setInputFiles({ name: 'surat-desa.png', mimeType: 'image/png', buffer: PNG })
  await page.getByText('Surat terlampir: surat-desa.png').waitFor()
  await readable(page, 'register-heirs')
  await page.getByRole('button', { name: 'Tambah ahli waris' }).click()
  await page.getByRole('rowheader', { name: 'Anselmus Bere' }).waitFor()
})

walk(
  'one decree appoints somebody to a post of the village',
  { as: 'operator', screen: 'desk' },
  async ({ page, context, product, open }) => {
    await open(`/desa/${VILLAGE}/jabatan`)
    await page.getByRole('button', { name: 'Tambah jabatan' }).click()
    await page.getByLabel('Jenis jabatan').selectOption('linmas')
    await page.getByRole('button', { name: 'Tambahkan', exact: true }).click()
    await page.getByRole('rowheader', { name: 'Linmas' }).waitFor()
    await readable(page, 'posts')
    await page.getByRole('link', { name: 'Isi dengan SK' }).click()
    await page.getByLabel('Nomor SK').fill('141/7/KEP/2023')
    await page.getByLabel('Tanggal ditandatangani').fill('01/08/2023')
    await page.getByLabel('Penerbit').fill('Kepala Desa Kewar')
    await page.getByLabel('Tentang').fill('Pengangkatan anggota linmas')
    await page.getByRole('button', { name: /^Simpan SK/ }).click()
    await page.getByText('Belum ada orang. Tambahkan paling sedikit satu.').first().waitFor()
    await page.getByLabel('Jabatan', { exact: true }).selectOption({ label: 'Linmas' })
    await page.getByLabel('Orang', { exact: true }).selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Tambahkan ke SK' }).click()
    await readable(page, 'decree')
    await page.getByRole('button', { name: 'Simpan SK dengan 1 pengangkatan' }).click()
    await page.getByRole('rowheader', { name: '141/7/KEP/2023' }).waitFor()

    await signIn(context, product, 'auditor')
    await open(`/desa/${VILLAGE}/jabatan`)
    await page.getByRole('rowheader', { name: 'Linmas' }).waitFor()
    expect(await page.getByRole('button', { name: 'Tambah jabatan' }).count()).toBe(0)
  },
)

walk(
  'a death ends what hangs on the person, after the paper was compared',
  { as: 'operator' },
  async ({ page, open }) => {
    const { people } = await (await page.request.get(`/api/villages/${VILLAGE}/people?most=9`)).json()
    const { id } = people[3]
    await open(`/desa/${VILLAGE}/orang/${id}/meninggal`)
    await page.getByLabel('Tanggal meninggal').fill('31/12/2023')
    await page.getByRole('button', { name: 'Catat kematian' }).click()
    await page.getByText('Cocokkan dahulu dengan surat keterangan kematian').waitFor()
    await page.getByLabel('Saya sudah mencocokkan').check()
    await page.getByRole('button', { name: 'Catat kematian' }).click()
    await page.getByText('belum tiba. Periksa tanggalnya.').waitFor()
    await page.getByLabel('Tanggal meninggal').fill('20/08/2023')
    await readable(page, 'death')
    await page.getByRole('button', { name: 'Catat kematian' }).click()
    await page.waitForURL(`**/orang/${id}`)
  },
)

walk(
  'the terms of a membership change from a day on, with the new cost',
  { as: 'operator', screen: 'desk' },
  async ({ page, open }) => {
    const { people } = await (await page.request.get(`/api/villages/${VILLAGE}/people?most=200`)).json()
    const { id } = people.find((one: { posts: { kind: string }[] }) => one.posts[0]?.kind === 'sekdes')
    await open(`/desa/${VILLAGE}/orang/${id}/kepesertaan`)
    await page.getByRole('button', { name: 'Ubah', exact: true }).first().click()
    const form = page.locator('form').first()
    await form.getByLabel('Upah sebulan').fill('3000000')
    await form.getByText('Rp16.200').first().waitFor()
    await readable(page, 'memberships')
    await form.getByRole('button', { name: 'Simpan ketentuan baru' }).click()
    await page.getByText('Rp3.000.000').first().waitFor()
  },
)
