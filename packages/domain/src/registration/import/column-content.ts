import type { Row } from './cell'

const FORMS: [string, RegExp][] = [
  ['nik', /^'?[1-9]\d{15}$|^\d[.,]\d+E\+15$/i],
  ['village_code', /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/],
  ['phone', /^(?:\+?62|0)8\d{8,11}$/],
  ['kpj', /^\d{11}$/],
]

/** The field that the cells of a column betray by their form, when most of them do. */
export function fieldByContent(rows: readonly Row[], column: number): string | undefined {
  const texts = rows.map((row) => row.cells[column]?.text.trim() ?? '').filter((text) => text !== '')
  if (texts.length === 0) return undefined
  for (const [field, form] of FORMS) {
    const fitting = texts.filter((text) => form.test(text.replace(/\s/g, ''))).length
    if (fitting > texts.length * 0.6) return field
  }
  return undefined
}
