import type { Regulation } from './regulation'

export const JUKNIS_2023: Regulation = {
  id: 'Juknis 2023',
  title:
    'Petunjuk Teknis Fasilitasi Penyelenggaraan Program Perlindungan Jaminan Sosial Ketenagakerjaan bagi Pemerintah Desa',
  effective: '2023-03-06',
  relations: [{ kind: 'carries out', act: 'Inpres 2/2021', standing: 'read' }],
  demands: [
    { of: 'gubernur dan bupati', what: 'membina dan mengawasi agar seluruh pekerja desa menjadi peserta aktif' },
    { of: 'pemerintah desa', what: 'langkah demi langkah dan kode rekening anggaran' },
  ],
  standing: 'read',
  note: 'Hanya halaman 1 dari 13 yang terbaca.',
}
