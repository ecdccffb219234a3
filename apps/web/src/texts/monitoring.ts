import { monitoringEn } from './monitoring.en'
import { monitoringId } from './monitoring.id'
import { inBoth } from './texts'

/** What the screens of coverage say. */
export const monitoringTexts = inBoth(monitoringId, monitoringEn)
