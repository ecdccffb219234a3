import { refuseImport } from '@payung/domain/registration/import/refusals'
import type { ByteSource } from './byte-source'
import { inflateText } from './inflate-entry'
import { dateStyles } from './number-formats'
import { attributesOf, tagsOf } from './xml-text'
import type { ZipEntry } from './zip-entries'

/** One worksheet of a workbook. */
export interface SheetPart {
  readonly name: string
  readonly visible: boolean
  readonly entry: ZipEntry
}

/** The parts of a workbook that a list is read from. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[]
  readonly strings: ZipEntry | undefined
  readonly dates: Uint8Array
  readonly from1904: boolean
  readonly hasMacros: boolean
}

/** Finds sheets, texts and styles of a workbook by its relations, as their names are free. */
export async function readWorkbookParts(source: ByteSource, entries: readonly ZipEntry[]): Promise<WorkbookParts> {
  const named = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  const rootRelations = named.get('_rels/.rels')
  const main = rootRelations && targetOf(await relations(source, rootRelations), '/officeDocument', '')
  const path = main ?? 'xl/workbook.xml'
  const workbook = named.get(path.toLowerCase())
  if (!workbook) return refuseStranger(named)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const xml = await inflateText(source, workbook)
  const relationsEntry = named.get(`${folder}_rels/${path.slice(folder.length)}.rels`.toLowerCase())
  const related = relationsEntry ? await relations(source, relationsEntry) : []
  const byId = new Map(related.map(({ Id, Target }) => [Id, resolvePath(folder, Target ?? '')]))

  const sheets = tagsOf(xml, 'sheet').flatMap((tag) => {
    const id = tag['r:id'] ?? Object.entries(tag).find(([name]) => name.endsWith(':id'))?.[1]
    const entry = named.get((byId.get(id) ?? '').toLowerCase())
    const isWorksheet = entry && related.some((one) => one.Id === id && one.Type?.endsWith('/worksheet'))
    return isWorksheet ? [{ name: tag.name ?? '', visible: (tag.state ?? 'visible') === 'visible', entry }] : []
  })
  const strings = named.get((targetOf(related, '/sharedStrings', folder) ?? '').toLowerCase())
  const styles = named.get((targetOf(related, '/styles', folder) ?? '').toLowerCase())
  return {
    sheets,
    strings,
    dates: styles ? dateStyles(await inflateText(source, styles)) : new Uint8Array(),
    from1904: tagsOf(xml, 'workbookPr').some(({ date1904 }) => date1904 === '1' || date1904 === 'true'),
    hasMacros: entries.some(({ name }) => /vbaProject\.bin$/i.test(name)),
  }
}

/** The sheet asked for, else the visible one with the most in it: help and cover sheets are small. */
export function chooseSheet(sheets: readonly SheetPart[], asked?: string): SheetPart {
  if (asked !== undefined) {
    const named = sheets.find(({ name }) => name === asked)
    return (
      named ?? refuseImport('file_unknown_sheet', { sheet: asked, sheets: sheets.map(({ name }) => name).join(', ') })
    )
  }
  const visible = sheets.filter((sheet) => sheet.visible)
  const [first, ...others] = visible
  if (!first) return refuseImport('file_no_sheet')
  return others.reduce((most, sheet) => (sheet.entry.size > most.entry.size ? sheet : most), first)
}

function refuseStranger(named: ReadonlyMap<string, ZipEntry>): never {
  if (named.has('xl/workbook.bin')) refuseImport('file_binary_excel')
  if (named.has('content.xml') && named.has('mimetype')) refuseImport('file_open_document')
  return refuseImport('file_unknown_form')
}

async function relations(source: ByteSource, entry: ZipEntry): Promise<Record<string, string>[]> {
  const xml = await inflateText(source, entry)
  return [...xml.matchAll(/<(?:[\w.-]+:)?Relationship\s([^>]*?)\/?>/g)].map((tag) => attributesOf(tag[1] ?? ''))
}

function targetOf(related: readonly Record<string, string>[], type: string, folder: string): string | undefined {
  const one = related.find(({ Type, TargetMode }) => Type?.endsWith(type) && TargetMode !== 'External')
  return one && resolvePath(folder, one.Target ?? '')
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const parts: string[] = []
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
