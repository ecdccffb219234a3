import type { Regulation } from './regulation'

export const INPRES_8_2025: Regulation = {
  id: 'Inpres 8/2025',
  title: 'Optimalisasi Pelaksanaan Pengentasan Kemiskinan dan Penghapusan Kemiskinan Ekstrem',
  effective: '2025-03-27',
  relations: [],
  demands: [
    {
      of: 'kementerian, lembaga dan seluruh kepala daerah',
      what: 'memakai DTSEN; Menteri Ketenagakerjaan memperluas Jamsostek bagi penduduk miskin dan miskin ekstrem',
    },
  ],
  standing: 'read',
}
