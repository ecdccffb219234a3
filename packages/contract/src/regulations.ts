import { Holiday, HolidayShown, NewPage, RegulationShown } from '@payung/domain/cooperation/regulation-text'
import { z } from 'zod'
import { endpoint } from './endpoint'

const MB = 1_048_576

export const listRegulations = endpoint({
  method: 'GET',
  path: '/regulations',
  summary:
    'Every act of the registry, whether its text is loaded, and at which page each step of the work finds its rule.',
  allow: 'signed_in',
  reply: z.object({ regulations: z.array(RegulationShown) }),
})

export const loadRegulationText = endpoint({
  method: 'POST',
  path: '/regulations/:act/text',
  summary: 'Loads the text of an act as PDF; a later one takes its place.',
  allow: ['administrator'],
  audit: 'regulation.loaded',
  upload: 40 * MB,
  reply: RegulationShown,
  refuses: ['unknown_act', 'text_form', 'nation_only'],
})

export const readRegulationText = endpoint({
  method: 'GET',
  path: '/regulations/:act/text',
  summary: 'The text of an act as PDF.',
  allow: 'signed_in',
  reply: { file: 'application/pdf' },
  refuses: ['unknown_act', 'text_not_loaded'],
})

export const setRegulationPage = endpoint({
  method: 'PUT',
  path: '/regulations/:act/pages',
  summary: 'Records at which page of the text a step of the work finds its rule.',
  allow: ['administrator'],
  audit: 'regulation.page_set',
  body: NewPage,
  reply: RegulationShown,
  refuses: ['unknown_act', 'step_not_of_act', 'nation_only'],
})

export const listHolidays = endpoint({
  method: 'GET',
  path: '/holidays',
  summary: 'Days that are no working days: those added by the administrator, by which due dates move.',
  allow: 'signed_in',
  reply: z.object({ holidays: z.array(HolidayShown) }),
})

export const addHoliday = endpoint({
  method: 'POST',
  path: '/holidays',
  summary: 'Adds a holiday of a yearly decree; the same day again takes the new name.',
  allow: ['administrator'],
  audit: 'holiday.added',
  body: Holiday,
  reply: HolidayShown,
  refuses: ['nation_only'],
})

export const dropHoliday = endpoint({
  method: 'DELETE',
  path: '/holidays/:day',
  summary: 'Takes a holiday out again.',
  allow: ['administrator'],
  audit: 'holiday.dropped',
  reply: z.object({ dropped: z.string() }),
  refuses: ['unknown_holiday', 'nation_only'],
})
