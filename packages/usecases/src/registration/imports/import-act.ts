import type { AreaCode } from '@payung/domain/areas/area'
import type { Row } from '@payung/domain/registration/import/cell'
import type { ImportKind } from '@payung/domain/registration/import/fields'
import type { Mapping } from '@payung/domain/registration/import/guess-mapping'
import type { KeptOutcome } from '@payung/store/registration/imports/import-outcomes'
import type { Leaver } from '@payung/store/registration/imports/roster-findings'
import type { Context } from '../../context'

/** A file that the spreadsheet gateway opened. Each call of `rows` reads it anew. */
export interface OpenedSheet {
  readonly sheet: string
  readonly sheets: readonly { readonly name: string; readonly visible: boolean }[]
  /** What its owner should know of the file as a whole. */
  readonly notes: readonly { readonly code: string; readonly says: string; readonly in_english: string }[]
  rows(): AsyncIterable<Row[]>
}

/** Opens an uploaded list; the gateway of the server is one. */
export type OpenSheet = (bytes: Uint8Array, options: { sheet?: string }) => Promise<OpenedSheet>

/** What carrying out an import may use: a transaction in the scope of its area, keys, the day. */
export interface ImportContext extends Pick<Context, 'tx' | 'keys' | 'today' | 'now' | 'newId'> {
  regency: number
  area: AreaCode
  import: string
  fileName: string
  account: string
}

/** What the person ticked when confirming. */
export interface Confirmed {
  /** The list is complete for its villages: who is absent leaves on `leaving_on`. */
  complete: boolean
  leaving_on: string
}

/** One import to be carried out: for a preview nothing is stored, when confirmed everything is. */
export interface Carrying {
  context: ImportContext
  mapping: Mapping
  rows: AsyncIterable<Row[]>
  /** Null: only say what would happen. */
  confirmed: Confirmed | null
  /** Told how far it is. */
  step(step: string, done: number, of: number): void
}

/** What an import did, or would do. */
export interface Carried {
  outcomes: KeptOutcome[]
  leaving: { count: number; first: Leaver[] }
  cost: { month: string; before: number; after: number } | null
  villages: number
  /** Rows written over all tables. */
  written: number
}

/** Compares a file with what is kept and, when confirmed, stores it: the same code, so that a preview never lies. */
export type CarryOut = (carrying: Carrying) => Promise<Carried>

/** How each kind of file is carried out. The areas that own the tables give theirs. */
export type ImportActs = Readonly<Partial<Record<ImportKind, CarryOut>>>
