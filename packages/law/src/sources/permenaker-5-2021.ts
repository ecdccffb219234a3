import type { Regulation } from './regulation'

export const PERMENAKER_5_2021: Regulation = {
  id: 'Permenaker 5/2021',
  title: 'Tata Cara Penyelenggaraan Program Jaminan Kecelakaan Kerja, Jaminan Kematian, dan Jaminan Hari Tua',
  effective: '2021-04-01',
  relations: [
    { kind: 'carries out', act: 'PP 82/2019', standing: 'unverified' },
    { kind: 'replaces', act: 'Permenaker 26/2015', standing: 'read' },
    { kind: 'replaces', act: 'Permenaker 44/2015', standing: 'read' },
    { kind: 'replaces', act: 'Permenaker 1/2016', standing: 'read' },
    { kind: 'replaces', act: 'Permenaker 21/2017', standing: 'read' },
    { kind: 'amended by', act: 'Permenaker 1/2025', standing: 'read' },
  ],
  demands: [
    { of: 'pemberi kerja, peserta dan BPJS Ketenagakerjaan', what: 'tata cara pendaftaran, iuran, klaim dan beasiswa' },
  ],
  standing: 'read',
}
