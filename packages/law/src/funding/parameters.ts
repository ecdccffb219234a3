import { percent, type Rupiah, rupiah } from '@payung/kernel/money'
import { ARTICLE_NOT_READ, type Citation, cite } from '../citation'
import { type OpenCode, openQuestion } from '../open-questions'
import { ARAHAN_DIRJEN_BINA_PEMDES_NOVEMBER_2022 } from '../sources/arahan-dirjen-bina-pemdes-november-2022'
import { INPRES_2_2021 } from '../sources/inpres-2-2021'
import { INPRES_4_2022 } from '../sources/inpres-4-2022'
import { INPRES_8_2025 } from '../sources/inpres-8-2025'
import { PERBUP_SEMARANG_90_2018 } from '../sources/perbup-semarang-90-2018'
import { PERDIR_BPJSTK_22_PERDIR_02_072022 } from '../sources/perdir-bpjstk-22-perdir-02-072022'
import { PERMENDAGRI_14_2025 } from '../sources/permendagri-14-2025'
import { PERMENDAGRI_15_2023 } from '../sources/permendagri-15-2023'
import { PERMENDAGRI_15_2024 } from '../sources/permendagri-15-2024'
import { PERMENDAGRI_20_2018 } from '../sources/permendagri-20-2018'
import { PERMENDES_8_2022 } from '../sources/permendes-8-2022'
import { PERMENDES_16_2025 } from '../sources/permendes-16-2025'
import { PMK_72_2024 } from '../sources/pmk-72-2024'
import { PMK_91_2023 } from '../sources/pmk-91-2023'
import { PMK_215_2021 } from '../sources/pmk-215-2021'
import { PP_11_2019 } from '../sources/pp-11-2019'
import { PP_44_2015 } from '../sources/pp-44-2015'
import { PP_46_2015 } from '../sources/pp-46-2015'
import { PRAKTIK_BPJS_KETENAGAKERJAAN } from '../sources/praktik-bpjs-ketenagakerjaan'
import { SE_DIRJEN_PDP_KEMENDES_2024 } from '../sources/se-dirjen-pdp-kemendes-2024'
import { SE_GUBERNUR_NTT_BU_41_34_DPMD_5_1_10_2022 } from '../sources/se-gubernur-ntt-bu-41-34-dpmd-5-1-10-2022'
import { SURAT_MENDAGRI_27_11_2017 } from '../sources/surat-mendagri-27-11-2017'
import { UU_3_2024 } from '../sources/uu-3-2024'
import { type Category, categories, type Fund } from './words'

/** One provision on one question: which money, for whom, in which years, and on which side it stands. */
export interface Evidence {
  funds: readonly Fund[]
  categories: readonly Category[]
  /** First and last budget year. */
  years: readonly [number, number]
  /** `beside`: bears on the question without deciding it. */
  side: 'for' | 'against' | 'beside'
  cite: Citation
  open?: readonly OpenCode[]
}

/** First and last budget year of the table. */
export const FIRST_YEAR = 2017
export const LAST_YEAR = 2026

/** First budget year in which Dana Desa may not pay obligations of earlier years. */
export const ARREARS_BAN_SINCE = 2026

/** Why it may not. */
export const arrearsBan = cite(
  PERMENDES_16_2025,
  ARTICLE_NOT_READ,
  'Dana Desa 2026 dilarang untuk membayar kewajiban tahun sebelumnya; tunggakan tidak dapat dilunasi darinya.',
  'read',
  'Dana Desa 2026 may not pay obligations of earlier years; arrears cannot be settled from it.',
)

const village: Fund[] = ['ADD', 'PAD', 'BAGI_HASIL', 'BANKEU']
const regional: Fund[] = ['APBD_PROV', 'APBD_KAB']
const council: Category[] = ['kades', 'perangkat', 'bpd']
const always = [FIRST_YEAR, LAST_YEAR] as const

