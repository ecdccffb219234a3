import { openDoorsEn } from './open-doors.en'
import { openDoorsId } from './open-doors.id'
import { inBoth } from './texts'

/** The ways from the sign-in page to what is open to everyone. */
export const openDoorsTexts = inBoth(openDoorsId, openDoorsEn)
