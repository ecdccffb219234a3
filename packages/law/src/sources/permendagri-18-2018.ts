import type { Regulation } from './regulation'

export const PERMENDAGRI_18_2018: Regulation = {
  id: 'Permendagri 18/2018',
  title: 'Lembaga Kemasyarakatan Desa dan Lembaga Adat Desa',
  effective: '2018',
  relations: [],
  demands: [{ of: 'desa', what: 'RT, RW dan lembaga kemasyarakatan desa lain' }],
  standing: 'read',
}
