import type { Regulation } from './regulation'

export const PERDIR_BPJSTK_22_PERDIR_02_072022: Regulation = {
  id: 'Perdir BPJSTK 22/PERDIR.02/072022',
  title: 'Proses bisnis kepesertaan (peraturan direksi BPJS Ketenagakerjaan)',
  effective: '2022-07',
  relations: [],
  demands: [{ of: 'kantor cabang', what: 'pendaftaran BPU, pengembalian iuran, masa tenggang, kode wadah' }],
  standing: 'read',
  note: 'Aturan internal; mungkin sudah berubah.',
}
