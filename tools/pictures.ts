// `npx tsx tools/pictures.ts [NAME ...]`: photographs the screens that the README and the guide show, from the product itself,
// on a copy of the demonstration, into docs/pictures. With names only those whose name begins so.

import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser, root } from '../apps/web/e2e/harness/browser'
import { type Product, startProduct } from '../apps/web/e2e/harness/product'
import { signIn } from '../apps/web/e2e/harness/sign-in'
import { PICTURES, type Picture } from './pictures-shown'

const FOLDER = join(root, 'docs/pictures')
const WIDTHS = { telephone: 360, desk: 1280 } as const
/** A page longer than this is cut: a picture shows where the eye begins. */
const TALLEST = { telephone: 1_000, desk: 900 } as const
const QUALITY = 80

const chosen = process.argv.slice(2)
const wanted = PICTURES.filter(({ name }) => chosen.length === 0 || chosen.some((word) => name.startsWith(word)))
mkdirSync(FOLDER, { recursive: true })
const [product, browser] = await Promise.all([startProduct(), launchBrowser()])
let failed = 0
try {
  for (const picture of wanted) {
    try {
      await take(picture, product, browser)
    } catch (fault) {
      failed++
      console.error(`${picture.name}: ${(fault as Error).message.split('\n')[0]}`)
    }
  }
} finally {
  await browser.close()
  await product.stop()
}
console.log(`${wanted.length - failed} of ${wanted.length} pictures in docs/pictures`)
process.exitCode = failed === 0 ? 0 : 1

async function take(picture: Picture, at: Product, by: Browser): Promise<void> {
  const { as, screen } = picture
  const context = await by.newContext({
    baseURL: at.address,
    viewport: { width: WIDTHS[screen], height: screen === 'desk' ? 800 : 740 },
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    reducedMotion: 'reduce',
    hasTouch: screen === 'telephone',
  })
  context.setDefaultTimeout(20_000)
  try {
    if (as) await signIn(context, at, as)
    const page = await context.newPage()
    await page.goto(typeof picture.at === 'string' ? picture.at : await picture.at(page))
    await picture.steps?.(page)
    await settle(page)
    await photograph(page, picture)
  } finally {
    await context.close()
  }
}

/** Nothing is still loading, and the letters are those of the product. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(`!document.querySelector('[aria-busy="true"]')`)
  await page.evaluate('document.fonts.ready.then(() => undefined)')
}

async function photograph(page: Page, { name, screen, from }: Picture): Promise<void> {
  const path = join(FOLDER, `${name}.jpg`)
  const width = WIDTHS[screen]
  const height = Math.min(await page.evaluate<number>('document.documentElement.scrollHeight'), TALLEST[screen])
  const likeAll = { path, type: 'jpeg', quality: QUALITY, animations: 'disabled' } as const
  if (from) {
    const head = await page.getByRole('heading', { name: from, exact: true }).first().boundingBox()
    const x = Math.max(0, (head?.x ?? 0) - 24)
    const y = Math.max(0, (head?.y ?? 0) - 16)
    await page.screenshot({ ...likeAll, fullPage: true, clip: { x, y, width: width - x, height: height - 250 } })
  } else {
    // The window grows first: what sticks to its foot then stands at the foot of the picture.
    await page.setViewportSize({ width, height })
    await page.evaluate('window.scrollTo(0, 0)')
    await page.screenshot(likeAll)
  }
  console.error(`${name}.jpg ${Math.round(statSync(path).size / 1024)} kB`)
}
