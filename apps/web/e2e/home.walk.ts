import { expect } from 'vitest'
import { axeComplaints, photograph, scrollsSideways } from './harness/look'
import { walk } from './harness/walk'

/** The first page of each role, and the words in which it answers. */
const MORNINGS = [
  ['operator', /6 dari 15 aparat desa terlindungi hari ini/],
  ['pmd', /desa di Belu terlindungi penuh hari ini/],
  ['bpkad', /iuran .* di Belu belum disetor/],
  ['cabang', /setoran.*(menunggu|diposting)/i],
  ['provinsi', /19\.629 dari 29\.711 aparat desa/],
  ['auditor', /tindakan/],
  ['admin', /Sistem berjalan/],
] as const

for (const [as, answer] of MORNINGS) {
  walk(`the morning of ${as} begins with an answer`, { as }, async ({ page, open }) => {
    await open('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForFunction(
      (words) => new RegExp(words, 'i').test(document.querySelector('main')?.innerText ?? ''),
      answer.source,
    )
    expect(await axeComplaints(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    await photograph(page, `home-${as}`)
  })
}
