import type { Regulation } from './regulation'

export const PERMENDES_8_2022: Regulation = {
  id: 'Permendes 8/2022',
  title: 'Prioritas Penggunaan Dana Desa Tahun 2023',
  effective: '2023',
  relations: [{ kind: 'followed by', act: 'Permendes 7/2023', standing: 'read' }],
  demands: [
    { of: 'desa', what: 'prioritas Dana Desa 2023: penanggulangan kemiskinan ekstrem; jaminan sosial tidak disebut' },
  ],
  standing: 'read',
}
