import { shellEn } from './shell.en'
import { shellId } from './shell.id'
import { inBoth } from './texts'

/** What the frame around every page says: menu, sign-in, banner, errors. */
export const shellTexts = inBoth(shellId, shellEn)
