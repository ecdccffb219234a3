import { type AreaCode, regencyIdOf } from '@payung/domain/areas/area'
import type { FactKind } from '@payung/domain/monitoring/fact-kinds'
import { toBits } from '@payung/domain/registration/programmes'
import { plainDate } from '@payung/kernel/dates'
import type { Id } from '@payung/kernel/ids'
import { addDenominators } from '@payung/store/areas/denominators'
import { addScheme } from '@payung/store/contributions/schemes'
import { addRegencyFact } from '@payung/store/monitoring/read-coverage'
import type { Store, Tx } from '@payung/store/open'
import { NTT } from './plan'

const REPORTED = 'Tribun-Bali, 30 Agustus 2023'
const INVENTED = 'Data rekaan'

/** Two counts of the villages of NTT that disagree, and those of the nation: each with its source and day. */
export async function addKnownCounts(store: Store, villages: number): Promise<void> {
  const press = { source: 'Pos-Kupang, November 2022', date: plainDate('2022-11-08') }
  const list = { source: 'Daftar kode wilayah (Kepmendagri 300.2.2-2138/2025)', date: plainDate('2023-08-30') }
  const [nation, ntt] = ['' as AreaCode, '53' as AreaCode]
  await addDenominators(store, [
    { area: ntt, name: 'Desa', value: 3_026, ...press },
    { area: ntt, name: 'Desa', value: villages, ...list },
    { area: ntt, name: 'Kelurahan', value: 327, ...press },
    { area: ntt, name: 'Kecamatan', value: 309, ...press },
    { area: nation, name: 'Desa', value: 74_961, ...press },
    { area: nation, name: 'Kecamatan', value: 7_266, ...press },
  ])
}

/** What happened in a regency on its way to protection; dates besides the reported ones are invented. */
export async function tellRegencyStory(tx: Tx, area: AreaCode, newId: () => Id): Promise<void> {
  const regencyId = regencyIdOf(area) as number
  const tell = (kind: FactKind, on_date: string, note: string, source = INVENTED, number: string | null = null) =>
    addRegencyFact(tx, {
      regency_id: regencyId,
      id: newId(),
      area_code: area,
      kind,
      on_date,
      until: null,
      number,
      note,
      source,
    })
  if (regencyId === NTT.withoutBudget) {
    await tell('budget_absent', '2023-01-02', 'Iuran belum dianggarkan dalam APBD murni 2023', REPORTED)
    await tell('budget_planned', '2023-08-30', 'Menunggu perubahan APBD September', REPORTED)
    return
  }
  if (regencyId === NTT.unpaid) {
    await tell('pks_signed', '2023-03-20', 'PKS dengan kantor cabang sudah ditandatangani', REPORTED)
    await tell('data_delivered', '2023-04-12', 'Data perangkat sudah diserahkan; iuran belum dibayar', REPORTED)
    return
  }
  const number = (head: string, digits: number) => `${head}/${(regencyId % 100) + digits}/2022`
  await tell('perbup', '2022-11-21', 'Perbup pedoman ADD memuat iuran', INVENTED, number('Perbup', 10))
  await tell('budget_set', '2022-12-28', 'Iuran masuk APB Desa seluruh desa', INVENTED)
  await tell('pks_signed', '2022-12-14', 'PKS Dinas PMD dan kantor cabang', INVENTED, number('PKS', 40))
}

/** How the regency insures its people: accident and death from ADD, vulnerable workers at the lowest base. */
export async function addUsualSchemes(tx: Tx, area: AreaCode, newId: () => Id): Promise<void> {
  const regencyId = regencyIdOf(area) as number
  if (regencyId === NTT.withoutBudget) return
  const common = { regency_id: regencyId, area_code: area, programmes: toBits(['jkk', 'jkm']), since: '2023-01-01' }
  const basis = `Perbup ${(regencyId % 100) + 10}/2022 (rekaan)`
  const pays = regencyId === NTT.paidByBpkad ? 'regency' : 'village'
  for (const category of ['kades', 'perangkat']) {
    await addScheme(tx, {
      ...common,
      id: newId(),
      category,
      segment: 'PU',
      base_rule: 'SILTAP',
      fund: 'ADD',
      pays,
      basis,
    })
  }
  const lowest = { segment: 'BPU', base_rule: 'FIXED', wage: 1_000_000, basis } as const
  await addScheme(tx, { ...common, ...lowest, id: newId(), category: 'pekerja_rentan', fund: 'ADD', pays: 'village' })
}
