import type { Regulation } from './regulation'

export const PP_PADAT_KARYA_2025: Regulation = {
  id: 'PP industri padat karya 2025',
  title: 'Peraturan pemerintah tentang keringanan iuran JKK industri padat karya',
  effective: '2025',
  relations: [],
  demands: [{ of: 'industri padat karya', what: 'iuran JKK PU dikurangi 50%; tidak untuk desa' }],
  standing: 'unverified',
  note: 'Nomor belum ditemukan. Iuran desa tidak bergantung padanya.',
}
