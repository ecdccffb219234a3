import type { BrowserContext } from 'playwright-core'
import type { Product } from './product'

/**
 * Signs a browser in as an account of the demonstration, without walking through the page.
 * @throws Error when the product refuses
 */
export async function signIn(context: BrowserContext, product: Product, account: string): Promise<void> {
  const answer = await context.request.post(`${product.address}/api/auth/sign-in`, {
    data: { login: account, password: demonstrationPassword(product) },
    headers: { origin: product.address },
  })
  if (!answer.ok()) throw new Error(`${account} could not sign in: ${answer.status()} ${await answer.text()}`)
}

/** The password that the demonstration prints when it starts. */
export function demonstrationPassword(product: Product): string {
  const printed = /kata sandi[^:\n]*:\s*(\S+)/i.exec(product.said())?.[1]
  if (!printed) throw new Error('the product printed no password for the demonstration')
  return printed
}
