import { describe, expect, it } from 'vitest'
import { disabilityPercentage, type Loss } from './disability'
import { disabilities } from './tables'

describe('partial disability (PP 44/2015 Lampiran III)', () => {
  it.each<[string, Loss[], number, string[]]>([
    ['a row that was read', [{ code: 'eye_one' }], 3_500, []],
    ['a row that is unverified', [{ code: 'hand_right' }], 3_200, ['disability_table']],
    ['half of a percent', [{ code: 'phalanx_index_right' }], 450, ['disability_table']],
    ['rows add up', [{ code: 'eye_one' }, { code: 'smell' }], 4_500, ['disability_cap']],
    ['at most 70 %', [{ code: 'eyes_both' }, { code: 'smell' }], 7_000, ['disability_cap']],
    ['steps of 10 dB', [{ code: 'hearing_both_10db', times: 3 }], 1_800, []],
    ['a third of a function', [{ code: 'hearing_one', function_lost: 3_333 }], 666, []],
    ['within a range', [{ code: 'scalp', within_range: 2_500 }], 2_500, []],
    ['the least of a range', [{ code: 'scalp' }], 1_000, []],
    ['nothing', [], 0, []],
  ])('%s', (_, losses, percent, open) => {
    const answer = disabilityPercentage(losses)
    expect(answer.percent).toBe(percent)
    expect(answer.open.map(({ code }) => code)).toEqual(open)
    expect(answer.because).toHaveLength(losses.length)
  })

  it('refuses an unknown row and a value outside the range', () => {
    expect(() => disabilityPercentage([{ code: 'tail' }])).toThrow('tail')
    expect(() => disabilityPercentage([{ code: 'scalp', within_range: 3_001 }])).toThrow('range')
    expect(() => disabilityPercentage([{ code: 'smell', within_range: 999 }])).toThrow('range')
  })

  it('has each code once and no row above 70 %', () => {
    expect(new Set(disabilities.map(({ code }) => code)).size).toBe(disabilities.length)
    for (const { percent, percent_to } of disabilities) expect(percent_to ?? percent).toBeLessThanOrEqual(7_000)
  })
})
