import type { Regulation } from './regulation'

export const PERMENDAGRI_114_2014: Regulation = {
  id: 'Permendagri 114/2014',
  title: 'Pedoman Pembangunan Desa',
  effective: '2014',
  relations: [],
  demands: [{ of: 'desa', what: 'RPJM Desa dan RKP Desa' }],
  standing: 'read',
}
