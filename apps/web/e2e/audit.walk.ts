import { expect } from 'vitest'
import { axeComplaints, photograph, scrollsSideways } from './harness/look'
import { signIn } from './harness/sign-in'
import { walk } from './harness/walk'

walk(
  'an auditor finds who looked at a NIK, who was refused, and takes the rows home',
  { as: 'operator', screen: 'desk' },
  async ({ page, context, product, open }) => {
    const { people } = await (await page.request.get('/api/villages/53.04.01.2001/people?most=1')).json()
    const look = (reason: string) =>
      page.request.post(`/api/people/5304/${people[0].id}/nik`, {
        data: { reason },
        headers: { origin: product.address },
      })
    expect((await look('mencocokkan KTP dengan formulir')).status()).toBe(200)
    expect((await look('')).status()).toBe(422)

    await signIn(context, product, 'auditor')
    await open('/jejak')
    await page.getByLabel('Peristiwa').selectOption({ label: 'NIK dilihat' })
    await page.getByRole('button', { name: 'Cari', exact: true }).click()
    await page.getByText('mencocokkan KTP dengan formulir').waitFor()
    await page.getByText('Tulis alasan melihat NIK').waitFor()
    expect(await axeComplaints(page)).toEqual([])
    await photograph(page, 'audit')
    await page.getByLabel('Hanya yang ditolak').check()
    await page.getByRole('button', { name: 'Cari', exact: true }).click()
    await page.getByText('mencocokkan KTP dengan formulir').waitFor({ state: 'detached' })
    const file = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Unduh CSV' }).click()
    expect((await file).suggestedFilename()).toMatch(/^jejak-audit-.*\.csv$/)
    // Who audits may search and never changes.
    expect((await page.request.get('/api/audit?refused=1&event=nik.shown')).status()).toBe(200)

    await open(`/desa/53.04.01.2001/orang/${people[0].id}/nik`)
    await page.getByText('mencocokkan KTP dengan formulir').waitFor()
    expect(await axeComplaints(page)).toEqual([])
    await photograph(page, 'nik-looks')
  },
)

walk('on a telephone each act is a card', { as: 'auditor' }, async ({ page, open }) => {
  await open('/jejak')
  await page.getByRole('article').first().waitFor()
  expect(await scrollsSideways(page)).toBe(false)
  expect(await axeComplaints(page)).toEqual([])
})
