import type { Regulation } from './regulation'

export const PP_44_2015: Regulation = {
  id: 'PP 44/2015',
  title: 'Penyelenggaraan Program Jaminan Kecelakaan Kerja dan Jaminan Kematian',
  effective: '2015-07-01',
  relations: [
    { kind: 'carries out', act: 'UU 40/2004', standing: 'unverified' },
    { kind: 'amended by', act: 'PP 82/2019', standing: 'read' },
    { kind: 'amended by', act: 'PP 49/2023', standing: 'read' },
  ],
  demands: [
    {
      of: 'pemberi kerja',
      what: 'mendaftarkan pekerja, membayar iuran JKK dan JKM, melaporkan perubahan dalam 7 hari kerja (Pasal 9 ayat (3)) dan kecelakaan kerja',
    },
    { of: 'BPJS Ketenagakerjaan', what: 'membayar manfaat kepada peserta atau ahli waris (Pasal 37)' },
  ],
  standing: 'read',
  note: 'Ditetapkan 30 Juni 2015. Lampiran II (golongan BPU) dan III (tabel cacat) hanya sebagian terbaca.',
}
