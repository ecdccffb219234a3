import { ARTICLE_NOT_READ, type Citation, cite } from '../citation'
import { schedule, since } from '../schedule'
import { PERDIR_BPJSTK_22_PERDIR_02_072022 } from '../sources/perdir-bpjstk-22-perdir-02-072022'
import { PERMENAKER_1_2025 } from '../sources/permenaker-1-2025'
import { PERMENAKER_4_2022 } from '../sources/permenaker-4-2022'
import { PERMENAKER_5_2021 } from '../sources/permenaker-5-2021'
import { PERMENAKER_29_2015 } from '../sources/permenaker-29-2015'
import { PP_6_2025 } from '../sources/pp-6-2025'
import { PP_44_2015 } from '../sources/pp-44-2015'
import { PP_45_2015 } from '../sources/pp-45-2015'
import { PP_82_2019 } from '../sources/pp-82-2019'
import { PRAKTIK_BPJS_KETENAGAKERJAAN } from '../sources/praktik-bpjs-ketenagakerjaan'
import type { Regulation } from '../sources/regulation'
import type { Standing } from '../standing'

/** What is claimed. */
export const claimKinds = ['jkk', 'jkm', 'beasiswa', 'jht', 'jht_disability', 'jht_death', 'jp'] as const
export type ClaimKind = (typeof claimKinds)[number]

/** A deadline: so many hours or working days, borne by whom; neither: no limit was read. */
export interface Deadline {
  act: string
  name: { id: string; en: string }
  bearer: 'employer' | 'bpjs' | 'member'
  hours?: number
  working_days?: number
  cite: Citation
}

/** How soon BPJS Ketenagakerjaan pays a complete claim. */
export const paidWithin = {
  jkk: {
    act: 'bayar_jkk',
    name: { id: 'BPJS membayar JKK', en: 'BPJS pays JKK' },
    bearer: 'bpjs',
    working_days: 7,
    cite: cite(
      PP_44_2015,
      'Pasal 37',
      'JKK dibayar dalam 7 hari kerja setelah lengkap.',
      'read',
      'JKK is paid within 7 working days once complete.',
    ),
  },
  jkm: {
    act: 'bayar_jkm',
    name: { id: 'BPJS membayar JKM', en: 'BPJS pays JKM' },
    bearer: 'bpjs',
    working_days: 3,
    cite: cite(
      PERMENAKER_1_2025,
      'Pasal 79',
      'JKM dibayar dalam 3 hari kerja setelah lengkap (jasa konstruksi).',
      'read',
      'JKM is paid within 3 working days once complete (text for construction work).',
    ),
  },
} as const satisfies Record<string, Deadline>

