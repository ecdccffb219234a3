import type { Regulation } from './regulation'

export const PERMENAKER_26_2015: Regulation = {
  id: 'Permenaker 26/2015',
  title: 'Tata cara lama penyelenggaraan JKK, JKM dan JHT (penerima upah)',
  effective: '2015',
  relations: [{ kind: 'replaced by', act: 'Permenaker 5/2021', standing: 'read' }],
  demands: [{ of: 'pemberi kerja dan peserta', what: 'tata cara lama' }],
  standing: 'read',
  note: 'Judul lengkap belum diperiksa.',
}
