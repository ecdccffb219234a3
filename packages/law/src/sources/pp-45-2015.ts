import type { Regulation } from './regulation'

export const PP_45_2015: Regulation = {
  id: 'PP 45/2015',
  title: 'Penyelenggaraan Program Jaminan Pensiun',
  effective: '2015-07-01',
  relations: [],
  demands: [
    { of: 'pemberi kerja dan pekerja', what: 'iuran 3% dari upah sampai batas upah' },
    { of: 'BPJS Ketenagakerjaan', what: 'mengumumkan batas upah setiap tahun' },
  ],
  standing: 'read',
}
