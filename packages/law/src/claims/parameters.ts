import { ARTICLE_NOT_READ, type Citation, cite } from '../citation'
import { schedule, since } from '../schedule'
import { PERMENAKER_1_2025 } from '../sources/permenaker-1-2025'
import { PERMENAKER_4_2022 } from '../sources/permenaker-4-2022'
import { PERMENAKER_5_2021 } from '../sources/permenaker-5-2021'
import { PP_44_2015 } from '../sources/pp-44-2015'
import { PP_45_2015 } from '../sources/pp-45-2015'
import { PP_82_2019 } from '../sources/pp-82-2019'
import { PRAKTIK_BPJS_KETENAGAKERJAAN } from '../sources/praktik-bpjs-ketenagakerjaan'

/** What is claimed. */
export const claimKinds = ['jkk', 'jkm', 'beasiswa', 'jht', 'jht_disability', 'jht_death', 'jp'] as const
export type ClaimKind = (typeof claimKinds)[number]

/** A deadline: so many hours, working days or years, borne by whom. */
export interface Deadline {
  act: string
  bearer: 'employer' | 'bpjs' | 'member' | 'heirs'
  hours?: number
  working_days?: number
  years?: number
  cite: Citation
}

/** Deadlines of reporting, deciding and paying, as in force today. */
export const deadlines = [
  {
    act: 'laporan_tahap_1',
    bearer: 'employer',
    hours: 48,
    cite: cite(PERMENAKER_1_2025, 'Pasal 8', 'Kecelakaan dilaporkan dalam 2 x 24 jam.', 'read'),
  },
  {
    act: 'laporan_tahap_2',
    bearer: 'employer',
    hours: 48,
    cite: cite(PERMENAKER_1_2025, 'Pasal 19', 'Hasil akhir dilaporkan dalam 2 x 24 jam sejak surat dokter.', 'read'),
  },
  {
    act: 'bayar_jkk',
    bearer: 'bpjs',
    working_days: 7,
    cite: cite(PP_44_2015, 'Pasal 37', 'JKK dibayar dalam 7 hari kerja setelah lengkap.', 'read'),
  },
  {
    act: 'bayar_jkm',
    bearer: 'bpjs',
    working_days: 3,
    cite: cite(
      PERMENAKER_1_2025,
      'Pasal 79',
      'JKM dibayar dalam 3 hari kerja setelah lengkap (jasa konstruksi).',
      'read',
    ),
  },
  {
    act: 'perubahan_data',
    bearer: 'employer',
    working_days: 7,
    cite: cite(
      PP_44_2015,
      'Pasal 9 ayat (3)',
      'Perubahan upah, jumlah pekerja dan data dilaporkan dalam 7 hari kerja.',
      'read',
    ),
  },
  {
    act: 'daftar_non_asn',
    bearer: 'employer',
    working_days: 30,
    cite: cite(PERMENAKER_1_2025, ARTICLE_NOT_READ, 'Formulir non-ASN diserahkan dalam 30 hari kerja.', 'read'),
  },
] as const satisfies readonly Deadline[]

/** Part of the amount that BPJS Ketenagakerjaan owes for each day late. */
export const lateByBpjs = {
  percent_a_day: 1,
  cite: cite(
    PP_44_2015,
    'Pasal 37',
    'Terlambat membayar: 1% dari manfaat setiap hari kepada peserta atau ahli waris.',
    'read',
  ),
}

/** Years after which the right to claim JKK lapses, by date of the accident. */
export const accidentClaimYears = schedule(
  since('2015-07-01', 2, cite(PP_44_2015, ARTICLE_NOT_READ, 'Hak klaim JKK gugur setelah 2 tahun.', 'read')),
  since('2019-12-02', 5, cite(PP_82_2019, ARTICLE_NOT_READ, 'Hak klaim JKK gugur setelah 5 tahun.', 'read')),
)

/** Years after which the right to claim JKM lapses, by date of death. */
export const deathClaimYears = schedule(
  since('2019-12-02', 5, cite(PP_82_2019, ARTICLE_NOT_READ, 'Hak klaim JKM gugur setelah 5 tahun.', 'unverified')),
)

/** A paper that a claim needs. */
export interface Paper {
  paper: string
  cite: Citation
}

const stage2 = (paper: string): Paper => ({
  paper,
  cite: cite(PERMENAKER_1_2025, 'Pasal 19', `Klaim JKK: ${paper}.`, 'read'),
})
const accident = (paper: string): Paper => ({
  paper,
  cite: cite(PERMENAKER_5_2021, ARTICLE_NOT_READ, `Klaim JKK: ${paper}.`, 'unverified'),
})
const death = (paper: string): Paper => ({
  paper,
  cite: cite(PRAKTIK_BPJS_KETENAGAKERJAAN, 'praktik', `Klaim JKM: ${paper}.`, 'read'),
})
const school = (paper: string): Paper => ({
  paper,
  cite: cite(PERMENAKER_5_2021, ARTICLE_NOT_READ, `Beasiswa: ${paper}.`, 'read'),
})
const savings = (paper: string): Paper => ({
  paper,
  cite: cite(PERMENAKER_4_2022, ARTICLE_NOT_READ, `JHT: ${paper}.`, 'read'),
})
const pension = (paper: string): Paper => ({
  paper,
  cite: cite(PP_45_2015, ARTICLE_NOT_READ, `JP: ${paper}.`, 'unverified'),
})

/** The papers of each claim. */
export const papers: Record<ClaimKind, readonly Paper[]> = {
  jkk: [
    ...['Kartu peserta', 'KTP', 'Surat keterangan dokter', 'Kuitansi transpor', 'Kuitansi pengobatan'].map(stage2),
    ...['Laporan polisi bila kecelakaan lalu lintas', 'Surat tugas atau daftar hadir', 'Kronologi dengan saksi'].map(
      accident,
    ),
    accident('Peta rute'),
  ],
  jkm: [
    ...['Kartu peserta', 'e-KTP peserta', 'e-KTP ahli waris', 'Akta kematian', 'Kartu keluarga'].map(death),
    ...['Surat keterangan ahli waris dari pejabat berwenang', 'Buku nikah bila pasangan', 'Surat keterangan kerja'].map(
      death,
    ),
    death('Buku tabungan'),
  ],
  beasiswa: [
    ...['Formulir beasiswa', 'Surat keterangan sekolah atau kampus', 'e-KTP anak atau kartu pelajar'].map(school),
    school('Akta kelahiran'),
  ],
  jht: ['Kartu peserta', 'KTP'].map(savings),
  jht_disability: ['Kartu peserta', 'Surat keterangan dokter', 'KTP'].map(savings),
  jht_death: [
    ...['Kartu peserta', 'Surat keterangan kematian', 'Surat keterangan ahli waris atau penetapan pengadilan'].map(
      savings,
    ),
    ...['KTP ahli waris', 'Kartu keluarga'].map(savings),
  ],
  jp: ['Rekening bank', 'Kartu keluarga', 'Buku nikah', 'Surat sekolah anak', 'Surat keterangan ahli waris'].map(
    pension,
  ),
}
