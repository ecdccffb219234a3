import { describe, expect, test } from 'vitest'
import { type Column, sorted } from './columns'

interface Row {
  name: string
  share: number | null
}

const rows: Row[] = [
  { name: 'Belu', share: 80 },
  { name: 'Kota Kupang', share: null },
  { name: 'Alor', share: 95 },
]
const columns: Column<Row>[] = [
  { key: 'name', head: 'Nama', cell: (row) => row.name, sort: (row) => row.name },
  { key: 'share', head: 'Terlindungi', cell: (row) => row.share, sort: (row) => row.share },
]

describe('rows in the order asked for', () => {
  const cases = [
    { order: null, names: ['Belu', 'Kota Kupang', 'Alor'] },
    { order: { key: 'name', down: false }, names: ['Alor', 'Belu', 'Kota Kupang'] },
    { order: { key: 'share', down: false }, names: ['Belu', 'Alor', 'Kota Kupang'] },
    // a row without a value stands last in both directions
    { order: { key: 'share', down: true }, names: ['Alor', 'Belu', 'Kota Kupang'] },
    { order: { key: 'no such column', down: true }, names: ['Belu', 'Kota Kupang', 'Alor'] },
  ]
  test.each(cases)('%j', ({ order, names }) => {
    expect(sorted(rows, columns, order).map((row) => row.name)).toEqual(names)
  })
})
