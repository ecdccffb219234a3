import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { duplicateWatch } from '@payung/domain/registration/import/duplicate-watch'
import { guessMapping } from '@payung/domain/registration/import/guess-mapping'
import { isRowOfList } from '@payung/domain/registration/import/is-row-of-list'
import { rosterReader } from '@payung/domain/registration/import/read-roster-row'
import { villageIndex } from '@payung/domain/registration/import/village-index'
import type { PlainDate } from '@payung/kernel/dates'
import { scanFile } from '../apps/server/src/gateways/spreadsheet/scan-file'
import { firstRows } from '../apps/server/src/gateways/spreadsheet/sheet-reading'
import { writeCsv } from '../apps/server/src/gateways/spreadsheet/write-csv'
import { writeXlsx } from '../apps/server/src/gateways/spreadsheet/write-xlsx'
import { benchRoster, benchVillages } from './roster-rows'

/** What a file was found to hold. */
export interface ReadThrough {
  rows: number
  refused: number
  notes: number
}

/** Opens a roster, guesses its columns, reads and checks every row, as the preview of an import does before it asks the register. */
export async function readThrough(path: string): Promise<ReadThrough> {
  const reading = await scanFile(path)
  const mapping = guessMapping(await firstRows(reading), 'roster')
  if (!mapping) throw new RangeError('no headings found in the file')
  const read = rosterReader(mapping, { today: '2023-08-30' as PlainDate, villages: villageIndex(benchVillages) })
  const watch = duplicateWatch()
  const through: ReadThrough = { rows: 0, refused: 0, notes: 0 }
  for await (const rows of reading.rows())
    for (const row of rows) {
      if (!isRowOfList(row, mapping)) continue
      const { values, notes } = read(row)
      const twice = values?.nik ? watch.seen(values.nik, row.number) : null
      through.rows++
      through.notes += notes.length
      if (values === null || twice) through.refused++
    }
  return through
}

/** Writes the invented roster to a path; `.csv` by its ending, else a workbook with a table of texts as Excel makes it. */
export async function makeRoster(path: string, people: number): Promise<void> {
  const table = benchRoster(people)
  const chunks = path.endsWith('.csv') ? writeCsv(table) : writeXlsx([table], { texts: 'shared' })
  await pipeline(Readable.from(chunks), createWriteStream(path))
}

/**
 * Gives `act` a roster of this many people and removes it afterwards. It is made in another process, so that its memory does not count.
 * @param module address of the bundled job, which exports `makeRoster`
 */
export async function withRoster<T>(
  module: string,
  ending: string,
  people: number,
  act: (path: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'payung-bench-'))
  const path = join(folder, `roster.${ending}`)
  try {
    const script = `const { makeRoster } = await import(${JSON.stringify(module)}); await makeRoster(${JSON.stringify(path)}, ${people})`
    const made = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (made.status !== 0) throw new Error('the roster was not made')
    return await act(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
