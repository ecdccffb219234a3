import type { Regulation } from './regulation'

export const UU_27_2022: Regulation = {
  id: 'UU 27/2022',
  title: 'Pelindungan Data Pribadi',
  effective: '2022-10-17',
  relations: [],
  demands: [
    {
      of: 'pengendali data pribadi',
      what: 'dasar hukum sebelum memproses (Pasal 20); persetujuan tegas dan tercatat (Pasal 22); perlakuan khusus bagi anak dan penyandang disabilitas (Pasal 25 dan 26)',
    },
    {
      of: 'pengendali data pribadi',
      what: 'koreksi dalam 3 x 24 jam (Pasal 30); penghentian setelah persetujuan ditarik dalam 3 x 24 jam; pemberitahuan kegagalan pelindungan dalam 3 x 24 jam (Pasal 46); keamanan dan kerahasiaan (Pasal 35 sampai 39)',
    },
    { of: 'pengendali data pribadi', what: 'transfer ke luar negeri hanya dengan pelindungan setara (Pasal 56)' },
  ],
  standing: 'read',
  note: 'Masa penyesuaian sampai 17 Oktober 2024. Penilaian dampak (34), catatan (31), pejabat pelindungan (53), penghapusan (43, 44) dan sanksi (57, 67) belum diperiksa.',
}
