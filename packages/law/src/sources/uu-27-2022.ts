import type { Regulation } from './regulation'

export const UU_27_2022: Regulation = {
  id: 'UU 27/2022',
  title: 'Pelindungan Data Pribadi',
  effective: '2022-10-17',
  relations: [],
  demands: [
    {
      of: 'pengendali data pribadi',
      what: 'dasar hukum sebelum memproses; pemberitahuan kegagalan pelindungan dalam 3 x 24 jam (Pasal 46); koreksi dalam 3 x 24 jam (Pasal 30)',
    },
  ],
  standing: 'read',
  note: 'Masa penyesuaian sampai 17 Oktober 2024.',
}
