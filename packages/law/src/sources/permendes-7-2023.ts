import type { Regulation } from './regulation'

export const PERMENDES_7_2023: Regulation = {
  id: 'Permendes 7/2023',
  title: 'Rincian Prioritas Penggunaan Dana Desa',
  effective: '2024',
  relations: [{ kind: 'followed by', act: 'Permendes 13/2023', standing: 'unverified' }],
  demands: [{ of: 'desa', what: 'prioritas Dana Desa 2024' }],
  standing: 'read',
}
