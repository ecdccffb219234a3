/** Where a tile stands: row from the north, column from the west. */
export interface Place {
  row: number
  col: number
}

/** The 38 provinces as they lie: each line runs from west to east, two dots are sea. */
const INDONESIA = `
11 .. .. .. .. .. .. 65 .. .. .. .. .. .. .. ..
.. 12 .. 21 .. 61 62 64 .. 75 71 82 .. .. .. ..
.. 13 14 .. .. .. .. 63 76 72 .. .. 96 92 94 91
.. .. 15 16 19 .. .. .. 73 74 .. 81 .. .. .. 95
.. .. 17 18 .. 31 .. .. .. .. .. .. .. .. .. 93
.. .. .. .. 36 32 33 35 51 52 53 .. .. .. .. ..
.. .. .. .. .. .. 34 .. .. .. .. .. .. .. .. ..`

/** The 22 of Nusa Tenggara Timur: Flores to Alor above, Sumba, Sabu and Rote below, Timor in the south-east. */
const NUSA_TENGGARA_TIMUR = `
15 10 19 09 16 08 07 06 13 05
.. .. .. .. .. .. .. .. .. ..
18 12 17 11 .. .. .. .. 03 04
.. .. .. .. .. .. 71 01 02 21
.. .. .. .. 20 .. 14 .. .. ..`

const provinces = lay(INDONESIA)
const regenciesByHand: Readonly<Record<string, ReadonlyMap<string, Place>>> = {
  '53': lay(NUSA_TENGGARA_TIMUR, '53.'),
}

/** Broader than high, as a page is. */
const BREADTH = 1.6

/** The place of each province, by its Kemendagri code. A province that is younger than this map stands below the others. */
export function placeProvinces(codes: readonly string[]): ReadonlyMap<string, Place> {
  return complete(provinces, codes)
}

/** The place of each regency and city of a province: laid by hand where somebody has, otherwise by code, row after row. */
export function placeRegencies(province: string, codes: readonly string[]): ReadonlyMap<string, Place> {
  return complete(regenciesByHand[province] ?? new Map(), codes)
}

function complete(byHand: ReadonlyMap<string, Place>, codes: readonly string[]): ReadonlyMap<string, Place> {
  const missing = codes.filter((code) => !byHand.has(code)).sort()
  const laid = new Map(codes.flatMap((code) => (byHand.has(code) ? [[code, byHand.get(code) as Place]] : [])))
  const below = laid.size === 0 ? 0 : Math.max(...[...laid.values()].map((place) => place.row)) + 1
  const across =
    laid.size === 0
      ? Math.ceil(Math.sqrt(missing.length * BREADTH))
      : Math.max(...[...laid.values()].map((place) => place.col)) + 1
  missing.forEach((code, i) => {
    laid.set(code, { row: below + Math.floor(i / across), col: i % across })
  })
  return laid
}

function lay(map: string, before = ''): ReadonlyMap<string, Place> {
  const lines = map.trim().split('\n')
  return new Map(
    lines.flatMap((line, row) =>
      line.split(' ').flatMap((code, col) => (code === '..' ? [] : [[before + code, { row, col }] as const])),
    ),
  )
}