/** Deadlines of reporting, deciding and paying, as in force today. */
export const deadlines = [
  {
    act: 'laporan_tahap_1',
    name: { id: 'Laporan kecelakaan tahap I', en: 'First report of an accident' },
    bearer: 'employer',
    hours: 48,
    cite: cite(
      PERMENAKER_1_2025,
      'Pasal 8',
      'Kecelakaan dilaporkan ke pengawas ketenagakerjaan dan BPJS Ketenagakerjaan dalam 2 x 24 jam.',
      'read',
      'An accident is reported to the labour inspectorate and BPJS Ketenagakerjaan within 2 x 24 hours.',
    ),
  },
  {
    act: 'laporan_tahap_2',
    name: { id: 'Laporan kecelakaan tahap II', en: 'Second report of an accident' },
    bearer: 'employer',
    hours: 48,
    cite: cite(
      PERMENAKER_1_2025,
      'Pasal 19',
      'Hasil akhir dilaporkan dalam 2 x 24 jam sejak surat dokter.',
      'read',
      'The final result is reported within 2 x 24 hours of the doctor’s statement.',
    ),
  },
  {
    act: 'lapor_bpu',
    name: { id: 'Laporan kecelakaan BPU', en: 'Report of an accident of BPU' },
    bearer: 'member',
    cite: cite(
      PERMENAKER_1_2025,
      'Pasal 48A',
      'Serikat, wadah atau fasilitas kesehatan boleh melapor: KPJ atau NIK, kronologi, nama dan telepon pelapor; batas jam tidak terbaca.',
      'read',
      'Union, wadah or health facility may report: KPJ or NIK, chronology, name and phone of the informant; no limit in hours was read.',
    ),
  },
  paidWithin.jkk,
  paidWithin.jkm,
  {
    act: 'selisih_iuran',
    name: { id: 'BPJS memberi tahu selisih iuran', en: 'BPJS tells of a difference' },
    bearer: 'bpjs',
    working_days: 3,
    cite: cite(
      PRAKTIK_BPJS_KETENAGAKERJAAN,
      'panduan iuran',
      'Kantor cabang memberi tahu kekurangan atau kelebihan iuran dalam 3 hari kerja.',
      'read',
      'The branch tells of a shortage or surplus within 3 working days.',
    ),
  },
  {
    act: 'nomor_peserta',
    name: { id: 'BPJS memberi nomor peserta', en: 'BPJS gives the member’s number' },
    bearer: 'bpjs',
    working_days: 0,
    cite: cite(
      PERMENAKER_1_2025,
      ARTICLE_NOT_READ,
      'Nomor peserta pada hari yang sama bila formulir lengkap dan iuran pertama lunas.',
      'read',
      'The member’s number on the same day when the form is complete and the first contribution paid.',
    ),
  },
  {
    act: 'nomor_jp',
    name: { id: 'BPJS memberi nomor JP', en: 'BPJS gives the number of JP' },
    bearer: 'bpjs',
    working_days: 1,
    cite: cite(
      PERMENAKER_29_2015,
      ARTICLE_NOT_READ,
      'Nomor peserta JP dalam 1 hari kerja setelah formulir lengkap dan iuran pertama.',
      'read',
      'The number of JP within 1 working day of a complete form and the first contribution.',
    ),
  },
  {
    act: 'perubahan_data',
    name: { id: 'Perubahan upah dan jumlah pekerja', en: 'Change of wage and head count' },
    bearer: 'employer',
    working_days: 7,
    cite: cite(
      PP_44_2015,
      'Pasal 9 ayat (3)',
      'Perubahan upah, jumlah pekerja dan data dilaporkan dalam 7 hari kerja.',
      'read',
      'Changes of wage, head count and particulars are reported within 7 working days.',
    ),
  },
  {
    act: 'perubahan_keluarga',
    name: { id: 'Perubahan data orang dan keluarga', en: 'Change of person and family' },
    bearer: 'employer',
    working_days: 7,
    cite: cite(
      PP_44_2015,
      'Pasal 9',
      'Peserta memberi tahu pemberi kerja; pemberi kerja meneruskan dalam 7 hari kerja.',
      'read',
      'The member tells the employer, who passes it on within 7 working days.',
    ),
  },
  {
    act: 'daftar_non_asn',
    name: { id: 'Pendaftaran pegawai non-ASN', en: 'Registration of staff who are no civil servants' },
    bearer: 'employer',
    working_days: 30,
    cite: cite(
      PERMENAKER_1_2025,
      ARTICLE_NOT_READ,
      'Formulir non-ASN diserahkan dalam 30 hari kerja.',
      'read',
      'Forms of staff who are no civil servants are handed in within 30 working days.',
    ),
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
    'Paying late: 1% of the benefit for each day, to the member or the heirs.',
  ),
}

/** Years after which the right to claim JKK lapses, by date of the accident. */
export const accidentClaimYears = schedule(
  since(
    '2015-07-01',
    2,
    cite(
      PP_44_2015,
      ARTICLE_NOT_READ,
      'Hak klaim JKK gugur setelah 2 tahun.',
      'read',
      'The right to claim JKK lapses after 2 years.',
    ),
  ),
  since(
    '2019-12-02',
    5,
    cite(
      PP_82_2019,
      ARTICLE_NOT_READ,
      'Hak klaim JKK gugur setelah 5 tahun.',
      'read',
      'The right to claim JKK lapses after 5 years.',
    ),
  ),
)

/** Years after which the right to claim JKM lapses, by date of death. */
export const deathClaimYears = schedule(
  since(
    '2019-12-02',
    5,
    cite(
      PP_82_2019,
      ARTICLE_NOT_READ,
      'Hak klaim JKM gugur setelah 5 tahun.',
      'unverified',
      'The right to claim JKM lapses after 5 years.',
    ),
  ),
)

