import type { Regulation } from './regulation'

export const PERMENDAGRI_20_2018: Regulation = {
  id: 'Permendagri 20/2018',
  title: 'Pengelolaan Keuangan Desa',
  effective: '2018',
  relations: [],
  demands: [
    {
      of: 'pemerintah desa',
      what: 'belanja pegawai memuat pembayaran jaminan sosial bagi kepala desa dan perangkat desa (Pasal 19); kode rekening',
    },
  ],
  standing: 'read',
  note: 'Bunyi Pasal 20 belum diperiksa.',
}
