import type { Regulation } from './regulation'

export const SE_DIRJEN_PDP_KEMENDES_2024: Regulation = {
  id: 'SE Dirjen PDP Kemendes 2024',
  title: 'Surat Edaran Direktur Jenderal Pembangunan Desa dan Perdesaan Tahun 2024',
  effective: '2024',
  relations: [{ kind: 'followed by', act: 'Permendes 16/2025', standing: 'read' }],
  demands: [{ of: 'desa', what: 'tidak memakai Dana Desa untuk iuran BPJS Ketenagakerjaan' }],
  standing: 'read',
  note: 'Sebagian dilampaui Permendes 16/2025 untuk pekerja PKTD. Nomor surat belum ditemukan.',
}
