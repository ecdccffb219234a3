import { describe, expect, it } from 'vitest'
import { placeForm, readPastedList } from './pasted-list'

describe('a pasted list', () => {
  it('is read by its headings, in any order', () => {
    const text =
      'No\tDesa\tNama Lengkap\tJabatan\tNo HP\n1\tOebelo\tMaria Bere\tOperator\t0812-3456-7890\n\n2\tNoelbaki\tYohanis Tefa\tKepala Desa\t\n'
    expect(readPastedList(text)).toMatchObject([
      { line: 2, holder: 'Maria Bere', place: 'Oebelo', role: 'village_operator', phone: '6281234567890' },
      { line: 4, holder: 'Yohanis Tefa', place: 'Noelbaki', role: 'village_head', phone: null },
    ])
  })

  it('is read by the form of its cells where there are no headings', () => {
    expect(readPastedList('Maria Bere; 5304122001; bendahara; 62 812 3456 7890')).toMatchObject([
      { holder: 'Maria Bere', code: '53.04.12.2001', role: 'village_treasurer', phone: '6281234567890' },
    ])
    expect(readPastedList('1. , Maria Bere, Oebelo, Kec. Kupang Tengah, op')).toMatchObject([
      { holder: 'Maria Bere', place: 'Oebelo', district: 'Kec. Kupang Tengah', role: 'village_operator' },
    ])
  })

  it('keeps a line whose role it does not know', () =>
    expect(readPastedList('Maria Bere; Oebelo; juru masak')).toMatchObject([{ holder: 'Maria Bere', role: null }]))

  it('compares places without their kind', () => expect(placeForm('Desa Oebelo')).toBe(placeForm('OEBELO')))
})
