import type { Regulation } from './regulation'

export const PERMENAKER_21_2017: Regulation = {
  id: 'Permenaker 21/2017',
  title: 'Tata cara lama penyelenggaraan JKK, JKM dan JHT (perubahan tata cara)',
  effective: '2017',
  relations: [{ kind: 'replaced by', act: 'Permenaker 5/2021', standing: 'read' }],
  demands: [{ of: 'pemberi kerja dan peserta', what: 'tata cara lama' }],
  standing: 'read',
  note: 'Judul lengkap belum diperiksa.',
}
