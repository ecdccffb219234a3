import type { Regulation } from './regulation'

export const PERMENDES_7_2021: Regulation = {
  id: 'Permendes 7/2021',
  title: 'Prioritas Penggunaan Dana Desa Tahun 2022',
  effective: '2022',
  relations: [{ kind: 'followed by', act: 'Permendes 8/2022', standing: 'read' }],
  demands: [{ of: 'desa', what: 'prioritas Dana Desa 2022' }],
  standing: 'read',
}
