import type { Regulation } from './regulation'

export const PERMENDAGRI_119_2019: Regulation = {
  id: 'Permendagri 119/2019',
  title: 'Pemotongan, Penyetoran, dan Pembayaran Iuran Jaminan Kesehatan bagi Kepala Desa dan Perangkat Desa',
  effective: '2019',
  relations: [],
  demands: [{ of: 'kabupaten', what: 'memotong langsung 4% dan 1%' }],
  standing: 'read',
  note: 'Untuk jaminan kesehatan; hanya contoh bagi ketenagakerjaan.',
}
