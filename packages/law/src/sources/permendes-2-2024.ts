import type { Regulation } from './regulation'

export const PERMENDES_2_2024: Regulation = {
  id: 'Permendes 2/2024',
  title: 'Petunjuk Operasional atas Fokus Penggunaan Dana Desa Tahun 2025',
  effective: '2025',
  relations: [{ kind: 'followed by', act: 'Permendes 16/2025', standing: 'unverified' }],
  demands: [{ of: 'desa', what: 'fokus Dana Desa 2025' }],
  standing: 'unverified',
}
