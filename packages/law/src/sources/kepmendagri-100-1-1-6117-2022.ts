import type { Regulation } from './regulation'

export const KEPMENDAGRI_100_1_1_6117_2022: Regulation = {
  id: 'Kepmendagri 100.1.1-6117/2022',
  title: 'Kode dan Data Wilayah Administrasi Pemerintahan (dan Pulau)',
  effective: '2022',
  relations: [{ kind: 'followed by', act: 'Kepmendagri 300.2.2-2138/2025', standing: 'read' }],
  demands: [{ of: 'semua', what: 'kode wilayah 10 angka' }],
  standing: 'read',
}
