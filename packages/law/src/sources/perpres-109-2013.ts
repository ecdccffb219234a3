import type { Regulation } from './regulation'

export const PERPRES_109_2013: Regulation = {
  id: 'Perpres 109/2013',
  title: 'Penahapan Kepesertaan Program Jaminan Sosial',
  effective: '2013',
  relations: [],
  demands: [{ of: 'penyelenggara negara', what: 'mengikutkan pekerjanya dalam program menurut tahapannya' }],
  standing: 'unverified',
}
