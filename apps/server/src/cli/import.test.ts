import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadAreas } from '@payung/store/areas/load-areas'
import { openTestHouse, type TestHouse } from '@payung/usecases/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../house'
import { houseDesk } from './desk'
import { runCommand } from './program'

const folder = mkdtempSync(join(tmpdir(), 'payung-import-'))
let house: TestHouse

beforeAll(async () => {
  house = await openTestHouse()
  await loadAreas(house.store, ({ code }) => code === '' || code === '53' || code.startsWith('53.04'))
  writeFileSync(
    join(folder, 'daftar.csv'),
    'NIK;Nama;Jabatan;Kode Desa;Siltap\n5304990101700001;Yohanis Tefa;Kepala Desa;53.04.01.2001;2426640',
  )
})
afterAll(async () => {
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

async function payung(...argv: string[]) {
  const said: string[] = []
  const out: string[] = []
  const terminal = {
    out: (text: string) => void out.push(text),
    say: (line: string) => void said.push(line),
    cwd: folder,
    ask: async () => '',
  }
  const code = await runCommand(argv, houseDesk(house as unknown as OpenHouse, terminal))
  return { code, out: out.join(''), said: said.join('\n') }
}

it('looks at a list, stores it when told to, and writes the people out again', async () => {
  const seen = await payung('import', 'daftar.csv', '--area', '53.04', '--json')
  expect([seen.code, JSON.parse(seen.out).import.state]).toEqual([0, 'previewed'])
  expect(seen.said).toContain('1 baris: 1 baru')
  const stored = await payung('import', 'daftar.csv', '--area', '53.04', '--confirm', '--json')
  expect(JSON.parse(stored.out).import).toMatchObject({ state: 'stored', applied: 1 })
  expect((await payung('export', 'orang.csv', '--area', '53.04.01.2001')).code).toBe(0)
  const written = readFileSync(join(folder, 'orang.csv'), 'utf8')
  expect(written).toContain('Yohanis Tefa')
  expect(written).toContain('DATA REKAAN')
  expect(written).not.toMatch(/\d{16}/)
})

it('tells bad usage from a refusal', async () => {
  expect((await payung('import', 'daftar.csv', '--area', '53')).code).toBe(2)
  expect((await payung('import', 'tidak-ada.csv', '--area', '53.04')).code).toBe(2)
  expect((await payung('export', 'orang.pdf', '--area', '53.04')).code).toBe(2)
  writeFileSync(join(folder, 'kosong.csv'), '')
  const refused = await payung('import', 'kosong.csv', '--area', '53.04', '--json')
  expect([refused.code, JSON.parse(refused.out).refused.code]).toEqual([1, 'file_empty'])
})
