import type { Regulation } from './regulation'

export const UU_6_2014: Regulation = {
  id: 'UU 6/2014',
  title: 'Desa',
  effective: '2014-01-15',
  relations: [
    { kind: 'amended by', act: 'UU 6/2023', standing: 'unverified' },
    { kind: 'amended by', act: 'UU 3/2024', standing: 'read' },
  ],
  demands: [
    {
      of: 'pemerintah desa',
      what: 'penghasilan dan jaminan kesehatan kepala desa dan perangkat desa (Pasal 66); sumber pendapatan dan ADD (Pasal 72)',
    },
  ],
  standing: 'read',
  note: 'Bunyi Pasal 66 dan 72 belum diperiksa.',
}
