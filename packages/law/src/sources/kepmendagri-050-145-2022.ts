import type { Regulation } from './regulation'

export const KEPMENDAGRI_050_145_2022: Regulation = {
  id: 'Kepmendagri 050-145/2022',
  title: 'Kode dan Data Wilayah Administrasi Pemerintahan (dan Pulau)',
  effective: '2022',
  relations: [{ kind: 'followed by', act: 'Kepmendagri 100.1.1-6117/2022', standing: 'read' }],
  demands: [{ of: 'semua', what: 'kode wilayah 10 angka' }],
  standing: 'read',
}
