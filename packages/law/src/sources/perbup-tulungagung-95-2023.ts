import type { Regulation } from './regulation'

export const PERBUP_TULUNGAGUNG_95_2023: Regulation = {
  id: 'Perbup Tulungagung 95/2023',
  title: 'Peraturan Bupati Tulungagung (contoh setempat)',
  effective: '2023',
  relations: [],
  demands: [{ of: 'desa di Kabupaten Tulungagung', what: 'Pasal 11 ayat (8), 12 ayat (5), 13 ayat (6)' }],
  standing: 'read',
}
