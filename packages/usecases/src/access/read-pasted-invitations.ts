import type { PastedRow } from '@payung/domain/access/invitation'
import { type PastedLine, placeForm, readPastedList } from '@payung/domain/access/pasted-list'
import { ROLE_LEVELS } from '@payung/domain/access/roles'
import { type AreaCode, levelOf, parentOf } from '@payung/domain/areas/area'
import { type NamedArea, placesInside } from '@payung/store/access/area-names'
import { rangeOf } from '@payung/store/scope'
import type { Context } from '../context'

/** Reads a pasted list and finds the places that it names inside the area; says of each line what is missing. Stores nothing. */
export async function readPastedInvitations(
  { tx, today }: Context,
  area: AreaCode,
  text: string,
): Promise<PastedRow[]> {
  const { from, to } = rangeOf(area)
  const places = await placesInside(tx, from, to, today)
  const names = new Map(places.map(({ code, name }) => [code, name]))
  return readPastedList(text).map((line) => {
    const found = placeOf(line, places, names)
    const place = typeof found === 'string' ? null : found
    return {
      line: line.line,
      holder: line.holder,
      place: line.place || line.code,
      area: place && { code: place.code as AreaCode, name: place.name },
      role: line.role,
      login: line.login,
      phone: line.phone,
      says: missing(line, found),
    }
  })
}

/** The place of a line, or the sentence that says why it is not found. */
function placeOf(line: PastedLine, places: readonly NamedArea[], names: Map<string, string>): NamedArea | string {
  if (line.code)
    return (
      places.find(({ code }) => code === line.code) ?? `Kode ${line.code} tidak ada di wilayah Anda. Periksa kodenya.`
    )
  const level = line.role === null ? null : ROLE_LEVELS[line.role].level
  const named = line.place || (level === 'district' ? line.district : '')
  if (!named) return 'Desa belum ditulis. Tulis nama atau kode desanya.'
  const district = line.district && placeForm(line.district)
  const fits = places.filter(
    ({ code, name }) =>
      placeForm(name) === placeForm(named) &&
      (level === null || level === 'any' || levelOf(code as AreaCode) === level) &&
      (!district || level !== 'village' || placeForm(names.get(parentOf(code as AreaCode) ?? '') ?? '') === district),
  )
  if (fits.length === 1) return fits[0] as NamedArea
  return fits.length === 0
    ? `${named} tidak ditemukan di wilayah Anda. Periksa ejaannya atau tulis kodenya.`
    : `Ada ${fits.length} tempat bernama ${named}. Tulis juga kecamatannya, atau kodenya.`
}

function missing(line: PastedLine, place: NamedArea | string): string | null {
  if (!line.holder) return 'Nama belum ditulis.'
  if (line.role === null) return 'Peran tidak dikenali. Tulis operator, kaur keuangan, kepala desa, atau kecamatan.'
  return typeof place === 'string' ? place : null
}
