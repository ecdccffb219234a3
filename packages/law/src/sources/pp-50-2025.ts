import type { Regulation } from './regulation'

export const PP_50_2025: Regulation = {
  id: 'PP 50/2025',
  title: 'Penyesuaian Iuran Jaminan Kecelakaan Kerja dan Jaminan Kematian bagi Peserta Bukan Penerima Upah',
  effective: '2025-12-22',
  expired: '2027-03',
  relations: [{ kind: 'carries out', act: 'PP 44/2015', standing: 'unverified' }],
  demands: [
    { of: 'peserta BPU', what: 'membayar 50% iuran JKK dan JKM; tidak berlaku bila iurannya dibayar APBN atau APBD' },
  ],
  standing: 'read',
  note: 'Transportasi: Januari 2026 sampai Maret 2027; lainnya: April sampai Desember 2026. Kedudukan APB Desa tidak disebut.',
}
