import type { Regulation } from './regulation'

export const PERMENAKER_1_2016: Regulation = {
  id: 'Permenaker 1/2016',
  title: 'Tata cara lama penyelenggaraan JKK, JKM dan JHT (bukan penerima upah)',
  effective: '2016',
  relations: [{ kind: 'replaced by', act: 'Permenaker 5/2021', standing: 'read' }],
  demands: [{ of: 'pemberi kerja dan peserta', what: 'tata cara lama' }],
  standing: 'read',
  note: 'Judul lengkap belum diperiksa.',
}
