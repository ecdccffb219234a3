import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeRoster, readThrough } from './import-file'
import { inflateAndScan } from './inflate-and-scan'

const folder = mkdtempSync(join(tmpdir(), 'payung-bench-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each(['xlsx', 'csv'])('the invented roster as .%s is read whole, without a refusal or a note', async (ending) => {
  const path = join(folder, `roster.${ending}`)
  await makeRoster(path, 15_000)
  expect(await readThrough(path)).toEqual({ rows: 15_000, refused: 0, notes: 0 })
})

test('the byte walk passes every row and cell', async () => {
  const path = join(folder, 'small.xlsx')
  await makeRoster(path, 100)
  // a title, 20 headings, 19 cells a row, a remark in every fiftieth
  expect(await inflateAndScan(path)).toMatchObject({ rows: 102, cells: 1 + 20 + 1_900 + 2 })
})
