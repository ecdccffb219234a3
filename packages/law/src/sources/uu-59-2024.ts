import type { Regulation } from './regulation'

export const UU_59_2024: Regulation = {
  id: 'UU 59/2024',
  title: 'Rencana Pembangunan Jangka Panjang Nasional',
  effective: '2024',
  relations: [],
  demands: [{ of: 'pemerintah', what: 'indikator cakupan jaminan sosial ketenagakerjaan' }],
  standing: 'unverified',
  note: 'Angka sasaran dilaporkan dalam satu berita saja.',
}
