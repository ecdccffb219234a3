import type { Regulation } from './regulation'

export const PERMENDAGRI_15_2024: Regulation = {
  id: 'Permendagri 15/2024',
  title: 'Pedoman Penyusunan Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2025',
  effective: '2024',
  relations: [{ kind: 'followed by', act: 'Permendagri 14/2025', standing: 'unverified' }],
  demands: [{ of: 'pemerintah daerah', what: 'bunyi "hal khusus lainnya" belum ditemukan' }],
  standing: 'unverified',
}
