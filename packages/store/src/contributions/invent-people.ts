import type { PlainDate } from '@payung/kernel/dates'
import { sql } from 'kysely'
import type { Store, Tx } from '../open'

const GIVEN =
  'Maria,Yohanis,Petrus,Yuliana,Markus,Agustina,Dominggus,Siti,Ahmad,Ketut,Wayan,Dewi,Asep,Nurul,Rahmat,Sri'.split(',')
const FAMILY =
  'Tefa,Bere,Wea,Nahak,Lay,Seran,Fallo,Hidayat,Pratama,Lubis,Siregar,Santoso,Wibowo,Kusuma,Mandala,Putra'.split(',')
const PROFESSIONS = ['nelayan', 'petani_lahan_kering', 'penenun', 'ojek']

/** The posts that a desa fills first; whoever comes after them is a vulnerable worker. */
const POSTS = ['kades', 'sekdes', 'kaur_keuangan', 'kaur_umum', 'kasi_pemerintahan', 'kasi_kesejahteraan', 'kadus']
const SILTAP = [2_426_640, 2_224_420, 2_022_200, 2_022_200, 2_022_200, 2_022_200, 2_022_200]

const texts = (list: readonly string[]) => sql`${`{${list.join(',')}}`}::text[]`
const pick = (list: readonly string[], n: string) =>
  sql`(${texts(list)})[1 + (${sql.raw(n)}) % ${sql.raw(String(list.length))}]`

/** An id from a running number: first the number, so that ids of neighbours lie together, then what it names. */
const idOf = (n: string, what: number) =>
  sql`(lpad(to_hex((${sql.raw(n)})::bigint), 12, '0') || '70008000' || lpad(${sql.raw(`'${what}'`)}, 12, '0'))::uuid`

/** Invents people, posts, units and memberships over all villages of the table of areas, province by province. */
export async function inventPeople(store: Store, people: number, today: PlainDate): Promise<void> {
  const { rows } = await sql<{
    province: string
  }>`select code as province from areas where level = 1 and until is null order by code`.execute(store.owner)
  for (const { province } of rows) await store.asOwner((tx) => inventProvince(tx, province, people, today))
}

async function inventProvince(tx: Tx, province: string, people: number, today: PlainDate): Promise<void> {
  // Villages are numbered over the whole nation, so that each has its share of the people whoever else is invented.
  await sql`create temporary table invented_villages on commit drop as
    select * from (select code, regency_id, kind <> 'kelurahan' as is_desa, name, row_number() over (order by code) - 1 as n, count(*) over () as villages
      from areas where level = 4 and until is null) v where left(code, 2) = ${province}`.execute(tx)
  await sql`create temporary table invented on commit drop as
    select v.regency_id, v.code, v.n * 4096 + k as n, k, v.n as village, v.is_desa and k < ${POSTS.length}::int as is_official
    from invented_villages v cross join lateral generate_series(0,
      (${people}::bigint * (v.n + 1) / v.villages - ${people}::bigint * v.n / v.villages)::int - 1) k`.execute(tx)
  await sql`
    insert into payers (regency_id, id, area_code, kind, segment, number, wadah_code, name, since)
    select regency_id, ${idOf('n * 4', 1)}, code, 'npp', 'PU', (20000000 + n)::text, null, 'Pemerintah Desa ' || name, date '2022-01-01'
      from invented_villages where is_desa
    union all
    select regency_id, ${idOf('n * 4 + 1', 1)}, code, 'wadah', 'BPU', 'A' || n, 'SA', 'Pekerja rentan ' || name, date '2022-01-01' from invented_villages`.execute(
    tx,
  )
  await sql`
    insert into people (regency_id, id, village_code, name, born, sex, nik_standing)
    select regency_id, ${idOf('n', 2)}, code, ${pick(GIVEN, 'n * 7 + village')} || ' ' || ${pick(FAMILY, 'n / 16 + village * 3')} || ' ' || (n % 1000),
      date '1960-01-01' + (n * 37 % 14000)::int, case when n % 2 = 0 then 'L' else 'P' end, 'unverified' from invented`.execute(
    tx,
  )
  await sql`
    insert into posts (regency_id, id, village_code, kind, seat, since)
    select regency_id, ${idOf('n', 3)}, code, (${texts(POSTS)})[k + 1], 1, date '2022-01-01' from invented where is_official`.execute(
    tx,
  )
  await sql`
    insert into appointments (regency_id, id, village_code, post_id, person_id, since)
    select regency_id, ${idOf('n', 4)}, code, ${idOf('n', 3)}, ${idOf('n', 2)}, date '2022-01-01' from invented where is_official`.execute(
    tx,
  )
  // One in twelve is a candidate still.
  await sql`
    insert into memberships (regency_id, id, since, village_code, person_id, payer_id, appointment_id, segment, category, profession,
      programmes, wage, fund, kpj, registered_on)
    select regency_id, ${idOf('n', 5)}, date '2022-01-01', code, ${idOf('n', 2)},
      case when is_official then ${idOf('village * 4', 1)} else ${idOf('village * 4 + 1', 1)} end,
      case when is_official then ${idOf('n', 4)} end, case when is_official then 'PU' else 'BPU' end,
      case when not is_official then 'pekerja_rentan' when k = 0 then 'kades' else 'perangkat' end,
      case when is_official then null else ${pick(PROFESSIONS, 'n')} end, 3,
      case when is_official then (${sql.raw(`array[${SILTAP.join(',')}]`)})[k + 1] else 1000000 end,
      case when is_official or village % 5 < 3 then 'ADD' else 'APBD_KAB' end,
      case when n % 12 <> 11 then lpad(n::text, 11, '0') end, case when n % 12 <> 11 then least(date '2022-06-15', ${today}::date) end
    from invented`.execute(tx)
  await sql`drop table invented, invented_villages`.execute(tx)
}
