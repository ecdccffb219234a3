import { MergeVillages, Moved, MovePeople } from '@payung/domain/registration/move'
import { endpoint } from './endpoint'

export const movePeople = endpoint({
  method: 'POST',
  path: '/villages/:village/moves',
  summary:
    'Moves people to another village of the regency from a day on; the old village is read on earlier days as it was.',
  allow: ['pmd_regency'],
  audit: 'people.moved',
  body: MovePeople,
  reply: Moved,
  refuses: [
    'not_a_village',
    'unknown_area',
    'move_same_village',
    'move_other_regency',
    'move_in_future',
    'unknown_person',
    'still_in_post',
    'moved_later',
    'date_far',
  ],
})

export const mergeVillages = endpoint({
  method: 'POST',
  path: '/areas/:area/mergers',
  summary: 'Takes villages into one that stays: posts end, people and paying units go over.',
  allow: ['administrator'],
  audit: 'area.merged',
  body: MergeVillages,
  reply: Moved,
  refuses: ['unknown_area', 'not_a_village', 'foreign_district', 'change_too_early', 'change_in_future'],
})
