import { type AreaCode, villageKindOf } from '@payung/domain/areas/area'
import { duplicateWatch } from '@payung/domain/registration/import/duplicate-watch'
import { isRowOfList } from '@payung/domain/registration/import/is-row-of-list'
import type { Note } from '@payung/domain/registration/import/notes'
import { rosterReader } from '@payung/domain/registration/import/read-roster-row'
import type { RosterValues } from '@payung/domain/registration/import/roster-values'
import type { KeptNote, KeptOutcome } from '@payung/store/registration/imports/import-outcomes'
import type { Carrying } from './import-act'
import type { VillageSearch } from './village-search'

/** A row that can be held against the register. */
export interface AcceptedRow {
  row: number
  values: RosterValues
  notes: KeptNote[]
}

/** A roster after every cell was read: what goes on to the register, and what was refused by itself. */
export interface ReadRoster {
  accepted: AcceptedRow[]
  refused: KeptOutcome[]
  /** Names in refused rows: nobody leaves because of a mistyped cell. */
  refusedNames: { village: string; name: string }[]
}

/** Reads every row of a roster; a NIK that stands twice, a name without NIK that stands twice, a village that was split are refused here. */
export async function readRoster(carrying: Carrying, villages: VillageSearch): Promise<ReadRoster> {
  const { mapping, context } = carrying
  const read = rosterReader(mapping, { today: context.today, villages: villages.index, village: villages.only })
  const niks = duplicateWatch()
  const names = new Map<string, number>()
  const nameColumn = mapping.columns.find(({ field }) => field === 'name')?.column ?? -1
  const result: ReadRoster = { accepted: [], refused: [], refusedNames: [] }

  for await (const rows of carrying.rows) {
    for (const row of rows) {
      if (!isRowOfList(row, mapping)) continue
      const { values, notes } = read(row)
      const kept = notes.length === 0 ? [] : notes.map(keptNote)
      const refusal = values ? refusalOf(values, row.number) : splitNote()
      if (values && !refusal) result.accepted.push({ row: row.number, values, notes: kept })
      else {
        const name = values?.name ?? row.cells[nameColumn]?.text.trim() ?? ''
        const told = refusal ? [...kept.filter(([, code]) => code !== 'village_unknown'), refusal] : kept
        const place = values ? villages.nameOf(values.village) : ''
        result.refused.push([row.number, 'refused', told, name, place, []])
        if (name !== '') result.refusedNames.push({ village: values?.village ?? '', name })
      }
    }
    carrying.step('read', result.accepted.length + result.refused.length, 0)
  }
  return result

  function refusalOf(values: RosterValues, row: number): KeptNote | null {
    const { nik, name, village, born, category } = values
    const isOffice = category === 'kades' || category === 'perangkat' || category === 'bpd'
    if (isOffice && villageKindOf(village as AreaCode) === 'kelurahan') return ['post', 'kelurahan_post', {}]
    if (nik !== null) {
      const twice = niks.seen(nik, row)
      return twice && keptNote(twice)
    }
    const key = `${village}|${name.toLowerCase()}|${born ?? ''}`
    const first = names.get(key)
    if (first !== undefined) return ['name', 'same_person_twice', { row: first }]
    names.set(key, row)
    return null
  }

  function splitNote(): KeptNote | null {
    const split = villages.lastSplit()
    return split && ['village_code', 'village_split', split]
  }
}

/** A note without its sentence: that is made anew in the language of whoever reads. */
export function keptNote({ field, code, facts }: Note): KeptNote {
  return [field, code, { ...facts }]
}
