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
    who: 'uji',
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

it('speaks Indonesian about a line that it does not understand, and opens nothing for it', async () => {
  const closed = { open: () => Promise.reject(new Error('opened')) }
  for (const [argv, says] of [
    [['foo'], 'Perintah "foo" tidak ada'],
    [['export', 'orang.csv'], '--area <kode> belum ditulis'],
    [['export', 'orang.csv', '--area'], 'memerlukan isi'],
    [['export', 'orang.pdf', '--area', '53.04'], '.xlsx atau .csv'],
    [['import', '--area', '53.04'], '<file> belum ditulis'],
    [['import', 'daftar.csv', '--area', '53.04', '--kind', 'x'], 'Pilihannya: roster'],
    [['run-month', '--month', 'Maret'], 'seperti 2023-09'],
    [['report', 'coverage', '--on', '30/8'], 'seperti 2023-08-30'],
    [['law', 'x'], 'Pilihannya: contribution'],
    [['accounts', 'close', 'operator'], '--reason <alasan> belum ditulis'],
    [['start', '--nope'], 'Pilihan "--nope" tidak dikenal'],
  ] as const) {
    const said: string[] = []
    const terminal = {
      out: () => {},
      say: (line: string) => void said.push(line),
      cwd: folder,
      who: 'uji',
      ask: async () => '',
    }
    const desk = { ...houseDesk(closed as never, terminal), inHouse: () => closed.open() }
    expect([argv.join(' '), await runCommand(argv, desk as never), said.join('\n')]).toEqual([
      argv.join(' '),
      2,
      expect.stringContaining(says),
    ])
  }
})

it.each([
  '',
  'start',
  'law',
  'report coverage',
  'import',
  'export',
  'backup',
  'restore',
  'reset',
  'run-month',
  'accounts',
  'accounts list',
  'accounts reset',
])('payung %s --help is wholly Indonesian', async (verb) => {
  const { code, out } = await payung(...verb.split(' ').filter(Boolean), '--help')
  expect([code, out.slice(0, 17)]).toEqual([0, 'Pemakaian: payung'])
  expect(out).not.toMatch(/\b(Usage|Options|Commands|Arguments|display|default|choices)\b/)
})

it('tells bad usage from a refusal', async () => {
  expect((await payung('import', 'daftar.csv', '--area', '53')).code).toBe(2)
  expect((await payung('import', 'tidak-ada.csv', '--area', '53.04')).code).toBe(2)
  expect((await payung('export', 'orang.pdf', '--area', '53.04')).code).toBe(2)
  writeFileSync(join(folder, 'kosong.csv'), '')
  const refused = await payung('import', 'kosong.csv', '--area', '53.04', '--json')
  expect([refused.code, JSON.parse(refused.out).refused.code]).toEqual([1, 'file_empty'])
})
