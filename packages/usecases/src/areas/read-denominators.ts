import type { AreaCode } from '@payung/domain/areas/area'
import type { Denominator } from '@payung/domain/areas/place'
import type { PlainDate } from '@payung/kernel/dates'
import { listDenominators } from '@payung/store/areas/denominators'
import { countVillages } from '@payung/store/areas/find-areas'
import type { Context } from '../context'
import { requireArea } from './require-area'

/** Whose count the own list is. */
const OWN_LIST = 'Daftar kode wilayah'

/**
 * How many villages there are, by every count that is known: of the list of codes on that day, and of others with their date.
 * @throws Refusal unknown_area
 */
export async function readDenominators(
  context: Context,
  area: AreaCode,
  on: PlainDate = context.today,
): Promise<Denominator[]> {
  await requireArea(context, area, on)
  const { desa = 0, desa_adat = 0, kelurahan = 0 } = await countVillages(context.tx, area, on)
  const own = [
    { name: 'Desa', value: desa + desa_adat, source: OWN_LIST, date: on },
    { name: 'Kelurahan', value: kelurahan, source: OWN_LIST, date: on },
  ]
  const recorded = await listDenominators(context.tx, area, on)
  // The demonstration also records what the list says: one count of one list is enough.
  const isNew = ({ name }: Denominator) =>
    !recorded.some((known) => known.name === name && known.source.startsWith(OWN_LIST))
  return [...own.filter(isNew), ...recorded]
}
