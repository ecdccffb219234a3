import type { Regulation } from './regulation'

export const PERPRES_36_2023: Regulation = {
  id: 'Perpres 36/2023',
  title: 'Peta Jalan Jaminan Sosial Tahun 2023-2024',
  effective: '2023',
  relations: [],
  demands: [{ of: 'kementerian dan lembaga', what: 'peta jalan cakupan' }],
  standing: 'unverified',
}
