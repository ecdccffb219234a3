import type { Regulation } from './regulation'

export const PERMENDAGRI_14_2025: Regulation = {
  id: 'Permendagri 14/2025',
  title: 'Pedoman Penyusunan Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2026',
  effective: '2025',
  relations: [],
  demands: [{ of: 'pemerintah daerah', what: 'bunyi "hal khusus lainnya" belum ditemukan' }],
  standing: 'unverified',
}