/** Everything that the law book knows about money and people (law.md §4.4), oldest first. */
export const evidence: readonly Evidence[] = [
  // village money other than Dana Desa, officials
  {
    funds: ['ADD', 'PAD'],
    categories: council,
    years: always,
    side: 'for',
    cite: cite(
      SURAT_MENDAGRI_27_11_2017,
      'nomor tercetak 140/18840/57',
      'Iuran dari ADD atau PADesa, paling sedikit JKK dan JKM.',
      'reported',
      'Contributions from ADD or PADesa, at least JKK and JKM.',
    ),
  },
  {
    funds: village,
    categories: ['kades', 'perangkat'],
    years: [2018, LAST_YEAR],
    side: 'for',
    cite: cite(
      PERMENDAGRI_20_2018,
      'Pasal 19',
      'Belanja pegawai APB Desa memuat pembayaran jaminan sosial bagi kepala desa dan perangkat desa.',
      'read',
      'Personnel spending of the village budget includes social security of the village head and officials.',
    ),
  },
  {
    funds: village,
    categories: ['bpd'],
    years: [2018, LAST_YEAR],
    side: 'beside',
    cite: cite(
      PERMENDAGRI_20_2018,
      'Pasal 19',
      'Bagi BPD disebut tunjangan.',
      'read',
      'For the BPD an allowance is named.',
    ),
    open: ['fund_bpd'],
  },
  {
    funds: village,
    categories: ['bpd', 'staf'],
    years: [2018, LAST_YEAR],
    side: 'for',
    cite: cite(
      PERBUP_SEMARANG_90_2018,
      ARTICLE_NOT_READ,
      'Contoh setempat: staf dan BPD paling sedikit dua program dari ADD.',
      'read',
      'Local example: staff and BPD at least two programmes from ADD.',
    ),
  },
  {
    funds: village,
    categories: council,
    years: [2022, LAST_YEAR],
    side: 'for',
    cite: cite(
      ARAHAN_DIRJEN_BINA_PEMDES_NOVEMBER_2022,
      'pidato',
      'Iuran dari ADD atau pendapatan lain selain Dana Desa, sepanjang dana mencukupi.',
      'read',
      'Contributions from ADD or other income than Dana Desa, as far as the money suffices.',
    ),
  },
  {
    funds: village,
    categories: ['kades', 'perangkat'],
    years: [2024, LAST_YEAR],
    side: 'for',
    cite: cite(
      UU_3_2024,
      'Pasal 26 ayat (3) huruf c dan Pasal 50A',
      'Kepala desa dan perangkat desa berhak atas jaminan sosial di bidang ketenagakerjaan.',
      'read',
      'Village head and officials have a right to employment social security.',
    ),
  },
  {
    funds: village,
    categories: ['bpd'],
    years: [2024, LAST_YEAR],
    side: 'beside',
    cite: cite(
      UU_3_2024,
      'Pasal 62',
      'Kutipan pasal menyebut tunjangan dan purnatugas; Dirjen Bina Pemdes memakai huruf f sebagai dasar perlindungan BPD.',
      'reported',
      'The quoted article names allowance and end-of-term benefit; the director general uses letter f as the basis for BPD.',
    ),
    open: ['fund_bpd'],
  },
  {
    funds: village,
    categories: ['kades', 'perangkat', 'bpd', 'rt_rw', 'staf', 'lkd', 'pekerja_rentan'],
    years: always,
    side: 'for',
    cite: cite(
      PRAKTIK_BPJS_KETENAGAKERJAAN,
      'praktik',
      'APB Desa selain Dana Desa dipakai di banyak daerah (Kudus, Sikka, Semarang, Perkades setempat).',
      'read',
      'Village money other than Dana Desa is used in many regions (Kudus, Sikka, Semarang, local Perkades).',
    ),
  },
  {
    funds: village,
    categories: ['staf', 'lkd'],
    years: always,
    side: 'beside',
    cite: cite(
      PRAKTIK_BPJS_KETENAGAKERJAAN,
      'praktik',
      'Kader, linmas dan operator menurut aturan setempat.',
      'read',
      'Cadres, linmas and operators by local rule.',
    ),
    open: ['fund_categories'],
  },
  {
    funds: village,
    categories: ['kades', 'perangkat', 'bpd', 'rt_rw', 'staf', 'lkd', 'pekerja_rentan'],
    years: [2024, LAST_YEAR],
    side: 'beside',
    cite: cite(
      PERMENDAGRI_15_2023,
      'Lampiran huruf E, hal khusus lainnya',
      'Iuran aparatur desa, RT/RW dan pekerja rentan adalah kewenangan daerah, dibebankan pada APBD.',
      'reported',
      'Contributions of village staff, RT/RW and vulnerable workers are a regional authority, charged to APBD.',
    ),
    open: ['fund_village_2024', 'permendagri_special'],
  },

  // Dana Desa, officials
  {
    funds: ['DD'],
    categories: council,
    years: [FIRST_YEAR, 2021],
    side: 'against',
    cite: cite(
      SURAT_MENDAGRI_27_11_2017,
      'nomor tercetak 140/18840/57',
      'Iuran dari ADD atau PADesa; Dana Desa tidak disebut.',
      'reported',
      'Contributions from ADD or PADesa; Dana Desa is not named.',
    ),
    open: ['fund_dd_before_2022'],
  },
  {
    funds: ['DD'],
    categories: council,
    years: [2022, LAST_YEAR],
    side: 'against',
    cite: cite(
      ARAHAN_DIRJEN_BINA_PEMDES_NOVEMBER_2022,
      'pidato',
      'Iuran dari ADD atau pendapatan lain selain Dana Desa.',
      'read',
      'Contributions from ADD or other income than Dana Desa.',
    ),
  },
  {
    funds: ['DD'],
    categories: [...council, 'rt_rw'],
    years: [2023, 2023],
    side: 'against',
    cite: cite(
      PERMENDES_8_2022,
      ARTICLE_NOT_READ,
      'Prioritas Dana Desa 2023 tidak memuat iuran ini.',
      'read',
      'The priorities of Dana Desa 2023 do not hold this contribution.',
    ),
  },
  {
    funds: ['DD'],
    categories: council,
    years: [2026, LAST_YEAR],
    side: 'against',
    cite: cite(
      PERMENDES_16_2025,
      ARTICLE_NOT_READ,
      'Dana Desa 2026 dilarang untuk jaminan kesehatan dan ketenagakerjaan kepala desa, perangkat desa dan BPD.',
      'read',
      'Dana Desa 2026 may not pay health or employment insurance of village head, officials and BPD.',
    ),
  },

  // Dana Desa, everybody else
  {
    funds: ['DD'],
    categories: ['pekerja_rentan'],
    years: [2023, 2023],
    side: 'for',
    cite: cite(
      SE_GUBERNUR_NTT_BU_41_34_DPMD_5_1_10_2022,
      ARTICLE_NOT_READ,
      'NTT membaca "penghapusan kemiskinan ekstrem" sebagai dasar; 7.031 pekerja rentan dibayar APB Desa pada Agustus 2023.',
      'read',
      'NTT read “abolition of extreme poverty” as a basis; 7,031 vulnerable workers were paid from village budgets in August 2023.',
    ),
    open: ['fund_dd_vulnerable'],
  },
  {
    funds: ['DD'],
    categories: ['pekerja_rentan'],
    years: [2023, 2023],
    side: 'against',
    cite: cite(
      PERMENDES_8_2022,
      ARTICLE_NOT_READ,
      'Penanggulangan kemiskinan ekstrem menjadi prioritas; jaminan sosial ketenagakerjaan tidak disebut.',
      'read',
      'The fight against extreme poverty is a priority; employment social security is not named.',
    ),
  },
  {
    funds: ['DD'],
    categories: ['kades', 'perangkat', 'bpd', 'pekerja_rentan'],
    years: [2024, LAST_YEAR],
    side: 'against',
    cite: cite(
      SE_DIRJEN_PDP_KEMENDES_2024,
      ARTICLE_NOT_READ,
      'Dana Desa dilarang untuk iuran BPJS Ketenagakerjaan aparatur maupun pekerja rentan dan miskin.',
      'read',
      'Dana Desa may not pay BPJS Ketenagakerjaan contributions, of officials nor of vulnerable and poor workers.',
    ),
  },
  {
    funds: ['DD'],
    categories: ['rt_rw', 'staf', 'lkd'],
    years: [2024, LAST_YEAR],
    side: 'against',
    cite: cite(
      SE_DIRJEN_PDP_KEMENDES_2024,
      ARTICLE_NOT_READ,
      'Dana Desa dilarang untuk iuran BPJS Ketenagakerjaan.',
      'read',
      'Dana Desa may not pay BPJS Ketenagakerjaan contributions.',
    ),
    open: ['fund_categories'],
  },
  {
    funds: ['DD'],
    categories: ['pktd'],
    years: [2024, 2025],
    side: 'against',
    cite: cite(
      SE_DIRJEN_PDP_KEMENDES_2024,
      ARTICLE_NOT_READ,
      'Dana Desa dilarang untuk iuran BPJS Ketenagakerjaan.',
      'read',
      'Dana Desa may not pay BPJS Ketenagakerjaan contributions.',
    ),
    open: ['fund_categories'],
  },
  {
    funds: ['DD'],
    categories: ['pekerja_rentan'],
    years: [2025, 2025],
    side: 'beside',
    cite: cite(
      PRAKTIK_BPJS_KETENAGAKERJAAN,
      'berita',
      'Kementerian Desa dan BPJS Ketenagakerjaan menyiapkan aturan untuk membuka anggaran desa.',
      'reported',
      'The village ministry and BPJS Ketenagakerjaan prepare a rule to open village budgets.',
    ),
    open: ['fund_dd_vulnerable'],
  },
  {
    funds: ['DD'],
    categories: ['pekerja_rentan'],
    years: [2026, LAST_YEAR],
    side: 'for',
    cite: cite(
      PERMENDES_16_2025,
      ARTICLE_NOT_READ,
      'Larangan 2026 menyebut kepala desa, perangkat desa dan BPD saja; pekerja PKTD dibuka, pekerja rentan lain tidak disebut.',
      'reported',
      'The ban of 2026 names village head, officials and BPD only; PKTD workers are allowed, other vulnerable workers not named.',
    ),
    open: ['fund_dd_vulnerable'],
  },
  {
    funds: ['DD'],
    categories: ['pktd'],
    years: [2026, LAST_YEAR],
    side: 'for',
    cite: cite(
      PERMENDES_16_2025,
      ARTICLE_NOT_READ,
      'Pekerja Padat Karya Tunai Desa dapat dilindungi dari Dana Desa, menurut kantor cabang BPJS Ketenagakerjaan.',
      'read',
      'PKTD workers may be insured from Dana Desa, as BPJS Ketenagakerjaan branches say.',
    ),
    open: ['fund_pktd_branches'],
  },

  // regional budgets
  {
    funds: regional,
    categories,
    years: [2021, LAST_YEAR],
    side: 'for',
    cite: cite(
      INPRES_2_2021,
      'diktum bagi gubernur, bupati dan wali kota',
      'Menganggarkan dan memastikan seluruh pekerja, termasuk pegawai non-ASN, menjadi peserta aktif.',
      'read',
      'To budget for and make sure of active membership of all workers, staff who are no civil servants included.',
    ),
  },
  {
    funds: regional,
    categories: ['staf', 'lkd', 'pktd'],
    years: [2021, LAST_YEAR],
    side: 'beside',
    cite: cite(
      INPRES_2_2021,
      'diktum',
      'Menyebut seluruh pekerja, bukan golongan ini.',
      'read',
      'Names all workers, not this category.',
    ),
    open: ['fund_categories'],
  },
  {
    funds: regional,
    categories: ['pekerja_rentan'],
    years: [2022, 2024],
    side: 'for',
    cite: cite(
      INPRES_4_2022,
      'diktum',
      'Percepatan penghapusan kemiskinan ekstrem.',
      'read',
      'Faster abolition of extreme poverty.',
    ),
  },
  {
    funds: regional,
    categories: ['kades', 'perangkat', 'bpd', 'rt_rw', 'pekerja_rentan'],
    years: [2024, LAST_YEAR],
    side: 'for',
    cite: cite(
      PERMENDAGRI_15_2023,
      'Lampiran huruf E, hal khusus lainnya',
      'Iuran aparatur desa, RT/RW dan pekerja rentan dibebankan pada APBD.',
      'reported',
      'Contributions of village staff, RT/RW and vulnerable workers are charged to APBD.',
    ),
    open: ['permendagri_special'],
  },
  {
    funds: regional,
    categories: ['pekerja_rentan'],
    years: [2025, LAST_YEAR],
    side: 'for',
    cite: cite(
      INPRES_8_2025,
      'diktum',
      'Memperluas Jamsostek bagi penduduk miskin dan miskin ekstrem; memakai DTSEN.',
      'read',
      'To widen Jamsostek to the poor and extremely poor; by DTSEN.',
    ),
  },

  {
    funds: [...regional, ...village],
    categories: ['kades', 'perangkat', 'bpd', 'rt_rw', 'pekerja_rentan'],
    years: [2025, 2025],
    side: 'beside',
    cite: cite(
      PERMENDAGRI_15_2024,
      ARTICLE_NOT_READ,
      'Penerus Permendagri 15/2023 bagi APBD 2025; bunyinya belum terbaca.',
      'unverified',
      'Successor of Permendagri 15/2023 for APBD 2025; its wording was not read.',
    ),
    open: ['permendagri_special'],
  },
  {
    funds: [...regional, ...village],
    categories: ['kades', 'perangkat', 'bpd', 'rt_rw', 'pekerja_rentan'],
    years: [2026, LAST_YEAR],
    side: 'beside',
    cite: cite(
      PERMENDAGRI_14_2025,
      ARTICLE_NOT_READ,
      'Penerus Permendagri 15/2024 bagi APBD 2026; bunyinya belum terbaca.',
      'unverified',
      'Successor of Permendagri 15/2024 for APBD 2026; its wording was not read.',
    ),
    open: ['permendagri_special'],
  },

  // shared revenue
  {
    funds: ['DBH_SAWIT'],
    categories: ['pekerja_rentan'],
    years: [2023, LAST_YEAR],
    side: 'for',
    cite: cite(
      PMK_91_2023,
      ARTICLE_NOT_READ,
      'Bagian 20% kegiatan lain memuat iuran pekerja perkebunan sawit yang belum menjadi peserta.',
      'read',
      'The 20% for other activities holds contributions of oil-palm workers who are not yet members.',
    ),
    open: ['fund_sawit_only'],
  },
  {
    funds: ['DBHCHT'],
    categories: ['pekerja_rentan'],
    years: [2022, 2024],
    side: 'for',
    cite: cite(
      PMK_215_2021,
      ARTICLE_NOT_READ,
      'Iuran buruh tani tembakau.',
      'unverified',
      'Contributions of tobacco farm labourers.',
    ),
    open: ['fund_tobacco_only'],
  },
  {
    funds: ['DBHCHT'],
    categories: ['pekerja_rentan'],
    years: [2024, LAST_YEAR],
    side: 'for',
    cite: cite(
      PMK_72_2024,
      ARTICLE_NOT_READ,
      'Iuran buruh tani tembakau.',
      'unverified',
      'Contributions of tobacco farm labourers.',
    ),
    open: ['fund_tobacco_only'],
  },

  // donors and the people themselves
  {
    funds: ['CSR'],
    categories: ['pekerja_rentan'],
    years: always,
    side: 'for',
    cite: cite(
      PERDIR_BPJSTK_22_PERDIR_02_072022,
      'kode wadah SC, SB, SL',
      'Perusahaan, bank dan donatur dapat membayar iuran pekerja rentan melalui wadah.',
      'read',
      'Companies, banks and donors may pay for vulnerable workers through a wadah.',
    ),
  },
  {
    funds: ['SELF'],
    categories: ['pekerja_rentan', 'pktd', 'lkd', 'bpd', 'rt_rw'],
    years: always,
    side: 'for',
    cite: cite(
      PP_44_2015,
      ARTICLE_NOT_READ,
      'Peserta BPU membayar iurannya sendiri.',
      'read',
      'BPU members pay their own contribution.',
    ),
  },
  {
    funds: ['SELF'],
    categories: ['bpd', 'rt_rw', 'lkd'],
    years: always,
    side: 'beside',
    cite: cite(
      PP_44_2015,
      ARTICLE_NOT_READ,
      'Segmen PU atau BPU menurut aturan setempat.',
      'read',
      'Segment PU or BPU by local rule.',
    ),
    open: ['segment_bpd_rt_rw'],
  },
  {
    funds: ['SELF'],
    categories: ['kades', 'perangkat', 'staf'],
    years: always,
    side: 'for',
    cite: cite(
      PP_46_2015,
      ARTICLE_NOT_READ,
      'Bagian pekerja: JHT 2% dan JP 1% dari upah; JKK dan JKM ditanggung pemberi kerja.',
      'read',
      'The worker’s share: JHT 2% and JP 1% of the wage; JKK and JKM are borne by the employer.',
    ),
    open: ['fund_self_share'],
  },
]

