import type { Regulation } from './regulation'

export const SURAT_MENDAGRI_27_11_2017: Regulation = {
  id: 'Surat Mendagri 27-11-2017',
  title:
    'Surat Menteri Dalam Negeri tentang perlindungan jaminan sosial ketenagakerjaan bagi kepala desa dan perangkat desa',
  effective: '2017-11-27',
  relations: [],
  demands: [{ of: 'pemerintah desa', what: 'iuran dari ADD atau PADesa; paling sedikit JKK dan JKM' }],
  standing: 'reported',
  note: 'Nomornya tercetak 140/18840/57.',
}
