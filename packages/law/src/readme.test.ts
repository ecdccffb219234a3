import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const examples = [...readme.matchAll(/^## (.+)\n(?:(?!^## )[\s\S])*?```ts\n([\s\S]*?)```/gm)].map(
  ([, title, code]) => [title ?? '', code ?? ''] as const,
)

/** `expression // value` becomes a comparison, an import a load; the rest runs as it stands. */
function runnable(code: string): string {
  const lines = code.split('\n').map((line) => {
    const load = /^import \{(.+)\} from '(.+)'$/.exec(line)
    if (load) return `const {${load[1]}} = await load('${load[2]}')`
    const claim = /^(\S.*?) \/\/ (.+)$/.exec(line)
    return claim ? `check(${claim[1]}, ${claim[2]})` : line
  })
  return transformSync(`async () => {${lines.join('\n')}}`, { loader: 'ts' }).code
}

describe('the README', () => {
  it('has examples', () => expect(examples.length).toBeGreaterThan(4))

  it.each(examples)('%s: what it shows is so', async (_, code) => {
    let checked = 0
    const check = (shown: unknown, claimed: unknown) => {
      checked++
      if (typeof claimed === 'object') expect(shown).toMatchObject(claimed as object)
      else expect(shown).toEqual(claimed)
    }
    const load = (name: string) => import(name)
    const run = new Function('load', 'check', `return (${runnable(code).trim().replace(/;$/, '')})()`)
    await run(load, check)
    expect(checked).toBeGreaterThan(0)
  })
})
