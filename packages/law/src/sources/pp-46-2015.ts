import type { Regulation } from './regulation'

export const PP_46_2015: Regulation = {
  id: 'PP 46/2015',
  title: 'Penyelenggaraan Program Jaminan Hari Tua',
  effective: '2015-07-01',
  relations: [{ kind: 'amended by', act: 'PP 60/2015', standing: 'read' }],
  demands: [{ of: 'pemberi kerja dan pekerja', what: 'iuran 5,7% dari upah; BPU menurut tabel' }],
  standing: 'unverified',
  note: 'Judul terbaca; isi selebihnya belum diperiksa.',
}
