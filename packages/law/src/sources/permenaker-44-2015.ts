import type { Regulation } from './regulation'

export const PERMENAKER_44_2015: Regulation = {
  id: 'Permenaker 44/2015',
  title: 'Tata cara lama penyelenggaraan JKK, JKM dan JHT (jasa konstruksi)',
  effective: '2015',
  relations: [{ kind: 'replaced by', act: 'Permenaker 5/2021', standing: 'read' }],
  demands: [{ of: 'pemberi kerja dan peserta', what: 'tata cara lama' }],
  standing: 'read',
  note: 'Judul lengkap belum diperiksa.',
}
