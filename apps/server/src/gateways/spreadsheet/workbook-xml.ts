import { escapeText } from './xml-text'
import type { ZipContent } from './zip-writer'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Cell styles of what we write, by their place in `cellXfs`. */
export const styleIndex = {
  plain: 0,
  heading: 1,
  text: 2,
  integer: 3,
  money: 4,
  date: 5,
  percent: 6,
  above: 7,
  guarded: 8,
  title: 9,
} as const

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="&quot;Rp&quot;#,##0"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>\
<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="11"/><color rgb="FF8A4B00"/><name val="Calibri"/></font></fonts>\
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/></patternFill></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment wrapText="1" vertical="center"/></xf>\
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>\
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>\
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/** The parts of a workbook that say what the others are. */
export function* packageParts(sheets: number, hasShared: boolean): Generator<ZipContent> {
  const numbers = Array.from({ length: sheets }, (_, i) => i + 1)
  const overrides = [
    `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPES}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPES}.styles+xml"/>`,
    ...numbers.map(
      (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SHEET_TYPES}.worksheet+xml"/>`,
    ),
    ...(hasShared
      ? [`<Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET_TYPES}.sharedStrings+xml"/>`]
      : []),
  ]
  const types = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
  yield part('[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types">${types}${overrides.join('')}</Types>`)
  yield part('_rels/.rels', relationsXml([relation('rId1', 'officeDocument', 'xl/workbook.xml')]))
  const related = numbers.map((n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`))
  related.push(relation(`rId${sheets + 1}`, 'styles', 'styles.xml'))
  if (hasShared) related.push(relation(`rId${sheets + 2}`, 'sharedStrings', 'sharedStrings.xml'))
  yield part('xl/_rels/workbook.xml.rels', relationsXml(related))
  yield { name: 'xl/styles.xml', chunks: [STYLES] }
}

/** The list of sheets, each with the row of headings that every printed page repeats. */
export function workbookXml(names: readonly string[], headingRows: readonly number[]): string {
  const sheets = names
    .map((name, i) => `<sheet name="${escapeText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')
  const titles = names
    .map((name, i) => {
      const quoted = escapeText(name.replaceAll("'", "''"))
      return `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${quoted}'!$${headingRows[i]}:$${headingRows[i]}</definedName>`
    })
    .join('')
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets><definedNames>${titles}</definedNames></workbook>`
}

function part(name: string, xml: string): ZipContent {
  return { name, chunks: [HEAD + xml] }
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
}

function relationsXml(related: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${related.join('')}</Relationships>`
}
