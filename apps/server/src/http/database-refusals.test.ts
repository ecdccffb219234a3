import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endpoint } from '@payung/contract/endpoint'
import { id } from '@payung/kernel/ids'
import { actor } from '@payung/usecases/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { keepFiles } from '../gateways/files'
import { handle } from '../handlers/handle'
import { explainDatabase } from './database-refusals'
import { serveTestHouse, type TestApp } from './testing'

it.each([
  ['42501', 'outside_area', 'forbidden'],
  ['22P02', 'unknown_reference', 'unknown'],
  ['23505', 'changed_meanwhile', 'conflict'],
  ['40001', 'changed_meanwhile', 'conflict'],
  ['40P01', 'changed_meanwhile', 'conflict'],
  ['53100', 'disk_full', 'too_large'],
  ['ENOSPC', 'disk_full', 'too_large'],
])('%s is refused as %s', (code, refusal, nature) => {
  const explain = () => explainDatabase(Object.assign(new Error('x'), { code }))
  expect(explain).toThrow(expect.objectContaining({ code: refusal, kind: expect.objectContaining({ nature }) }))
})

it('leaves a fault as it is', () => expect(() => explainDatabase(new TypeError('broken'))).toThrow(TypeError))

const FILE = id('00000000-0000-7000-8000-000000000001')
const putFile = endpoint({
  method: 'POST',
  path: '/areas/:area/test-files',
  summary: 'For tests.',
  allow: ['pmd_regency'],
  audit: 'test.kept',
  reply: z.object({}),
})
let folder: string
let served: TestApp

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'payung-full-'))
  const files = keepFiles(folder, new Uint8Array(32))
  mkdirSync(join(folder, 'files'), { recursive: true })
  // A disk that is full: whatever is written under this name fails as it would there.
  symlinkSync('/dev/full', join(folder, 'files', `${FILE}.part`))
  served = await serveTestHouse({
    handlers: [
      handle(putFile, async ({ tx }) => {
        await tx
          .insertInto('people')
          .values({ regency_id: 5304, id: FILE, village_code: '53.04.01.2001', name: 'Maria Bere' })
          .execute()
        await files.put(FILE, new Uint8Array(100))
        return {}
      }),
    ],
  })
})
afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

it('a full disk ends in a sentence, and nothing is stored', async () => {
  served.as(actor('pmd_regency', '53.04'))
  const response = await fetch(`${served.address}/api/areas/53.04/test-files`, { method: 'POST' })
  expect(await response.json()).toMatchObject({
    refused: { code: 'disk_full', says: expect.stringContaining('penuh') },
  })
  expect(await served.house.store.owner.selectFrom('people').select('id').execute()).toEqual([])
  expect(readdirSync(join(folder, 'files'))).toEqual([])
})
