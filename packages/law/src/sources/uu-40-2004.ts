import type { Regulation } from './regulation'

export const UU_40_2004: Regulation = {
  id: 'UU 40/2004',
  title: 'Sistem Jaminan Sosial Nasional',
  effective: '2004-10-19',
  relations: [
    { kind: 'amended by', act: 'UU 6/2023', standing: 'read' },
    { kind: 'amended by', act: 'UU 4/2023', standing: 'read' },
  ],
  demands: [
    { of: 'negara', what: 'mewujudkan hak setiap orang atas jaminan sosial secara bertahap; lima, kini enam, program' },
  ],
  standing: 'read',
  note: 'Tanggal berlaku belum diperiksa.',
}
