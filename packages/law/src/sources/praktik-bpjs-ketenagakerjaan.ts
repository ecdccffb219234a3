import type { Regulation } from './regulation'

export const PRAKTIK_BPJS_KETENAGAKERJAAN: Regulation = {
  id: 'Praktik BPJS Ketenagakerjaan',
  title: 'Cara kerja yang dilaporkan kantor cabang dan pers, tanpa peraturan yang terbaca',
  effective: '',
  relations: [],
  demands: [{ of: 'kantor cabang', what: 'cara kerja yang dilaporkan' }],
  standing: 'reported',
}
