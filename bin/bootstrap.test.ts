import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'payung-bootstrap-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('starting in a fresh clone', () => {
  test('a Node that is too old is named in one sentence', async () => {
    const old = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.19.0' } })"
    const { code, said } = await run(
      ['--import', `data:text/javascript,${encodeURIComponent(old)}`, 'bin/payung.mjs'],
      root,
    )
    expect(code).toBe(1)
    expect(said).toMatch(/^Payung Desa membutuhkan Node\.js 20\.19 atau lebih baru; yang terpasang 18\.19\.0\..*\n$/)
  })

  test('without a network the installation says so and ends with 1', async () => {
    const clone = join(folder, 'clone')
    mkdirSync(clone)
    for (const path of ['bin', 'package.json', 'package-lock.json', '.npmrc']) {
      cpSync(join(root, path), join(clone, path), { recursive: true })
    }
    const nowhere = {
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: join(folder, 'no-cache'),
      npm_config_fetch_retries: '0',
    }
    const { code, said } = await run(['bin/payung.mjs', 'law'], clone, nowhere)
    expect(code).toBe(1)
    expect(said.trim().split('\n')).toEqual([
      'Memasang paket (sekali saja, satu sampai tiga menit) ...',
      'Paket tidak dapat diunduh: tidak ada sambungan ke registri npm. Sambungkan ke internet, lalu jalankan lagi. (npm could not reach its registry.)',
    ])
  })
})

describe('a node_modules that is a link', () => {
  test('is refused in one sentence, and what lies behind it stays', async () => {
    const [clone, behind] = [join(folder, 'linked'), join(folder, 'behind')]
    for (const path of [clone, behind]) mkdirSync(path)
    for (const path of ['bin', 'package.json', 'package-lock.json']) {
      cpSync(join(root, path), join(clone, path), { recursive: true })
    }
    writeFileSync(join(behind, 'theirs.txt'), 'theirs')
    symlinkSync(behind, join(clone, 'node_modules'))
    const { code, said } = await run(['bin/payung.mjs', 'law'], clone)
    expect([code, readFileSync(join(behind, 'theirs.txt'), 'utf8')]).toEqual([1, 'theirs'])
    const lines = said.trim().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/^Paket tidak dipasang: node_modules adalah tautan/)
  })
})

describe('what counts as stale', () => {
  const sources = join(folder, 'sources')
  mkdirSync(join(sources, 'src'), { recursive: true })
  const source = join(sources, 'src/rule.ts')
  writeFileSync(source, 'export const a = 1\n')
  const stamp = () => evaluate<string>('stamp.mjs', `module.sourcesStamp(${JSON.stringify(sources)}, ['src', 'gone'])`)

  test('a source that was saved again', async () => {
    const before = await stamp()
    expect(await stamp()).toBe(before)
    utimesSync(source, 1_700_000_000, 1_700_000_000)
    expect(await stamp()).not.toBe(before)
  })

  test('not a test that was written', async () => {
    const before = await stamp()
    writeFileSync(join(sources, 'src/rule.test.ts'), '')
    expect(await stamp()).toBe(before)
  })
})

describe('two starts at once', () => {
  const lock = join(folder, 'lock')
  const work = (text: string) =>
    `module.withLock(${JSON.stringify(lock)}, async () => { await new Promise((go) => setTimeout(go, 300)); return ${text} })`

  test('the second waits for the first', async () => {
    writeFileSync(lock, String(process.pid))
    const second = evaluate<string>('lock.mjs', work("'done'"))
    await new Promise((go) => setTimeout(go, 400))
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid))
    rmSync(lock)
    expect(await second).toBe('done')
  })

  test('a lock left by a process that was killed holds nobody up', async () => {
    const gone = await run(['-e', 'console.error(process.pid)'], root)
    writeFileSync(lock, gone.said.trim())
    expect(await evaluate('lock.mjs', work("'done'"))).toBe('done')
  })
})

/** What an expression over one of the plain JavaScript files gives. */
async function evaluate<Value>(file: string, expression: string): Promise<Value> {
  const from = pathToFileURL(join(root, 'bin', file)).href
  const program = `const module = await import(${JSON.stringify(from)})
    console.log(JSON.stringify(await ${expression}))`
  const { out } = await run(['--input-type=module', '-e', program], root)
  return JSON.parse(out) as Value
}

function run(args: string[], cwd: string, env: Record<string, string> = {}) {
  return new Promise<{ code: number | null; said: string; out: string }>((resolve) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } })
    let [said, out] = ['', '']
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.on('close', (code) => resolve({ code, said, out }))
  })
}
