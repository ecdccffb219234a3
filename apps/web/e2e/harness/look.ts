import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { root } from './browser'

/** The two screens on which everything is looked at: a telephone and a desk. */
export const SCREENS = { telephone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } } as const
export type Screen = keyof typeof SCREENS

/** Compressed JavaScript that may travel before the first screen works, bytes. */
export const FIRST_SCREEN_BUDGET = 120_000

/** Photographs, git-ignored. */
export const LOOKS = join(root, 'reports/looks')

/** Photographs the whole page on both screens, into `reports/looks/NAME-360.png` and `NAME-1280.png`. */
export async function photograph(
  page: Page,
  name: string,
  screens: readonly Screen[] = ['telephone', 'desk'],
): Promise<void> {
  mkdirSync(LOOKS, { recursive: true })
  const before = page.viewportSize()
  for (const screen of screens) {
    await page.setViewportSize(SCREENS[screen])
    await settled(page)
    await page.screenshot({
      path: join(LOOKS, `${name}-${SCREENS[screen].width}.png`),
      fullPage: true,
      animations: 'disabled',
    })
  }
  if (before) await page.setViewportSize(before)
}

/** What axe complains of on the page as it stands, one sentence each; none is the aim. */
export async function axeComplaints(page: Page): Promise<string[]> {
  await settled(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}. ${failureSummary ?? ''}`.trim()),
  )
}

/** Does the page scroll sideways? On a telephone it never may. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1)
}

/**
 * Opens an address with an empty cache and counts the JavaScript that travelled until the screen works.
 * @param works a selector that is visible when it does
 * @returns bytes as they travelled, compressed
 */
export async function scriptBytesUntil(page: Page, address: string, works: string): Promise<number> {
  const wire = await page.context().newCDPSession(page)
  const scripts = new Map<string, number>()
  wire.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script' || response.mimeType.includes('javascript')) scripts.set(requestId, 0)
  })
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scripts.set(requestId, encodedDataLength)
  })
  await wire.send('Network.enable')
  await wire.send('Network.clearBrowserCache')
  await page.goto(address)
  await page.locator(works).first().waitFor({ state: 'visible' })
  await wire.detach()
  return [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0)
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}
