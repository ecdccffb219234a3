import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'payung-law-'))
const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: folder, encoding: 'utf8' })

const program = `
import { month } from '@payung/law/kernel/dates'
import { rupiah } from '@payung/law/kernel/money'
import { answerLaw } from '@payung/law/command'
import { contribution } from '@payung/law/contribution'
import { contributionSentences } from '@payung/law/sentences'
import { registry } from '@payung/law/sources/registry'
import { fundVerdict } from '@payung/law/funding/verdict'

const asked = { segment: 'PU', programmes: ['jkk', 'jkm'], wage: rupiah(2_426_640), month: month('2023-08') } as const
const owed = contribution(asked)
const total: number = owed.total
const verdict: 'allowed' | 'forbidden' | 'disputed' | 'unknown' = fundVerdict({ fund: 'DD', category: 'kades', year: 2026 }).verdict
const refused = answerLaw('penalty', { due: 1 })
console.log(JSON.stringify([total, verdict, contributionSentences(owed, asked, 'en').length > 3, registry.length > 70, refused]))
`

describe('the library, built and packed', () => {
  beforeAll(() => {
    const dist = join(folder, 'dist')
    run(process.execPath, fileURLToPath(new URL('../build.mjs', import.meta.url)), dist)
    const packed = run('npm', 'pack', '--silent', '--ignore-scripts', dist).trim().split('\n').at(-1) ?? ''
    mkdirSync(join(folder, 'node_modules/@payung/law'), { recursive: true })
    run('tar', '-xzf', packed, '-C', 'node_modules/@payung/law', '--strip-components=1')
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'stranger', private: true, type: 'module' }))
    writeFileSync(join(folder, 'program.ts'), program)
    writeFileSync(join(folder, 'program.js'), program.replace(/ as const|: number|: '\w+'( \| '\w+')+/g, ''))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('runs in plain node, without the rest of the house', () => {
    const [total, verdict, speaks, acts, refused] = JSON.parse(run(process.execPath, 'program.js')) as unknown[]
    expect([total, verdict, speaks, acts]).toEqual([13_104, 'forbidden', true, true])
    expect(refused).toMatchObject({ refused: { code: 'missing', field: 'months_late' } })
  })

  it.each(['nodenext', 'bundler'])('gives TypeScript its types by %s resolution', (resolution) => {
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
    const module = resolution === 'bundler' ? 'esnext' : 'nodenext'
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2023,dom']
    run(process.execPath, tsc, ...options, '--module', module, '--moduleResolution', resolution, 'program.ts')
    const wrong = program.replace("fund: 'DD'", "fund: 'EMAS'")
    writeFileSync(join(folder, 'wrong.ts'), wrong)
    expect(() =>
      run(process.execPath, tsc, ...options, '--module', module, '--moduleResolution', resolution, 'wrong.ts'),
    ).toThrow()
  })
})