/** What happens to cover and claims while contributions are missing. */
export const arrearsRules: readonly { name: { id: string; en: string }; cite: Citation }[] = [
  {
    name: { id: 'Menunggak lebih dari tiga bulan', en: 'More than three months behind' },
    cite: cite(
      PRAKTIK_BPJS_KETENAGAKERJAAN,
      'praktik',
      'Menunggak sampai 3 bulan: BPJS membayar; lebih lama: pemberi kerja membayar dahulu, diganti setelah tunggakan dan denda lunas.',
      'reported',
      'Up to 3 months behind BPJS pays; longer: the employer pays first, reimbursed once arrears and penalty are settled.',
    ),
  },
  {
    name: { id: 'Aturan yang sama pada JKP', en: 'The same rule of JKP' },
    cite: cite(
      PP_6_2025,
      'Pasal 39',
      'Bagi JKP: di atas tiga bulan tunggakan pemberi kerja membayar lebih dahulu.',
      'read',
      'For JKP: above three months of arrears the employer pays first.',
    ),
  },
  {
    name: { id: 'Tenggang BPU', en: 'Grace of BPU' },
    cite: cite(
      PERDIR_BPJSTK_22_PERDIR_02_072022,
      'masa tenggang',
      'Tunggakan BPU boleh dibayar sampai 3 bulan iuran setelah perlindungan berakhir; lebih lama, kepesertaan berakhir.',
      'read',
      'BPU arrears may be paid up to 3 contribution months after the cover ended; longer, and the membership ends.',
    ),
  },
  {
    name: { id: 'Dana donatur terlambat', en: 'Late money of a donor' },
    cite: cite(
      PERDIR_BPJSTK_22_PERDIR_02_072022,
      'masa tenggang',
      'Bila dana donatur terlambat dan ia mau melunasi, kantor cabang dan kanwil punya jalan khusus; naskahnya terpotong.',
      'read',
      'Where a donor’s money is late and he wants to settle, branch and regional office have a route of their own; the text is cut off.',
    ),
  },
  {
    name: { id: 'Mulai lagi', en: 'Beginning again' },
    cite: cite(
      PRAKTIK_BPJS_KETENAGAKERJAAN,
      'laman BPU',
      'BPU yang terhenti mulai lagi dengan membayar memakai NIK; hitungan bulan mulai dari nol.',
      'reported',
      'A lapsed BPU member begins again by paying with the NIK; the count of months begins at zero.',
    ),
  },
  {
    name: { id: 'Pengembalian', en: 'Refund' },
    cite: cite(
      PERDIR_BPJSTK_22_PERDIR_02_072022,
      'pengembalian iuran',
      'Bulan BPU yang terlanjur dibayar setelah klaim dikembalikan bersama klaim; bagi donatur dan pemerintah menurut perjanjian.',
      'read',
      'BPU months paid beyond a claim are returned with it; for donors and government by agreement.',
    ),
  },
]

/** At what age a BPU member may begin. */
export const informalAge: readonly { name: { id: string; en: string }; cite: Citation }[] = [
  {
    name: { id: 'Umur saat mendaftar', en: 'Age at registration' },
    cite: cite(
      PERDIR_BPJSTK_22_PERDIR_02_072022,
      'pendaftaran BPU',
      'Belum lewat batas umur saat mendaftar dan membayar pertama kali; yang kemudian melewatinya boleh lanjut.',
      'read',
      'Not past the age limit at registration and first payment; who passes it later may go on.',
    ),
  },
  {
    name: { id: 'Batas yang dipakai daerah', en: 'Limits that regions use' },
    cite: cite(
      PRAKTIK_BPJS_KETENAGAKERJAAN,
      'praktik',
      'Kudus sampai 65 tahun; Tanjung Jabung Timur 17 sampai 64 tahun.',
      'read',
      'Kudus up to 65 years; Tanjung Jabung Timur 17 to 64 years.',
    ),
  },
]

/** A paper that a claim needs. */
export interface Paper {
  paper: string
  in_english: string
  cite: Citation
}

type Named = readonly [paper: string, inEnglish: string]

