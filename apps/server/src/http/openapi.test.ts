import { readHealth } from '@payung/contract/health'
import { askLaw } from '@payung/contract/law'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handlers } from '../handlers'
import { openApiOf } from './openapi'
import { refusalBook } from './refusal-book'
import { serveTestHouse, type TestApp } from './testing'

const endpoints = handlers.map(({ endpoint }) => endpoint)

describe('the contract', () => {
  it('names every refusal by a code that some table holds', () => {
    const unknown = endpoints.flatMap(({ path, refuses = [] }) =>
      refuses.filter((code) => !refusalBook[code]).map((code) => `${path}: ${code}`),
    )
    expect(unknown).toEqual([])
  })

  it('has one endpoint to an address and method', () => {
    const names = endpoints.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('audits every act', () => {
    const silent = endpoints.filter(({ method, audit }) => method !== 'GET' && !audit).map(({ path }) => path)
    expect(silent.filter((path) => !/\/(read|check|preview|estimate)$/.test(path))).toEqual([])
  })
})

describe('the interface document', () => {
  let served: TestApp
  beforeAll(async () => {
    served = await serveTestHouse({ handlers })
  })
  afterAll(() => served.close())

  it('holds every endpoint with roles, parameters and refusals', async () => {
    const document = await (await fetch(`${served.address}/api/openapi.json`)).json()
    expect(document).toMatchObject({ openapi: '3.1.0' })
    const operations = Object.values((document as { paths: Record<string, object> }).paths).flatMap(Object.values)
    expect(operations).toHaveLength(endpoints.length)
    const rename = (document as { paths: Record<string, never> }).paths['/api/areas/{area}/rename']
    expect(rename).toMatchObject({
      post: {
        'x-roles': ['administrator'],
        'x-audit': 'area.renamed',
        parameters: [{ name: 'area', in: 'path', required: true }],
        responses: {
          404: { 'x-refusals': ['unknown_area'] },
          403: { 'x-refusals': ['role_not_allowed', 'outside_area'] },
        },
      },
    })
  })

  it('gives no operation id twice', () => {
    const document = openApiOf([...endpoints, readHealth, askLaw]) as {
      paths: Record<string, Record<string, { operationId: string }>>
    }
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is a page without scripts, styles inside or assets of others', async () => {
    const page = await (await fetch(`${served.address}/api/docs`)).text()
    expect(page).toContain('/api/areas/search')
    expect(page).not.toMatch(/<script|<style|style=|https?:\/\//)
    expect((await fetch(`${served.address}/api/docs.css`)).headers.get('content-type')).toContain('text/css')
  })
})
