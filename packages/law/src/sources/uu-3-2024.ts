import type { Regulation } from './regulation'

export const UU_3_2024: Regulation = {
  id: 'UU 3/2024',
  title: 'Perubahan Kedua atas Undang-Undang Nomor 6 Tahun 2014 tentang Desa',
  effective: '2024-04-25',
  relations: [{ kind: 'amends', act: 'UU 6/2014', standing: 'read' }],
  demands: [
    {
      of: 'desa',
      what: 'hak kepala desa dan perangkat desa atas jaminan sosial di bidang kesehatan dan ketenagakerjaan (Pasal 26 dan 50A); tunjangan purnatugas; masa jabatan 8 tahun',
    },
  ],
  standing: 'read',
  note: 'Peraturan pelaksana belum ditemukan.',
}
