import type { BrowserContext } from 'playwright-core'
import type { Product } from './product'

/**
 * Signs a browser in as an account of the demonstration (`operator`, `bendahara`, ...), without walking through the page.
 * The password is the one that the product itself shows on its sign-in page.
 * @throws Error when the product refuses
 */
export async function signIn(context: BrowserContext, { address }: Product, account: string): Promise<void> {
  const session = await (await context.request.get(`${address}/api/session`)).json()
  const answer = await context.request.post(`${address}/api/session`, {
    data: { login: `${account}@demo.test`, password: session.demo?.password },
    headers: { origin: address },
  })
  if (!answer.ok()) throw new Error(`${account} could not sign in: ${answer.status()} ${await answer.text()}`)
}
