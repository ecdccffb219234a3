import type { Regulation } from './regulation'

export const PERMENDAGRI_137_2017: Regulation = {
  id: 'Permendagri 137/2017',
  title: 'Kode dan Data Wilayah Administrasi Pemerintahan (dan Pulau)',
  effective: '2017',
  relations: [{ kind: 'followed by', act: 'Permendagri 72/2019', standing: 'read' }],
  demands: [{ of: 'semua', what: 'kode wilayah 10 angka' }],
  standing: 'read',
}
