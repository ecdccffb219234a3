import type { Regulation } from './regulation'

export const PERMENDAGRI_15_2023: Regulation = {
  id: 'Permendagri 15/2023',
  title: 'Pedoman Penyusunan Anggaran Pendapatan dan Belanja Daerah Tahun Anggaran 2024',
  effective: '2023',
  relations: [{ kind: 'followed by', act: 'Permendagri 15/2024', standing: 'unverified' }],
  demands: [
    {
      of: 'pemerintah daerah',
      what: 'iuran aparatur desa, RT/RW dan pekerja rentan dibebankan pada APBD (lampiran huruf E)',
    },
  ],
  standing: 'reported',
}
