import type { Regulation } from './regulation'

export const INPRES_2_2021: Regulation = {
  id: 'Inpres 2/2021',
  title: 'Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan',
  effective: '2021-03-25',
  relations: [],
  demands: [
    {
      of: '26 kementerian dan lembaga, gubernur, bupati dan wali kota',
      what: 'mengatur, menganggarkan, dan memastikan seluruh pekerja menjadi peserta aktif',
    },
  ],
  standing: 'read',
  note: 'Tanggal belum diperiksa.',
}
