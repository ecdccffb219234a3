import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, onTestFailed, test } from 'vitest'
import { launchBrowser } from './browser'
import { LOOKS, SCREENS, type Screen } from './look'
import { type Product, startProduct } from './product'
import { signIn } from './sign-in'

/** Where a walk begins. */
interface Setting {
  /** The account that is signed in, by its name in the demonstration; nobody when left out. */
  as?: string
  screen?: Screen
  /** The product's beginnings: walks of one file that name the same ones share one product. */
  from?: 'demonstration' | 'empty'
  /** Why this walk is not walked today; it is counted and printed. */
  skipped?: string
}

/** What a walk has in hand. */
export interface Scene {
  page: Page
  context: BrowserContext
  product: Product
  /** Opens a path of the product. */
  open(path: string): Promise<void>
}

let browser: Promise<Browser> | null = null
const products = new Map<string, Promise<Product>>()

/** A story of somebody who uses the product, told as steps in a browser. Its name is a sentence. */
export function walk(story: string, setting: Setting, steps: (scene: Scene) => Promise<void>): void {
  test(story, async ({ skip }) => {
    if (setting.skipped) skip(setting.skipped)
    const { as, screen = 'telephone', from = 'demonstration' } = setting
    browser ??= launchBrowser()
    const product = await shared(from)
    const context = await (await browser).newContext({
      baseURL: product.address,
      viewport: SCREENS[screen],
      locale: 'id-ID',
      timezoneId: 'Asia/Makassar',
      hasTouch: screen === 'telephone',
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(15_000)
    if (as) await signIn(context, product, as)
    const page = await context.newPage()
    onTestFailed(() => lastLook(page, story))
    const open = async (path: string) => {
      await page.goto(path)
    }
    await steps({ page, context, product, open })
    await context.close()
  })
}

afterAll(async () => {
  await (await browser)?.close()
  await Promise.all([...products.values()].map(async (product) => (await product).stop()))
  browser = null
  products.clear()
})

function shared(from: 'demonstration' | 'empty'): Promise<Product> {
  const running = products.get(from) ?? startProduct({ from })
  products.set(from, running)
  return running
}

/** What stood on the screen when a walk failed: the photograph and the address, for whoever reads the log. */
async function lastLook(page: Page, story: string): Promise<void> {
  mkdirSync(LOOKS, { recursive: true })
  const path = join(
    LOOKS,
    `failed-${story
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)}.png`,
  )
  await page.screenshot({ path, fullPage: true }).catch(() => undefined)
  console.error(`the walk failed at ${new URL(page.url()).pathname}; photograph: ${path}`)
  await page.context().close()
}
