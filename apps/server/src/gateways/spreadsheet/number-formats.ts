import { attributesOf, tagsOf } from './xml-text'

/** Built-in formats that show a day. 45 to 47 show hours only. */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])

/** For each cell style of a workbook: does it show its number as a day? 1 for yes. */
export function dateStyles(stylesXml: string): Uint8Array {
  const custom = new Map<number, boolean>()
  for (const { numFmtId, formatCode } of tagsOf(stylesXml, 'numFmt'))
    custom.set(Number(numFmtId), showsDay(formatCode ?? ''))
  const from = stylesXml.search(/<(?:[\w.-]{1,40}:)?cellXfs[\s>]/)
  const cellFormats = from < 0 ? '' : (stylesXml.slice(from).split(/<\/(?:[\w.-]{1,40}:)?cellXfs>/, 1)[0] ?? '')
  const formats = [...cellFormats.matchAll(/<(?:[\w.-]+:)?xf\s([^>]*)>/g)].map((tag) =>
    Number(attributesOf(tag[1] ?? '').numFmtId ?? 0),
  )
  return Uint8Array.from(formats, (id) => ((custom.get(id) ?? BUILT_IN.has(id)) ? 1 : 0))
}

/** Does a format code show a day, a month or a year? */
export function showsDay(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!\$)[^\]]*\]|\[\$[^\]]*\]/g, '')
    .split(';')[0] as string
  if (/general/i.test(bare)) return false
  if (/[dy]/i.test(bare)) return true
  return /m/i.test(bare) && !/[hs]/i.test(bare)
}
