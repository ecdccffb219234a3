import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { slimContract } from './slim-contract'

type Load = (this: { addWatchFile: (file: string) => void }, id: string) => Promise<string | null>

const load = slimContract().load as Load
const rowsOf = (file: string) =>
  load.call(
    { addWatchFile: () => undefined },
    fileURLToPath(new URL(`../../packages/contract/src/${file}`, import.meta.url)),
  )

test('the browser gets method and path of each endpoint, and no schema', async () => {
  const sent = await rowsOf('access.ts')
  expect(sent).toContain('export const readSession = {"method":"GET","path":"/session"}')
  expect(sent).toContain(
    'export const printLetters = {"method":"POST","path":"/areas/:area/letters","reply":{"file":"application/pdf"}}',
  )
  expect(sent).not.toContain('zod')
})

test('other files are left alone', async () => {
  expect(await rowsOf('endpoint.ts')).toBe(null)
})
