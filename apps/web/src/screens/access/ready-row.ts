import type { PastedRow } from '@payung/domain/access/invitation'

/** A line that can be sent, with the id under which it is invited once however often it is sent. */
export interface ReadyRow {
  id: string
  row: PastedRow
}
