import type { Regulation } from './regulation'

export const PP_82_2019: Regulation = {
  id: 'PP 82/2019',
  title:
    'Perubahan atas Peraturan Pemerintah Nomor 44 Tahun 2015 tentang Penyelenggaraan Program Jaminan Kecelakaan Kerja dan Jaminan Kematian',
  effective: '2019-12-02',
  relations: [{ kind: 'amends', act: 'PP 44/2015', standing: 'read' }],
  demands: [
    { of: 'BPJS Ketenagakerjaan', what: 'membayar manfaat yang lebih tinggi; batas pengajuan klaim menjadi 5 tahun' },
  ],
  standing: 'read',
}
