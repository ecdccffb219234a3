import type { Regulation } from './regulation'

export const PERPRES_7_2019: Regulation = {
  id: 'Perpres 7/2019',
  title: 'Penyakit Akibat Kerja',
  effective: '2019',
  relations: [],
  demands: [
    { of: 'BPJS Ketenagakerjaan', what: 'daftar penyakit; hak sampai 3 tahun setelah hubungan kerja berakhir' },
  ],
  standing: 'unverified',
}
