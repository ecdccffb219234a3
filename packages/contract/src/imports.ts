import { PERSON_ROLES, type Role } from '@payung/domain/access/roles'
import {
  IMPORT_KINDS,
  Import,
  ImportConfirmed,
  ImportDetail,
  ImportPreview,
  ImportRow,
  MappingChange,
  ROW_OUTCOMES,
} from '@payung/domain/registration/imported'
import { PageQuery } from '@payung/domain/words'
import { z } from 'zod'
import { endpoint } from './endpoint'

const IMPORTING = ['village_operator', 'district', 'pmd_regency', 'bpkad', 'branch'] as const satisfies readonly Role[]
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const MB = 1_048_576
const OPEN = ['unknown_import', 'import_not_open', 'import_being_stored'] as const

export const uploadImport = endpoint({
  method: 'POST',
  path: '/areas/:area/imports',
  summary:
    'Uploads a list; the form field `kind` says which, `sheet` may name the sheet. The mapping is guessed, nothing is stored.',
  allow: IMPORTING,
  audit: 'import.uploaded',
  upload: 60 * MB,
  reply: ImportDetail,
  refuses: ['import_kind_unknown', 'import_area', 'import_kind_not_for_role', 'file_unknown_form', 'file_no_heading'],
})

export const listImports = endpoint({
  method: 'GET',
  path: '/areas/:area/imports',
  summary: 'Imports of an area, newest first.',
  allow: PERSON_ROLES,
  query: PageQuery,
  reply: z.object({ imports: z.array(Import), next: z.string().nullable() }),
})

export const viewImport = endpoint({
  method: 'GET',
  path: '/areas/:area/imports/:import',
  summary: 'One import: mapping, samples of each column, state, and progress while it is stored.',
  allow: PERSON_ROLES,
  reply: ImportDetail,
  refuses: ['unknown_import'],
})

export const changeMapping = endpoint({
  method: 'PUT',
  path: '/areas/:area/imports/:import/mapping',
  summary: 'Corrects which column means what; the regency remembers it for the next file.',
  allow: IMPORTING,
  audit: 'import.mapped',
  body: MappingChange,
  reply: ImportDetail,
  refuses: [...OPEN, 'mapping_twice', 'file_unknown_sheet', 'file_no_heading'],
})

export const previewImport = endpoint({
  method: 'GET',
  path: '/areas/:area/imports/:import/preview',
  summary: 'What the import would do: new, changed, unchanged, refused, leaving, and what it costs a month.',
  allow: PERSON_ROLES,
  reply: ImportPreview,
  refuses: ['unknown_import', 'mapping_incomplete', 'file_no_rows'],
})

export const listImportRows = endpoint({
  method: 'GET',
  path: '/areas/:area/imports/:import/rows',
  summary: 'Rows of the file with their outcome and notes, page by page.',
  allow: PERSON_ROLES,
  query: PageQuery.extend({
    outcome: z.enum(ROW_OUTCOMES).optional(),
    /** Only rows with a note. */
    noted: z.enum(['yes']).optional(),
  }),
  reply: z.object({ rows: z.array(ImportRow), next: z.string().nullable() }),
  refuses: ['unknown_import'],
})

export const confirmImport = endpoint({
  method: 'POST',
  path: '/areas/:area/imports/:import/confirm',
  summary: 'Stores the import in the background, all of it or nothing; asking twice stores once.',
  allow: [...IMPORTING, 'village_head'],
  audit: 'import.confirmed',
  body: ImportConfirmed,
  reply: Import,
  refuses: [...OPEN, 'import_nothing_to_store', 'import_kind_not_for_role', 'separate_duties', 'date_far'],
})

export const downloadImportFile = endpoint({
  method: 'GET',
  path: '/areas/:area/imports/:import/file',
  summary: "The person's own file with one more column: what became of each row.",
  allow: PERSON_ROLES,
  audit: 'import.downloaded',
  reply: { file: 'application/octet-stream' },
  refuses: ['unknown_import'],
})

export const undoImport = endpoint({
  method: 'POST',
  path: '/areas/:area/imports/:import/undo',
  summary: 'Takes a whole import back, as long as nothing was built on it; else says what.',
  allow: IMPORTING,
  audit: 'import.undone',
  reply: Import,
  refuses: ['unknown_import', 'import_not_stored', 'import_built_upon'],
})

export const discardImport = endpoint({
  method: 'POST',
  path: '/areas/:area/imports/:import/discard',
  summary: 'Throws an import away that was not stored.',
  allow: IMPORTING,
  audit: 'import.discarded',
  reply: Import,
  refuses: OPEN,
})

export const downloadTemplate = endpoint({
  method: 'GET',
  path: '/areas/:area/import-templates/:kind',
  summary: `An empty workbook of an area with protected headings and drop-downs for a kind of import (${IMPORT_KINDS.join(', ')}).`,
  allow: 'signed_in',
  reply: { file: XLSX },
  refuses: ['import_kind_unknown'],
})
