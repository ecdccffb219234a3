import type { Regulation } from './regulation'

export const PP_37_2023: Regulation = {
  id: 'PP 37/2023',
  title: 'Pengelolaan Transfer ke Daerah',
  effective: '2023',
  relations: [],
  demands: [{ of: 'Menteri Desa', what: 'mengatur fokus penggunaan Dana Desa (Pasal 71 ayat (4))' }],
  standing: 'read',
}
