import type { Regulation } from './regulation'

export const PP_60_2015: Regulation = {
  id: 'PP 60/2015',
  title: 'Perubahan atas Peraturan Pemerintah Nomor 46 Tahun 2015 tentang Penyelenggaraan Program Jaminan Hari Tua',
  effective: '2015',
  relations: [{ kind: 'amends', act: 'PP 46/2015', standing: 'read' }],
  demands: [{ of: 'Menteri Ketenagakerjaan', what: 'mengatur tata cara pembayaran manfaat JHT' }],
  standing: 'read',
}
