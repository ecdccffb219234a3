import type { Regulation } from './regulation'

export const PP_6_2025: Regulation = {
  id: 'PP 6/2025',
  title:
    'Perubahan atas Peraturan Pemerintah Nomor 37 Tahun 2021 tentang Penyelenggaraan Program Jaminan Kehilangan Pekerjaan',
  effective: '2025-02',
  relations: [{ kind: 'amends', act: 'PP 37/2021', standing: 'read' }],
  demands: [
    { of: 'pemberi kerja yang menunggak lebih dari tiga bulan', what: 'membayar manfaat lebih dahulu (Pasal 39)' },
  ],
  standing: 'read',
}
