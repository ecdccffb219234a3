import type { Regulation } from './regulation'

export const PERMENDAGRI_72_2019: Regulation = {
  id: 'Permendagri 72/2019',
  title: 'Kode dan Data Wilayah Administrasi Pemerintahan (dan Pulau)',
  effective: '2019',
  relations: [{ kind: 'followed by', act: 'Permendagri 58/2021', standing: 'read' }],
  demands: [{ of: 'semua', what: 'kode wilayah 10 angka' }],
  standing: 'read',
}
