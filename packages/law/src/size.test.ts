import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { expect, it } from 'vitest'

it('the calculating entry weighs at most 40 kB compressed, and nothing but the kernel comes in', () => {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [fileURLToPath(new URL('./command.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    minify: true,
    write: false,
    metafile: true,
  })
  expect(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length).toBeLessThanOrEqual(40_000)
  expect(Object.keys(metafile.inputs).filter((path) => !/packages\/(law|kernel)\/src\//.test(path))).toEqual([])
})
