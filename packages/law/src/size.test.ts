import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { expect, it } from 'vitest'

const { outputFiles, metafile } = buildSync({
  entryPoints: [fileURLToPath(new URL('./command.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  minify: true,
  write: false,
  metafile: true,
})
const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length

// the figure stands in the name, so that every run prints it
it(`the calculating entry weighs ${bytes} bytes compressed, at most 40,000`, () => {
  expect(bytes).toBeLessThanOrEqual(40_000)
})

it('nothing but the kernel comes in', () => {
  expect(Object.keys(metafile.inputs).filter((path) => !/packages\/(law|kernel)\/src\//.test(path))).toEqual([])
})
