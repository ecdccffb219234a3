/** What is written into the new column of the person's own file. */
export interface StatusColumn {
  readonly heading: string
  /** Number of the row that gets the heading. */
  readonly headerRow: number
  /** Status by row number; other rows stay empty. */
  readonly statuses: ReadonlyMap<number, string>
  /** The sheet that was read; needed for a workbook. */
  readonly sheet?: string
}

/** The heading of our column. A file that comes back with it gets it renewed, not doubled. */
export const statusHeading = 'Status impor'
