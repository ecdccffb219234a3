import type { Regulation } from './regulation'

export const PP_43_2014: Regulation = {
  id: 'PP 43/2014',
  title: 'Peraturan Pelaksanaan Undang-Undang Nomor 6 Tahun 2014 tentang Desa',
  effective: '2014',
  relations: [
    { kind: 'carries out', act: 'UU 6/2014', standing: 'read' },
    { kind: 'amended by', act: 'PP 47/2015', standing: 'read' },
    { kind: 'amended by', act: 'PP 11/2019', standing: 'read' },
  ],
  demands: [{ of: 'pemerintah desa', what: 'penghasilan tetap; belanja desa 30% dan 70% (Pasal 100)' }],
  standing: 'read',
}
