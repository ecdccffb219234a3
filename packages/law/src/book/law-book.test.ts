import { readdirSync, readFileSync } from 'node:fs'
import { addDays, type PlainDate } from '@payung/kernel/dates'
import { describe, expect, it } from 'vitest'
import type { Schedule } from '../schedule'
import { findRegulation } from '../sources/registry'
import { caseIds } from './cases.generated'
import { casesByProvision, lawBook, type WorkedCase } from './law-book'
import { scheduledProvisions } from './scheduled'

const source = new URL('../', import.meta.url)
const examples = new URL('../../examples/', import.meta.url)
const cases = readdirSync(examples).flatMap(
  (name) => JSON.parse(readFileSync(new URL(name, examples), 'utf8')) as WorkedCase[],
)
const book = lawBook()

const isSchedule = (value: unknown): value is Schedule<unknown> =>
  typeof value === 'object' && value !== null && 'isBeyondEnd' in value && 'rows' in value

describe('every schedule of the library', () => {
  it('stands in the book, a new one too', async () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    const code = files.filter((name) => name.endsWith('.ts') && !/(\.test|testing)\.ts$/.test(name))
    const known = new Set<unknown>(scheduledProvisions.map(({ schedule }) => schedule))
    const missing: string[] = []
    for (const name of code)
      for (const [exported, value] of Object.entries(await import(new URL(name, source).href)))
        if (isSchedule(value) && !known.has(value)) missing.push(`${name}: ${exported}`)
    expect(code.length).toBeGreaterThan(50)
    expect(missing).toEqual([])
  })

  const boundaries = scheduledProvisions.flatMap(({ code, schedule }) =>
    schedule.rows.map(({ since, value }, at) => ({ code, since, value, at, schedule })),
  )

  it.each(boundaries)('$code: first day $since', ({ schedule, since, value, at }) => {
    expect(schedule.on(since).value).toBe(value)
    const before = schedule.rows[at - 1]
    if (before) expect(schedule.on(addDays(since, -1)).value).toBe(before.value)
    else expect(() => schedule.on(addDays(since, -1))).toThrow(RangeError)
    const next = schedule.rows[at + 1]
    const lastDay = next ? addDays(next.since, -1) : schedule.ends ? addDays(schedule.ends, -1) : null
    expect(schedule.on(lastDay ?? ('2099-12-31' as PlainDate)).value).toBe(value)
    if (!next) expect(schedule.isBeyondEnd(lastDay ?? ('2099-12-31' as PlainDate))).toBe(false)
    if (!next && schedule.ends) expect(schedule.isBeyondEnd(schedule.ends)).toBe(true)
  })
})

describe('the book', () => {
  it('gives every provision a name, a value, an act of the registry and what it says', () => {
    const codes = book.provisions.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    for (const { name, rows } of book.provisions) {
      expect(rows.length, name.id).toBeGreaterThan(0)
      for (const { value, cite } of rows) {
        expect(value.id.length, name.id).toBeGreaterThan(1)
        expect(value.en.length, name.id).toBeGreaterThan(1)
        expect(findRegulation(cite.act)?.id, name.id).toBe(cite.act)
        expect(cite.says.length, name.id).toBeGreaterThan(4)
        expect(cite.in_english.length, cite.says).toBeGreaterThan(4)
      }
    }
  })

  it('names the worked cases that lean on a row, as `npm run lawbook` wrote them', () => {
    const now = [...casesByProvision(cases)].map(([key, ids]) => [key, [...ids].sort()] as const)
    expect(Object.fromEntries(now)).toEqual(caseIds)
    const rows = book.provisions.find(({ code }) => code === 'jkm_manfaat')?.rows
    expect(rows?.map(({ cases: found }) => found.some((id) => /^(B03|B21)/.test(id)))).toEqual([true, false])
    expect(rows?.[1]?.cases).toContain('B05-JKM-bpd-kolaka-timur-2024')
    const ceilings = book.provisions.find(({ code }) => code === 'jp_batas_upah')?.rows
    expect(ceilings?.filter(({ cases: found }) => found.includes('I11-jp-wage-cap-series')).length).toBeGreaterThan(10)
  })

  it('shows values as people read them, until when they hold, and what is open', () => {
    const row = (code: string, at: number) => book.provisions.find((one) => one.code === code)?.rows[at]
    expect(row('jp_batas_upah', 11)).toMatchObject({
      value: { id: 'Rp11.086.300' },
      since: '2026-03-01',
      until: '2027-03-01',
    })
    expect(row('jkk_kelas', 0)?.value.id).toBe(
      'kelas 1 0,24%; kelas 2 0,54%; kelas 3 0,89%; kelas 4 1,27%; kelas 5 1,74%',
    )
    expect(row('jht_pu', 0)?.value).toEqual({ id: 'pemberi kerja 3,7%, pekerja 2%', en: 'employer 3.7%, worker 2%' })
    expect(row('jkm_masa_tunggu', 1)?.value.id).toBe('BPU kurang dari 3 bulan: Rp10.000.000')
    expect(row('tabel_cacat', 27)?.value.en).toBe('Scalp torn off: 10% to 30%')
    expect(book.open.map(({ code }) => code)).toContain('pp50_apbdes')
    const { rows, read, reported, unverified, with_cases: withCases } = book.counted
    expect(read + reported + unverified).toBe(rows)
    expect(withCases).toBeGreaterThan(30)
  })
})
