import { DateText } from '@payung/domain/words'
import { z } from 'zod'
import { endpoint } from './endpoint'

export const moveDemonstration = endpoint({
  method: 'PUT',
  path: '/demonstration/today',
  summary: 'Moves the demonstration, for everybody, to another day between 30 August and 31 December 2023.',
  allow: 'signed_in',
  audit: 'demonstration.moved',
  body: z.object({ today: DateText }),
  reply: z.object({ today: DateText }),
  refuses: ['not_demonstration', 'day_outside_demonstration'],
  example: { today: '2023-09-16' },
})
