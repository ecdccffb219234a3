import type { Regulation } from './regulation'

export const PERMENAKER_1_2025: Regulation = {
  id: 'Permenaker 1/2025',
  title: 'Perubahan atas Peraturan Menteri Ketenagakerjaan Nomor 5 Tahun 2021',
  effective: '2025-02-24',
  relations: [{ kind: 'amends', act: 'Permenaker 5/2021', standing: 'read' }],
  demands: [
    { of: 'pemberi kerja', what: 'laporan tahap I dan II dalam 2 x 24 jam (Pasal 8 dan 19)' },
    {
      of: 'BPJS Ketenagakerjaan',
      what: 'aturan tiga bulan bagi JKM, JKM bagi beberapa pemberi kerja, beasiswa yang lebih luas (Pasal 103 ayat (3a))',
    },
  ],
  standing: 'read',
}
