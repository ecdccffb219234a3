import type { openDoorsId } from './open-doors.id'

export const openDoorsEn: typeof openDoorsId = {
  reckon: 'Reckon a contribution or benefit without signing in',
}
