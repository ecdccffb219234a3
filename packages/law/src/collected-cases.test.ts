import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const at = (path: string) => new URL(`../${path}`, import.meta.url)
const read = (path: string) => readFileSync(at(path), 'utf8')
const rows = [...read('README.md').matchAll(/^\| ([A-Z]\d\d-[\w-]+) \| (.+?) \| (yes)? ?\|$/gm)]
const examples = readdirSync(at('examples/')).flatMap(
  (name) => JSON.parse(read(`examples/${name}`)) as { id: string; difference?: string }[],
)

it('the README lists the 31 collected cases', () => expect(rows).toHaveLength(31))

it.each(rows.map(([, id = '', where = '', stated]) => ({ id, where, stated })))(
  '$id is tested',
  ({ id, where, stated }) => {
    const own = examples.filter((one) => one.id === id)
    const inTests = new RegExp(`it\\('[^']*\\b${id.slice(0, 3)}\\b`).test(read('src/cases.test.ts'))
    expect(where.includes('examples/')).toBe(own.length > 0)
    expect(where.includes('cases.test.ts')).toBe(inTests)
    expect(own.length > 0 || inTests).toBe(true)
    expect(own.some(({ difference }) => difference)).toBe(stated === 'yes')
  },
)
