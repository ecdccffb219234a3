import type { Regulation } from './regulation'

export const PERBUP_CIAMIS_61_2018: Regulation = {
  id: 'Perbup Ciamis 61/2018',
  title: 'Peraturan Bupati Ciamis tentang penghasilan tetap (contoh setempat)',
  effective: '2018',
  relations: [],
  demands: [
    { of: 'desa di Kabupaten Ciamis', what: 'penghasilan tetap memuat iuran yang harus disetor (Pasal 9 huruf e)' },
  ],
  standing: 'read',
}
