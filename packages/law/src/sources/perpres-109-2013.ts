import type { Regulation } from './regulation'

export const PERPRES_109_2013: Regulation = {
  id: 'Perpres 109/2013',
  title: 'Penahapan Kepesertaan Program Jaminan Sosial',
  effective: '2013',
  relations: [{ kind: 'carries out', act: 'UU 24/2011', standing: 'unverified' }],
  demands: [{ of: 'penyelenggara negara', what: 'mengikutkan pekerjanya dalam keempat program sejak 1 Juli 2015' }],
  standing: 'unverified',
  note: 'Program mana wajib bagi pemberi kerja mana sejak kapan belum terbaca.',
}
