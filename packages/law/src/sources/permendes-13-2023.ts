import type { Regulation } from './regulation'

export const PERMENDES_13_2023: Regulation = {
  id: 'Permendes 13/2023',
  title: 'Petunjuk Operasional atas Fokus Penggunaan Dana Desa Tahun 2024',
  effective: '2024',
  relations: [{ kind: 'followed by', act: 'Permendes 2/2024', standing: 'unverified' }],
  demands: [{ of: 'desa', what: 'fokus Dana Desa 2024' }],
  standing: 'unverified',
}
