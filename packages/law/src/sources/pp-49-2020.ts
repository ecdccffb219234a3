import type { Regulation } from './regulation'

export const PP_49_2020: Regulation = {
  id: 'PP 49/2020',
  title: 'Penyesuaian Iuran Program Jaminan Sosial Ketenagakerjaan selama Bencana Nonalam Penyebaran COVID-19',
  effective: '2020-09-01',
  expired: '2021-01',
  relations: [],
  demands: [
    { of: 'pemberi kerja dan peserta', what: 'membayar 1% dari iuran JKK dan JKM; menyetor paling lambat tanggal 30' },
  ],
  standing: 'read',
  note: 'Bulan iuran Agustus 2020 sampai Januari 2021 belum diperiksa.',
}
