import { type Rupiah, rupiah } from '@payung/kernel/money'
import { cite } from '../citation'
import { schedule, since } from '../schedule'
import { PP_44_2015 } from '../sources/pp-44-2015'

/** One row of the BPU income table: who earns `from` or more (up to the next row) pays on `base`. Rp. */
export interface IncomeBracket {
  from: Rupiah
  base: Rupiah
}

// from, base: the base lies Rp100,000 above the bound up to 2.7 m, then Rp250,000, then Rp500,000
const table: [number, number][] = [
  [0, 1_000_000],
  [1_100_000, 1_200_000],
  [1_300_000, 1_400_000],
  [1_500_000, 1_600_000],
  [1_700_000, 1_800_000],
  [1_900_000, 2_000_000],
  [2_100_000, 2_200_000],
  [2_300_000, 2_400_000],
  [2_500_000, 2_600_000],
  [2_700_000, 2_950_000],
  [3_200_000, 3_450_000],
  [3_700_000, 3_950_000],
  [4_200_000, 4_450_000],
  [4_700_000, 4_950_000],
  [5_200_000, 5_450_000],
  [5_700_000, 5_950_000],
  [6_200_000, 6_450_000],
  [6_700_000, 6_950_000],
  [7_200_000, 7_450_000],
  [7_700_000, 7_950_000],
  [8_200_000, 8_700_000],
  [9_200_000, 9_700_000],
  [10_200_000, 10_700_000],
  [11_200_000, 11_700_000],
  [12_200_000, 12_700_000],
  [13_200_000, 13_700_000],
  [14_200_000, 14_700_000],
  [15_200_000, 15_700_000],
  [16_200_000, 16_700_000],
  [17_200_000, 17_700_000],
  [18_200_000, 18_700_000],
  [19_200_000, 19_700_000],
  [20_200_000, 20_700_000],
]

/** The 33 income brackets of BPU members, lowest first. Rp a month. */
export const incomeBrackets = schedule(
  since(
    '2015-07-01',
    table.map(([from, base]): IncomeBracket => ({ from: rupiah(from), base: rupiah(base) })),
    cite(
      PP_44_2015,
      'Lampiran II',
      'Dasar iuran BPU menurut golongan penghasilan, 33 golongan.',
      'unverified',
      'The BPU contribution base by income bracket, 33 brackets.',
    ),
  ),
)

/** The lowest and the highest row were read. */
export const endPoints = cite(
  PP_44_2015,
  'Lampiran II',
  'Golongan terendah Rp1.000.000, tertinggi Rp20.700.000.',
  'read',
  'Lowest bracket Rp1,000,000, highest Rp20,700,000.',
)
