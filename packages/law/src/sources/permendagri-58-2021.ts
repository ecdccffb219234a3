import type { Regulation } from './regulation'

export const PERMENDAGRI_58_2021: Regulation = {
  id: 'Permendagri 58/2021',
  title: 'Kode dan Data Wilayah Administrasi Pemerintahan (dan Pulau)',
  effective: '2021',
  relations: [{ kind: 'followed by', act: 'Kepmendagri 050-145/2022', standing: 'read' }],
  demands: [{ of: 'semua', what: 'kode wilayah 10 angka' }],
  standing: 'read',
}
