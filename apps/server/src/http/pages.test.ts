import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveTestHouse, type TestApp } from './testing'

const SCRIPT = `console.log('${'payung '.repeat(500)}')`
let folder: string
let served: TestApp

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'payung-pages-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Payung Desa</title>')
  writeFileSync(join(folder, 'assets', 'main-4f2a.js'), SCRIPT)
  writeFileSync(join(folder, 'assets', 'main-4f2a.js.br'), brotliCompressSync(SCRIPT))
  served = await serveTestHouse({ pages: folder })
})
afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${served.address}${path}`, { headers })

it.each(['/', '/wilayah/53.04', '/desa/53.04.01.2001', '/masuk?ke=%2F', '/saya/'])(
  'shows the application at %s, asked for anew each time',
  async (path) => {
    const response = await get(path)
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache'])
    expect(await response.text()).toContain('Payung Desa')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  },
)

it('keeps hashed files for a year, packed as they were built', async () => {
  const response = await get('/assets/main-4f2a.js', { 'accept-encoding': 'br' })
  expect(response.headers.get('cache-control')).toContain('immutable')
  expect(response.headers.get('content-encoding')).toBe('br')
  expect(await response.text()).toBe(SCRIPT)
})

it.each(['/api/nothing', '/assets/gone-1a2b.js', '/missing.png', '/.env'])(
  'finds nothing at %s, and says so',
  async (path) => {
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ refused: { code: 'unknown_address' } })
  },
)

it.each(['/..%2f..%2f..%2fetc/passwd', '/assets/..%2f..%2f..%2fetc/hostname', '/%00'])(
  'never leaves its folder: %s',
  async (path) => {
    expect(await (await get(path)).text()).toMatch(/Payung Desa|unknown_address|broken_request/)
  },
)
