import { unpackBrowser } from './browser'
import { demonstrationFolder } from './product'

/** Once before all walks: the browser unpacked, the demonstration province loaded. */
export async function setup(): Promise<void> {
  await Promise.all([unpackBrowser(), demonstrationFolder()])
}
