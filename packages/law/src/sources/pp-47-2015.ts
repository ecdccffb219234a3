import type { Regulation } from './regulation'

export const PP_47_2015: Regulation = {
  id: 'PP 47/2015',
  title:
    'Perubahan atas Peraturan Pemerintah Nomor 43 Tahun 2014 tentang Peraturan Pelaksanaan Undang-Undang Nomor 6 Tahun 2014 tentang Desa',
  effective: '2015',
  relations: [{ kind: 'amends', act: 'PP 43/2014', standing: 'read' }],
  demands: [{ of: 'pemerintah desa', what: 'belum terbaca; ketentuan penghasilan diganti PP 11/2019' }],
  standing: 'read',
}
