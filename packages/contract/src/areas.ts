import {
  Children,
  Denominator,
  OpenPreparation,
  Place,
  RecodeVillage,
  RenameArea,
  SplitVillage,
} from '@payung/domain/areas/place'
import { AreaHits, AreaQuery } from '@payung/domain/areas/search'
import { DateText } from '@payung/domain/words'
import { z } from 'zod'
import { endpoint } from './endpoint'

// Names and codes of areas are no secret: `:place` is any place, where `:area` is checked against the duty.

const OnDay = z.object({ on: DateText.optional() })

export const searchAreas = endpoint({
  method: 'GET',
  path: '/areas/search',
  summary: 'Finds areas by name, with the way to each; many of one name come in pages and counted by area.',
  allow: 'signed_in',
  query: AreaQuery,
  reply: AreaHits,
  example: {
    count: 1,
    hits: [{ code: '53.04', name: 'Kabupaten Belu', kind: 'regency', path: ['Nusa Tenggara Timur'] }],
    groups: [],
    next: null,
    similar: false,
  },
})

export const readPlace = endpoint({
  method: 'GET',
  path: '/areas/:place',
  summary: 'An area on a day: the way to it, its names through the years, what happened to it. The nation is `00`.',
  allow: 'signed_in',
  query: OnDay,
  reply: Place,
  refuses: ['unknown_area'],
})

export const listChildren = endpoint({
  method: 'GET',
  path: '/areas/:place/children',
  summary: 'The areas directly below another, a page at a time.',
  allow: 'signed_in',
  query: OnDay.extend({ after: z.string().max(20).optional() }),
  reply: Children,
  refuses: ['unknown_area'],
})

export const readDenominators = endpoint({
  method: 'GET',
  path: '/areas/:place/denominators',
  summary: 'How many villages there are, by every count that is known, each with its source and date.',
  allow: 'signed_in',
  query: OnDay,
  reply: z.object({ denominators: z.array(Denominator) }),
  refuses: ['unknown_area'],
})

export const renameArea = endpoint({
  method: 'POST',
  path: '/areas/:area/rename',
  summary: 'Gives an area a new name from a day on.',
  allow: ['administrator'],
  audit: 'area.renamed',
  body: RenameArea,
  reply: Place,
  refuses: ['unknown_area', 'change_too_early'],
})

export const splitVillage = endpoint({
  method: 'POST',
  path: '/areas/:area/split',
  summary: 'Takes new villages out of one that stays.',
  allow: ['administrator'],
  audit: 'area.split',
  body: SplitVillage,
  reply: Place,
  refuses: ['unknown_area', 'not_a_village', 'foreign_district', 'code_taken', 'change_too_early'],
})

export const openPreparation = endpoint({
  method: 'POST',
  path: '/areas/:area/preparations',
  summary: 'Opens a village in preparation, which has no code yet, beside its mother.',
  allow: ['administrator'],
  audit: 'area.preparation_opened',
  body: OpenPreparation,
  reply: Place,
  refuses: ['unknown_area', 'not_a_village', 'change_too_early'],
})

export const recodeVillage = endpoint({
  method: 'POST',
  path: '/areas/:area/recode',
  summary: 'Gives a village another code from a day on: one in preparation that receives the code of the ministry.',
  allow: ['administrator'],
  audit: 'area.recoded',
  body: RecodeVillage,
  reply: Place,
  refuses: ['unknown_area', 'not_a_village', 'foreign_district', 'code_used', 'change_too_early', 'change_in_future'],
})
