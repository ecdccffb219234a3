import { expect } from 'vitest'
import { axeComplaints, photograph, SCREENS, scrollsSideways } from './harness/look'
import { walk } from './harness/walk'

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')

walk(
  'the administrator loads the guideline, and the treasurer opens it at the page of the payment',
  { as: 'admin', screen: 'desk' },
  async ({ page, open, context }) => {
    await open('/hukum/naskah')
    await page.getByText('juknis belum dimuat').first().waitFor()
    await page
      .getByLabel('Berkas PDF naskah')
      .setInputFiles({ name: 'juknis.txt', mimeType: 'text/plain', buffer: PDF })
    await page.getByText('.pdf').first().waitFor()
    await page
      .getByLabel('Berkas PDF naskah')
      .setInputFiles({ name: 'juknis.pdf', mimeType: 'application/pdf', buffer: Buffer.from('bukan') })
    await page.getByText('Berkas ini bukan PDF').waitFor()
    await page
      .getByLabel('Berkas PDF naskah')
      .setInputFiles({ name: 'juknis.pdf', mimeType: 'application/pdf', buffer: PDF })
    await page.getByRole('link', { name: 'juknis.pdf' }).waitFor()
    await page.getByLabel('Langkah', { exact: true }).selectOption('setor')
    await page.getByLabel('Halaman PDF').fill('7')
    await page.getByRole('button', { name: 'Simpan halaman' }).click()
    const link = page.getByRole('link', { name: 'Juknis 2023, halaman 7' })
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe('/api/regulations/juknis-2023/text#page=7')
    const answer = await context.request.get('/api/regulations/juknis-2023/text')
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf'])
    expect(answer.headers()['content-disposition']).toMatch(/^inline/)
    await page.getByLabel('Tanggal').fill('22032023')
    await page.getByLabel('Nama').fill('Hari Suci Nyepi')
    await page.getByLabel('Sumber', { exact: true }).fill('SKB 3 Menteri 2022')
    await page.getByRole('button', { name: 'Tambah hari libur' }).click()
    await page.getByText('Hari Suci Nyepi').first().waitFor()
    for (const screen of Object.values(SCREENS)) {
      await page.setViewportSize(screen)
      expect(await axeComplaints(page)).toEqual([])
      expect(await scrollsSideways(page)).toBe(false)
    }
    await photograph(page, 'regulations')
  },
)

walk(
  'a treasurer reads the texts and cannot load one',
  { as: 'bendahara' },
  async ({ page, open, context, product }) => {
    await open('/hukum/naskah')
    await page.getByRole('heading', { name: 'Naskah peraturan' }).waitFor()
    expect(await page.getByLabel('Berkas PDF naskah').count()).toBe(0)
    const refused = await context.request.post('/api/holidays', {
      data: { day: '2023-03-22', name: 'Nyepi', source: 'SKB' },
      headers: { origin: product.address },
    })
    expect((await refused.json()).refused.code).toBe('role_not_allowed')
  },
)
