import type { Regulation } from './regulation'

export const ARAHAN_DIRJEN_BINA_PEMDES_NOVEMBER_2022: Regulation = {
  id: 'Arahan Dirjen Bina Pemdes November 2022',
  title: 'Arahan Direktur Jenderal Bina Pemerintahan Desa tentang iuran jaminan sosial ketenagakerjaan desa',
  effective: '2022-11',
  relations: [],
  demands: [
    {
      of: 'pemerintah desa',
      what: 'iuran dari ADD atau pendapatan lain selain Dana Desa, disepakati dalam Musdes RKP Desa dan ditetapkan dalam Perdes APB Desa',
    },
  ],
  standing: 'read',
}
