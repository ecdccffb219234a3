import type { Regulation } from './regulation'

export const PERBUP_SEMARANG_90_2018: Regulation = {
  id: 'Perbup Semarang 90/2018',
  title: 'Peraturan Bupati Semarang tentang ADD (contoh setempat)',
  effective: '2018',
  relations: [],
  demands: [
    {
      of: 'desa di Kabupaten Semarang',
      what: 'empat program bagi kepala desa, paling sedikit dua bagi staf dan BPD; biaya dibagi ADD dan orangnya',
    },
  ],
  standing: 'read',
}