/** Papers of one claim that rest on the same provision. */
function papersBy(
  claim: Named,
  act: Regulation,
  article: string,
  standing: Standing,
): (...named: readonly Named[]) => Paper[] {
  return (...named) =>
    named.map(([paper, inEnglish]) => ({
      paper,
      in_english: inEnglish,
      cite: cite(act, article, `${claim[0]}: ${paper}.`, standing, `${claim[1]}: ${inEnglish}.`),
    }))
}

const accidentClaim = ['Klaim JKK', 'Claim of JKK'] as const
const stage2 = papersBy(accidentClaim, PERMENAKER_1_2025, 'Pasal 19', 'read')
const accident = papersBy(accidentClaim, PERMENAKER_5_2021, ARTICLE_NOT_READ, 'unverified')
const death = papersBy(['Klaim JKM', 'Claim of JKM'], PRAKTIK_BPJS_KETENAGAKERJAAN, 'praktik', 'read')
const school = papersBy(['Beasiswa', 'Scholarship'], PERMENAKER_5_2021, ARTICLE_NOT_READ, 'read')
const savings = papersBy(['JHT', 'JHT'], PERMENAKER_4_2022, ARTICLE_NOT_READ, 'read')
const largeSavings = papersBy(['JHT', 'JHT'], PRAKTIK_BPJS_KETENAGAKERJAAN, 'berita', 'reported')
const pension = papersBy(['JP', 'JP'], PP_45_2015, ARTICLE_NOT_READ, 'unverified')

const card = ['Kartu peserta', 'Member card'] as const
const identity = ['KTP', 'KTP'] as const
const doctor = ['Surat keterangan dokter', 'Doctor’s statement'] as const
const family = ['Kartu keluarga', 'Family card'] as const
const taxNumber = ['NPWP bila saldo di atas Rp50.000.000', 'NPWP for a balance above Rp50,000,000'] as const

/** The papers of each claim. */
export const papers: Record<ClaimKind, readonly Paper[]> = {
  jkk: [
    ...stage2(
      card,
      identity,
      doctor,
      ['Kuitansi transpor', 'Receipts of transport'],
      ['Kuitansi pengobatan', 'Receipts of treatment'],
      ['Surat lain menurut jenis kejadian', 'Other papers by kind of event'],
    ),
    ...accident(
      ['Laporan polisi bila kecelakaan lalu lintas', 'Police report of a traffic accident'],
      ['Surat tugas atau daftar hadir', 'Duty letter or attendance list'],
      ['Kronologi dengan saksi', 'Chronology with witnesses'],
      ['Peta rute', 'Map of the route'],
    ),
  ],
  jkm: death(
    card,
    ['e-KTP peserta', 'e-KTP of the member'],
    ['e-KTP ahli waris', 'e-KTP of the heir'],
    ['Akta kematian', 'Death certificate'],
    family,
    ['Surat keterangan ahli waris dari pejabat berwenang', 'Statement of heirs by the competent official'],
    ['Buku nikah bila pasangan', 'Marriage book of a spouse'],
    ['Surat keterangan kerja', 'Work reference'],
    ['Buku tabungan', 'Savings book'],
  ),
  beasiswa: school(
    ['Formulir beasiswa', 'Scholarship form'],
    ['Surat keterangan sekolah atau kampus', 'Letter from school or university'],
    ['e-KTP anak atau kartu pelajar', 'The child’s e-KTP or student card'],
    ['Akta kelahiran', 'Birth certificate'],
    ['Dokumen pendukung lain', 'Other supporting papers'],
  ),
  jht: [...savings(card, identity), ...largeSavings(taxNumber)],
  jht_disability: [...savings(card, doctor, identity), ...largeSavings(taxNumber)],
  jht_death: [
    ...savings(
      card,
      ['Surat keterangan kematian', 'Statement of death'],
      ['Surat keterangan ahli waris atau penetapan pengadilan', 'Statement of heirs or court decision'],
      ['KTP ahli waris', 'KTP of the heir'],
      family,
    ),
    ...largeSavings(taxNumber),
  ],
  jp: pension(
    ['Rekening bank', 'Bank account'],
    family,
    ['Buku nikah', 'Marriage book'],
    ['Surat sekolah anak', 'School letter of the child'],
    ['Surat keterangan ahli waris', 'Statement of heirs'],
  ),
}
