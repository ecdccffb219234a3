import type { Regulation } from './regulation'

export const UU_4_2023: Regulation = {
  id: 'UU 4/2023',
  title: 'Pengembangan dan Penguatan Sektor Keuangan',
  effective: '2023-01-12',
  relations: [
    { kind: 'amends', act: 'UU 40/2004', standing: 'read' },
    { kind: 'amends', act: 'UU 24/2011', standing: 'read' },
  ],
  demands: [
    {
      of: 'pemerintah',
      what: 'mengatur JHT dalam akun utama dan akun tambahan; menyelaraskan program pensiun (Pasal 188 dan 189)',
    },
  ],
  standing: 'read',
  note: 'Peraturan pemerintahnya belum ditemukan.',
}
