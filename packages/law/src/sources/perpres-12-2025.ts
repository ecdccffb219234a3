import type { Regulation } from './regulation'

export const PERPRES_12_2025: Regulation = {
  id: 'Perpres 12/2025',
  title: 'Rencana Pembangunan Jangka Menengah Nasional Tahun 2025-2029',
  effective: '2025',
  relations: [],
  demands: [{ of: 'pemerintah', what: 'indikator cakupan jaminan sosial ketenagakerjaan' }],
  standing: 'unverified',
  note: 'Angka sasaran dilaporkan dalam satu berita saja.',
}
