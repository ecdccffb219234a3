import type { Regulation } from './regulation'

export const PP_45_2015: Regulation = {
  id: 'PP 45/2015',
  title: 'Penyelenggaraan Program Jaminan Pensiun',
  effective: '2015-07-01',
  relations: [{ kind: 'carries out', act: 'UU 40/2004', standing: 'unverified' }],
  demands: [
    { of: 'pemberi kerja dan pekerja', what: 'iuran 3% dari upah sampai batas upah' },
    {
      of: 'BPJS Ketenagakerjaan',
      what: 'mengumumkan batas upah setiap tahun dalam sebulan setelah BPS, berlaku 1 Maret',
    },
  ],
  standing: 'read',
}
