import { expect } from 'vitest'
import { axeComplaints, photograph, scrollsSideways } from './harness/look'
import { signIn } from './harness/sign-in'
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

walk(
  'after a split the Dinas PMD picks who goes to the new village',
  { as: 'admin' },
  async ({ page, context, product, open }) => {
    const split = await context.request.post('/api/areas/53.04.01.2004/split', {
      headers: { origin: product.address },
      data: {
        id: crypto.randomUUID(),
        on: '2023-08-15',
        basis: 'Perda Belu 4/2023',
        into: [{ code: '53.04.01.2099', name: 'Duarato Baru' }],
      },
    })
    // 409: the walk is gone a second time, the village stands already.
    expect([200, 409], await split.text()).toContain(split.status())
    await signIn(context, product, 'pmd')
    await open('/desa/53.04.01.2004/pindah')
    await page.getByRole('button', { name: 'Pindahkan 0 orang' }).click()
    await page.getByText('Centang paling sedikit satu orang.').waitFor()
    await page.getByText('masih menjabat Kepala Desa: belum bisa pindah').waitFor()
    await page.getByRole('button', { name: 'Pilih desa' }).click()
    await page.getByRole('dialog').getByText('Duarato Baru').click()
    await page.getByLabel('Dasar').fill('Perda Belu 4/2023')
    const first = page.getByRole('checkbox', { disabled: false }).first()
    await first.check()
    expect(await axeComplaints(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    await photograph(page, 'move-people')
    await page.getByRole('button', { name: 'Pindahkan 1 orang' }).click()
    // The embedded database answers one at a time, and after a split it measures first.
    await page.waitForURL('**/desa/53.04.01.2099', { timeout: 60_000 })
    await page.getByText('1 orang dipindahkan ke Duarato Baru.').waitFor()
    await page.getByText('terlindungi').first().waitFor()
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
