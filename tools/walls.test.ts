import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const walls: { forbidden: { name: string }[] } = createRequire(import.meta.url)('../.dependency-cruiser.cjs')
const house = mkdtempSync(join(tmpdir(), 'payung-walls-'))
afterAll(() => rmSync(house, { recursive: true }))

/** One wrong import per rule: where it is planted, what it reaches for. */
const planted: [rule: string, from: string, reaches: string][] = [
  ['walls-of-kernel', 'packages/kernel/src/a.ts', 'zod'],
  ['walls-of-law', 'packages/law/src/a.ts', 'node:fs'],
  ['walls-of-domain', 'packages/domain/src/a.ts', '@payung/store/sound'],
  ['walls-of-contract', 'packages/contract/src/a.ts', '@payung/usecases/sound'],
  ['walls-of-store', 'packages/store/src/a.ts', '@payung/contract/sound'],
  ['walls-of-usecases', 'packages/usecases/src/a.ts', 'kysely'],
  ['walls-of-web', 'apps/web/src/a.ts', '@payung/store/sound'],
  ['walls-of-web-ui', 'apps/web/src/ui/a.ts', '@payung/domain/sound'],
  ['walls-of-server', 'apps/server/src/a.ts', '../../web/src/sound'],
  ['tests-of-kernel', 'packages/kernel/src/a.test.ts', '@payung/law/sound'],
  ['tests-of-law', 'packages/law/src/a.test.ts', '@payung/domain/sound'],
  ['tests-of-domain', 'packages/domain/src/a.test.ts', '@payung/usecases/sound'],
  ['tests-of-contract', 'packages/contract/src/a.test.ts', '@payung/store/sound'],
  ['tests-of-store', 'packages/store/src/a.test.ts', '@payung/usecases/sound'],
  ['tests-of-usecases', 'packages/usecases/src/a.test.ts', '@payung/contract/sound'],
  ['tests-of-web', 'apps/web/src/a.test.ts', '@payung/usecases/sound'],
  ['tests-of-web-ui', 'apps/web/src/ui/a.test.ts', '@payung/contract/sound'],
  ['tests-of-server', 'apps/server/src/a.test.ts', '../../web/src/sound'],
  ['after-areas', 'packages/domain/src/areas/a.ts', '../access/sound'],
  ['after-access', 'packages/store/src/access/a.ts', '../registration/sound'],
  ['after-registration', 'packages/usecases/src/registration/a.ts', '../contributions/sound'],
  ['after-funding', 'packages/contract/src/funding.ts', './contributions'],
  ['after-contributions', 'packages/domain/src/contributions/a.ts', '../benefits/sound'],
  ['after-benefits', 'packages/domain/src/benefits/a.ts', '../cooperation/sound'],
  ['after-cooperation', 'apps/server/src/handlers/cooperation/a.ts', '../supervision/sound'],
  ['after-supervision', 'apps/web/src/screens/supervision/a.ts', '../recognition/sound'],
  ['after-recognition', 'packages/domain/src/recognition/a.ts', '../monitoring/sound'],
  ['after-monitoring', 'packages/domain/src/monitoring/a.ts', '../exchange/sound'],
  ['http-framework-under-http', 'apps/server/src/jobs/a.ts', 'fastify'],
  ['no-tests-in-the-product', 'packages/store/src/b.ts', './testing'],
  ['no-circles', 'packages/law/src/b.ts', './c'],
  ['no-unresolvable', 'packages/law/src/d.ts', './gone'],
]

/** Imports that the house allows: nothing may be said about them. */
const sound: [from: string, reaches: string][] = [
  ['packages/law/src/e.ts', '@payung/kernel/sound'],
  ['packages/domain/src/registration/e.ts', '../areas/sound'],
  ['packages/contract/src/registration.ts', '@payung/domain/sound'],
  ['packages/store/src/registration/e.ts', 'kysely'],
  ['packages/usecases/src/registration/e.ts', '@payung/store/sound'],
  ['packages/domain/src/e.test.ts', 'node:fs'],
  ['apps/server/src/http/e.ts', 'fastify'],
  ['apps/web/src/screens/registration/e.ts', '../../ui/sound'],
]

interface Complaint {
  from: string
  to: string
  rule: { name: string }
}
let complaints: Complaint[] = []

beforeAll(async () => {
  for (const [from, reaches] of [...planted.map(([, ...edge]) => edge), ...sound]) plant(from, reaches)
  for (const name of ['kernel', 'law', 'domain', 'contract', 'store', 'usecases']) {
    write(
      `packages/${name}/package.json`,
      JSON.stringify({ name: `@payung/${name}`, exports: { './*': './src/*.ts' } }),
    )
    mkdirSync(join(house, 'node_modules/@payung'), { recursive: true })
    symlinkSync(join(house, 'packages', name), join(house, 'node_modules/@payung', name))
  }
  for (const name of ['zod', 'fastify', 'kysely']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }))
    write(`node_modules/${name}/index.js`, '')
  }
  plant('packages/law/src/c.ts', './b')
  write('packages/law/src/lonely.ts', 'export const nobody = 1\n')
  const args = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json', 'packages', 'apps']
  const cruised = promisify(execFile)(join(root, 'node_modules/.bin/depcruise'), args, {
    cwd: house,
    maxBuffer: 2 ** 26,
  })
  const said = await cruised.then(
    ({ stdout }) => stdout,
    (failed: { stdout: string }) => failed.stdout,
  )
  complaints = JSON.parse(said).summary.violations
})

describe('the walls of the house', () => {
  test.each(planted)('%s: complains of %s reaching for %s', (rule, from) => {
    expect(complaints.filter((one) => one.from === from).map((one) => one.rule.name)).toContain(rule)
  })

  test('a file that nobody needs is named', () => {
    expect(complaints.filter(({ rule }) => rule.name === 'no-orphans').map(({ from }) => from)).toContain(
      'packages/law/src/lonely.ts',
    )
  })

  test.each(sound)('%s may reach for %s', (from) => {
    expect(complaints.filter((one) => one.from === from)).toEqual([])
  })

  test('no rule stands without a planted import', () => {
    const tried = new Set([...planted.map(([rule]) => rule), 'no-orphans'])
    expect(walls.forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([])
  })
})

function plant(from: string, reaches: string) {
  const folder = dirname(from)
  if (reaches.startsWith('.')) {
    if (reaches !== './gone') write(`${join(folder, reaches)}.ts`, 'export const thing = 1\n', true)
  } else if (reaches.startsWith('@payung/')) {
    const [, name, file] = reaches.split('/')
    write(`packages/${name}/src/${file}.ts`, 'export const thing = 1\n', true)
  }
  const name = reaches.startsWith('.') || reaches.startsWith('@payung/') ? 'thing' : 'default as thing'
  write(from, `import { ${name} } from '${reaches}'\nexport const a = thing\n`)
}

function write(path: string, text: string, onlyIfMissing = false) {
  const file = join(house, path)
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(file, text, { flag: onlyIfMissing ? 'wx' : 'w' })
  } catch {
    // It stands already: another row reaches for the same file.
  }
}
