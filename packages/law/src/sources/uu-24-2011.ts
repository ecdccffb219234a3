import type { Regulation } from './regulation'

export const UU_24_2011: Regulation = {
  id: 'UU 24/2011',
  title: 'Badan Penyelenggara Jaminan Sosial',
  effective: '2011-11-25',
  relations: [
    { kind: 'carries out', act: 'UU 40/2004', standing: 'unverified' },
    { kind: 'amended by', act: 'UU 4/2023', standing: 'read' },
    { kind: 'amended by', act: 'UU 6/2023', standing: 'read' },
  ],
  demands: [
    { of: 'setiap orang yang bekerja paling singkat enam bulan', what: 'menjadi peserta (Pasal 14)' },
    {
      of: 'pemberi kerja',
      what: 'mendaftarkan diri dan pekerjanya (Pasal 15); sanksi administratif bila tidak (Pasal 17); memungut dan menyetor iuran (Pasal 19); penjara paling lama 8 tahun atau denda paling banyak Rp1.000.000.000 bila memungut tetapi tidak menyetor (Pasal 55)',
    },
  ],
  standing: 'read',
  note: 'Pasal 14, 19 dan 55 terbaca; Pasal 15 dan 17 belum diperiksa.',
}
