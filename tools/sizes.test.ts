import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const tool = join(dirname(fileURLToPath(import.meta.url)), 'sizes.mjs')
const folder = mkdtempSync(join(tmpdir(), 'payung-sizes-'))
afterAll(() => rmSync(folder, { recursive: true }))

const long = 'x\n'.repeat(301)
const cases: { path: string; text?: string; complaint: string | null }[] = [
  { path: 'packages/law/src/jp/contribution.ts', complaint: null },
  { path: 'packages/law/src/jp/pension.ts', text: long, complaint: '301 lines, at most 300' },
  { path: 'packages/law/src/jp/full.ts', text: 'x\n'.repeat(300), complaint: null },
  { path: 'packages/law/src/jp/parameters.ts', text: long, complaint: null },
  { path: 'packages/law/src/jp/pension.test.ts', text: long, complaint: null },
  { path: 'packages/store/migrations/0001_areas.sql', text: long, complaint: null },
  { path: 'apps/web/src/texts/registration.id.ts', text: long, complaint: null },
  { path: 'packages/law/src/money-utils.ts', complaint: '"utils" says nothing' },
  { path: 'packages/domain/src/common/word.ts', complaint: '"common" says nothing' },
  { path: 'packages/domain/src/database.ts', complaint: null },
  { path: 'packages/domain/src/index.ts', complaint: 'no barrels' },
  { path: 'packages/domain/src/all.ts', text: "export * from './word'\n", complaint: 'no barrels' },
  { path: 'packages/domain/src/RosterRow.ts', complaint: 'kebab-case' },
  { path: 'packages/domain/src/one.ts', text: 'export default 1\n', complaint: 'no default export' },
  { path: 'packages/usecases/src/today.ts', text: 'const today = new Date()\n', complaint: 'ask no clock' },
  { path: 'packages/usecases/src/born.ts', text: 'const born = new Date(text)\n', complaint: null },
  { path: 'apps/server/src/clock.ts', text: 'const now = new Date()\n', complaint: null },
]

test.each(cases)('$path: $complaint', ({ path, text = 'x\n', complaint }) => {
  const house = mkdtempSync(join(folder, 'house-'))
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), text)
  const { status, stderr } = spawnSync(process.execPath, [tool, house], { encoding: 'utf8' })
  expect(stderr).toMatch(complaint === null ? /^$/ : new RegExp(complaint))
  expect(status).toBe(complaint === null ? 0 : 1)
})
