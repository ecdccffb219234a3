import type { Regulation } from './regulation'

export const KEPMENDAGRI_300_2_2_2138_2025: Regulation = {
  id: 'Kepmendagri 300.2.2-2138/2025',
  title: 'Kode dan Data Wilayah Administrasi Pemerintahan (dan Pulau)',
  effective: '2025-04-25',
  relations: [],
  demands: [{ of: 'semua', what: 'kode wilayah 10 angka' }],
  standing: 'read',
}
