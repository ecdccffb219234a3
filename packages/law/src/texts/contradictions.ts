import type { OpenCode } from '../open-questions'

interface Both {
  id: string
  en: string
}

/** Two or more sources that cannot all be right. */
export interface Contradiction {
  code: string
  about: Both
  /** What each source says, in the order in which they were read. */
  sides: readonly { source: string; says: Both }[]
  /** What the software does meanwhile, and why. */
  taken: Both
  /** The open question by which the contradiction travels with figures; none where it bears on no figure. */
  open: OpenCode | null
}

/** Where sources contradict each other, the costliest first. Both sides stand; nothing is chosen in silence. */
export const contradictions: readonly Contradiction[] = [
  {
    code: 'jkm_tiga_bulan',
    about: { id: 'JKM di bawah tiga bulan', en: 'JKM under three months' },
    sides: [
      {
        source: 'Kantor cabang Palu, 2025',
        says: {
          id: 'Rp10.000.000 biaya pemakaman bagi "peserta"; dasarnya Permenaker 1/2025',
          en: 'Rp10,000,000 for burial of a “participant”; by Permenaker 1/2025',
        },
      },
      {
        source: 'Kantor cabang Meulaboh, 2025',
        says: {
          id: 'Rp8.000.000 + Rp2.000.000 bagi peserta BPU; dasarnya "Peraturan BPJSTK 5/2021"',
          en: 'Rp8,000,000 + Rp2,000,000 for BPU; by “Peraturan BPJSTK 5/2021”',
        },
      },
    ],
    taken: {
      id: 'Rp10.000.000 dalam satu baris bagi BPU; bagi PU jumlah penuh dengan pertanyaan terbuka.',
      en: 'Rp10,000,000 in one line for BPU; for PU the whole amount with the open question.',
    },
    open: 'jkm_three_months',
  },
  {
    code: 'dana_desa_rentan',
    about: { id: 'Dana Desa bagi pekerja rentan', en: 'Dana Desa for vulnerable workers' },
    sides: [
      {
        source: 'Gubernur NTT, 2022-2023',
        says: {
          id: 'Permendes 8/2022 menjadi dasar: penghapusan kemiskinan ekstrem',
          en: 'Permendes 8/2022 is a basis: abolition of extreme poverty',
        },
      },
      {
        source: 'Permendes 8/2022',
        says: { id: 'tidak menyebut jaminan sosial', en: 'does not name social security' },
      },
      {
        source: 'SE Dirjen PDP Kemendes 2024',
        says: { id: 'dilarang, juga bagi pekerja rentan', en: 'forbidden, for vulnerable workers too' },
      },
      {
        source: 'Permendes 16/2025',
        says: {
          id: 'melarang kepala desa, perangkat desa dan BPD saja',
          en: 'forbids village head, officials and BPD only',
        },
      },
    ],
    taken: {
      id: 'Diperselisihkan (2023, 2026); keputusan setempat menyelesaikannya bagi kabupatennya.',
      en: 'Disputed (2023, 2026); a local decision settles it for its regency.',
    },
    open: 'fund_dd_vulnerable',
  },
  {
    code: 'apbdesa_2024',
    about: { id: 'APB Desa sejak 2024', en: 'Village budgets since 2024' },
    sides: [
      {
        source: 'Permendagri 15/2023',
        says: { id: 'iuran adalah beban APBD', en: 'contributions are charged to APBD' },
      },
      {
        source: 'Permendagri 20/2018, UU 3/2024, praktik',
        says: { id: 'dibayar APB Desa selain Dana Desa', en: 'paid from village money other than Dana Desa' },
      },
    ],
    taken: { id: 'Boleh, dengan pertanyaan terbuka.', en: 'Allowed, with the open question.' },
    open: 'fund_village_2024',
  },
  {
    code: 'tunggakan_dua_bulan',
    about: { id: 'Kapan PU nonaktif', en: 'When PU members lapse' },
    sides: [
      {
        source: 'Kendal 2023; PP 6/2025 Pasal 39 bagi JKP',
        says: { id: 'setelah tiga bulan', en: 'after three months' },
      },
      { source: 'bungko.id', says: { id: 'setelah dua bulan', en: 'after two months' } },
    ],
    taken: { id: 'Tiga bulan.', en: 'Three months.' },
    open: 'arrears_two_months',
  },
  {
    code: 'segmen_bpd_rt_rw',
    about: { id: 'Segmen BPD dan RT/RW', en: 'Segment of BPD and RT/RW' },
    sides: [
      {
        source: 'Kotabaru 2021, Batang 2021',
        says: { id: 'PU (0,54% dari upah dasar)', en: 'PU (0.54% of a wage base)' },
      },
      { source: 'Sragen 2024', says: { id: 'BPU (Rp16.800)', en: 'BPU (Rp16,800)' } },
    ],
    taken: {
      id: 'Segmen dicatat per kepesertaan menurut aturan setempat.',
      en: 'The segment belongs to the membership, by local rule.',
    },
    open: 'segment_bpd_rt_rw',
  },
  {
    code: 'bpd_uu_desa',
    about: { id: 'BPD dalam UU 3/2024', en: 'BPD in UU 3/2024' },
    sides: [
      {
        source: 'Kutipan Pasal 62',
        says: { id: 'tunjangan dan purnatugas saja', en: 'allowance and end-of-term benefit only' },
      },
      {
        source: 'sambangdesa.com 2024; Dirjen Bina Pemdes Oktober 2024 (Pasal 62 huruf f)',
        says: { id: 'BPD ikut BPJS', en: 'BPD joins BPJS' },
      },
    ],
    taken: {
      id: 'Dana selain Dana Desa boleh menurut praktik, dengan pertanyaan terbuka.',
      en: 'Money other than Dana Desa may pay by practice, with the open question.',
    },
    open: 'fund_bpd',
  },
  {
    code: 'batas_30_persen',
    about: { id: 'Jaminan sosial dalam batas 30%', en: 'Social security within the 30%' },
    sides: [
      {
        source: 'Lampiran Permendagri 20/2018',
        says: { id: 'batas 30% bagi kegiatan 1 sampai 7', en: '30% for activities 1 to 7' },
      },
      {
        source: 'PP 11/2019',
        says: {
          id: 'operasional dan insentif RT/RW pindah ke bagian 70%',
          en: 'operations and RT/RW incentives moved to the 70%',
        },
      },
    ],
    taken: { id: 'Peringatan saja; kode kegiatan dapat diatur.', en: 'A warning only; its activities can be set.' },
    open: 'spending_share',
  },
  {
    code: 'batas_upah_2026',
    about: { id: 'Surat batas upah JP 2026', en: 'Letter on the JP ceiling of 2026' },
    sides: [
      { source: 'Kode penggajian A', says: { id: 'B/1226/022026', en: 'B/1226/022026' } },
      { source: 'Kode penggajian B', says: { id: 'B/3307/022026', en: 'B/3307/022026' } },
    ],
    taken: {
      id: 'Nilai Rp11.086.300 sama pada keduanya; nomor surat tidak disebut.',
      en: 'The value Rp11,086,300 is the same in both; no letter is named.',
    },
    open: 'jp_cap_letters_2026',
  },
  {
    code: 'jkk_menambah_jkm',
    about: { id: 'Meninggal karena kecelakaan kerja', en: 'Death by work accident' },
    sides: [
      {
        source: 'PP 44/2015, PP 82/2019',
        says: {
          id: 'JKK menggantikan JKM; beasiswa tanpa syarat bulan',
          en: 'JKK replaces JKM; scholarship without months',
        },
      },
      {
        source: 'Berita Tribun-Bali 2023',
        says: {
          id: 'JKM dan JKK bersama, beasiswa setelah 3 tahun',
          en: 'JKM and JKK together, scholarship after 3 years',
        },
      },
    ],
    taken: { id: 'JKK menggantikan JKM kepesertaan yang sama.', en: 'JKK replaces JKM of the same membership.' },
    open: null,
  },
  {
    code: 'permendes_dana_desa_2022',
    about: { id: 'Dasar Dana Desa 2022', en: 'Basis of Dana Desa 2022' },
    sides: [
      { source: 'Berita Pos-Kupang, November 2022', says: { id: 'Permendes 8/2023', en: 'Permendes 8/2023' } },
      {
        source: 'Daftar peraturan',
        says: { id: 'Permendes 7/2021 (2022) dan 8/2022 (2023)', en: 'Permendes 7/2021 (2022) and 8/2022 (2023)' },
      },
    ],
    taken: { id: 'Permendes 7/2021 dan 8/2022.', en: 'Permendes 7/2021 and 8/2022.' },
    open: null,
  },
  {
    code: 'permendagri_pasal',
    about: { id: 'Pasal jaminan sosial APB Desa', en: 'Article on social security of village budgets' },
    sides: [
      {
        source: 'Berita Tribun-Bali 2023',
        says: { id: 'Permendagri 20/2018 Pasal 20', en: 'Permendagri 20/2018 article 20' },
      },
      { source: 'malangkota.go.id 2018', says: { id: 'Permendagri 18/2018', en: 'Permendagri 18/2018' } },
      {
        source: 'BPJS Ketenagakerjaan 2018',
        says: { id: 'Permendagri 20/2018 Pasal 19', en: 'Permendagri 20/2018 article 19' },
      },
    ],
    taken: { id: 'Permendagri 20/2018 Pasal 19.', en: 'Permendagri 20/2018 article 19.' },
    open: null,
  },
  {
    code: 'tk_dua_orang',
    about: { id: 'Beasiswa TK', en: 'Scholarship at TK' },
    sides: [
      { source: 'PP 82/2019 menurut pers', says: { id: 'paling lama 2 tahun', en: 'at most 2 years' } },
      { source: 'finance.detik.com 2021', says: { id: '"maksimal 2 orang"', en: '“at most 2 persons”' } },
    ],
    taken: { id: 'Dua tahun; yang lain salah ketik.', en: 'Two years; the other is a slip of the pen.' },
    open: null,
  },
  {
    code: 'pembagian_iuran_semarang',
    about: { id: 'Pembagian iuran Semarang 2019', en: 'Shares in Semarang 2019' },
    sides: [
      { source: 'Pejabat Semarang', says: { id: 'desa 4%, orangnya 1%', en: 'village 4%, person 1%' } },
      { source: 'Tarif Jamsostek', says: { id: '6,24% dan 3%', en: '6.24% and 3%' } },
    ],
    taken: {
      id: 'Tarif Jamsostek; 4% dan 1% adalah BPJS Kesehatan.',
      en: 'The Jamsostek tariff; 4% and 1% are BPJS Kesehatan.',
    },
    open: null,
  },
  {
    code: 'pasal_kegagalan_pdp',
    about: { id: 'Pemberitahuan kegagalan pelindungan data', en: 'Notice of a data breach' },
    sides: [
      { source: 'UU 27/2022', says: { id: 'Pasal 46', en: 'article 46' } },
      {
        source: 'bloombergtechnoz.com',
        says: { id: 'Pasal 40 (nomor rancangan)', en: 'article 40 (number of the draft)' },
      },
    ],
    taken: { id: 'Pasal 46.', en: 'Article 46.' },
    open: null,
  },
  {
    code: 'jumlah_desa_ntt',
    about: { id: 'Jumlah desa NTT', en: 'Number of villages in NTT' },
    sides: [
      { source: 'Pos-Kupang 2022', says: { id: '3.026 desa, 327 kelurahan', en: '3,026 villages, 327 kelurahan' } },
      { source: 'Tribun-Bali 2023', says: { id: '3.215 desa, 198 kelurahan', en: '3,215 villages, 198 kelurahan' } },
    ],
    taken: { id: 'Daftar kode Kemendagri menjadi penyebut.', en: 'The code list of Kemendagri is the denominator.' },
    open: null,
  },
  {
    code: 'sasaran_ucj',
    about: { id: 'Sasaran cakupan nasional 2025', en: 'National coverage target of 2025' },
    sides: [
      { source: 'Satu berita', says: { id: '52,15%', en: '52.15%' } },
      { source: 'Berita yang sama, RPJMN', says: { id: '32,15%', en: '32.15%' } },
    ],
    taken: { id: 'Tidak ditampilkan sebagai angka resmi.', en: 'Neither is shown as official.' },
    open: null,
  },
]
