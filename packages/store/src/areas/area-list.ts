import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type AreaCode, type AreaKind, areaCode, parentOf, regencyIdOf, villageKindOf } from '@payung/domain/areas/area'

/** A row of the table `areas` as the list gives it. */
export interface ListedArea {
  code: AreaCode
  level: number
  kind: AreaKind
  name: string
  parent: AreaCode | null
  regencyId: number | null
}

/** Whose list it is. The data are under the Open Database License: attribute. */
export const LIST_SOURCE = 'idn-area-data 4.0.1 (ODbL), kode wilayah Kemendagri'

/** The list gives no days of birth: it is taken to hold from this day on, before which no contribution month is accepted. */
export const LIST_SINCE = '2015-01-01'

/** The tables of the list, from the top down. */
const TABLES = ['provinces', 'regencies', 'districts', 'villages'] as const

/** Every area of the list, the nation first, each after the one above it. */
export function* listedAreas(): Generator<ListedArea> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('idn-area-data/package.json')), 'data')
  yield { code: areaCode(''), level: 0, kind: 'nation', name: 'Indonesia', parent: null, regencyId: null }
  for (const [above, table] of TABLES.entries()) {
    const [, ...lines] = readFileSync(join(folder, `${table}.csv`), 'utf8')
      .trimEnd()
      .split('\n')
    for (const line of lines) yield areaOf(above + 1, line)
  }
}

/** A line is `code,name` or `code,parent,name`; a name that holds a comma or a quotation mark stands in quotation marks. */
function areaOf(level: number, line: string): ListedArea {
  const code = areaCode(line.slice(0, line.indexOf(',')))
  const parent = parentOf(code)
  const rest = line.slice(code.length + 1)
  const written = level === 1 ? rest : rest.slice(rest.indexOf(',') + 1)
  const name = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written
  return { code, level, kind: kindOf(level, code, name), name, parent, regencyId: regencyIdOf(code) }
}

function kindOf(level: number, code: AreaCode, name: string): AreaKind {
  if (level === 1) return 'province'
  if (level === 2) return name.startsWith('Kota ') ? 'city' : 'regency'
  return level === 3 ? 'district' : villageKindOf(code)
}
