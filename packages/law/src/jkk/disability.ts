import type { Citation, OpenQuestion } from '../citation'
import { openQuestion } from '../open-questions'
import { LARGEST_PARTIAL } from './parameters'
import { disabilities } from './tables'

/** One loss of a person. */
export interface Loss {
  /** Code of the row. */
  code: string
  /** How often: fingers, or steps of 10 dB and 10 %; 1 unless said otherwise. */
  times?: number
  /** Loss of function in hundredths of a percent; without it the part is lost altogether. */
  function_lost?: number
  /** Where the table leaves a range: hundredths of a percent, set by the doctor. */
  within_range?: number
}

/** The percentage of several losses together. */
export interface DisabilityPercentage {
  /** Hundredths of a percent, at most 7000; what `disability` of a benefit takes. */
  percent: number
  because: Citation[]
  open: OpenQuestion[]
}

/**
 * The percentage of 80 wages for partial disabilities: rows add up, at most 70 %; a lost function counts its part.
 * Parts of a hundredth of a percent are cut off.
 * @throws RangeError for an unknown row, or a value outside the range of a row
 * @law PP 44/2015 Lampiran III
 */
export function disabilityPercentage(losses: readonly Loss[]): DisabilityPercentage {
  let percent = 0
  const because: Citation[] = []
  for (const { code, times = 1, function_lost: lost = 10_000, within_range: set } of losses) {
    const row = disabilities.find((one) => one.code === code)
    if (!row) throw new RangeError(`no row ${code} in the disability table`)
    const share = set ?? row.percent
    if (share < row.percent || share > (row.percent_to ?? row.percent))
      throw new RangeError(`${share} lies outside the range of ${code}`)
    percent += Math.floor((share * times * lost) / 10_000)
    because.push(row.cite)
  }
  const most = LARGEST_PARTIAL * 100
  const open: OpenQuestion[] = []
  if (because.some(({ standing }) => standing !== 'read')) open.push(openQuestion('disability_table'))
  if (losses.length > 1 || percent > most) open.push(openQuestion('disability_cap'))
  return { percent: Math.min(percent, most), because, open }
}