/** How much of village spending may pay people of the village government. */
export const villageSpending = {
  most_for_income: percent(30),
  least_for_others: percent(70),
  open: openQuestion('spending_share'),
  cite: cite(
    PP_11_2019,
    'Pasal 100',
    'Paling banyak 30% belanja desa bagi penghasilan dan tunjangan kepala desa, perangkat desa dan BPD; paling sedikit 70% bagi yang lain, termasuk insentif RT/RW.',
    'read',
    'At most 30% of village spending for income and allowances of head, officials and BPD; at least 70% for the rest, RT/RW incentives included.',
  ),
}

/** Least fixed income a month; the base of contributions where a region takes siltap. Rp. */
export const leastIncome: readonly {
  post: string
  name: { id: string; en: string }
  amount: Rupiah
  cite: Citation
}[] = (
  [
    ['kades', 'Kepala desa', 'Village head', 2_426_640, 120],
    ['sekdes', 'Sekretaris desa', 'Village secretary', 2_224_420, 110],
    ['perangkat', 'Perangkat desa lain', 'Other village officials', 2_022_200, 100],
  ] as const
).map(([post, id, en, amount, share]) => ({
  post,
  name: { id, en },
  amount: rupiah(amount),
  cite: cite(
    PP_11_2019,
    'Pasal 81 ayat (2)',
    `${id}: paling sedikit ${share}% gaji pokok PNS golongan II/a.`,
    'read',
    `${en}: at least ${share}% of the basic pay of civil servants II/a.`,
  ),
}))
