import { expect } from 'vitest'
import { axeComplaints, FIRST_SCREEN_BUDGET, photograph, scriptBytesUntil, scrollsSideways } from './harness/look'
import { walk } from './harness/walk'

walk('the first screen works after at most 120 kB of JavaScript', {}, async ({ page, product }) => {
  const bytes = await scriptBytesUntil(page, product.address, 'h1')
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(FIRST_SCREEN_BUDGET)
})

walk('the sign-in page can be read by everybody, on a telephone and on a desk', {}, async ({ page, open }) => {
  await open('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await axeComplaints(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
  }
  await photograph(page, 'sign-in')
})
