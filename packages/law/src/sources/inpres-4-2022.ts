import type { Regulation } from './regulation'

export const INPRES_4_2022: Regulation = {
  id: 'Inpres 4/2022',
  title: 'Percepatan Penghapusan Kemiskinan Ekstrem',
  effective: '2022-06-08',
  expired: '2024',
  relations: [{ kind: 'followed by', act: 'Inpres 8/2025', standing: 'read' }],
  demands: [{ of: 'kementerian, lembaga dan kepala daerah', what: 'sasaran penduduk miskin ekstrem' }],
  standing: 'read',
  note: 'Tanggal belum diperiksa.',
}
