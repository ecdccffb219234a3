import type { Regulation } from './regulation'

export const PERMENAKER_19_2015: Regulation = {
  id: 'Permenaker 19/2015',
  title: 'Tata cara dan persyaratan pembayaran manfaat JHT (lama)',
  effective: '2015',
  relations: [{ kind: 'replaced by', act: 'Permenaker 4/2022', standing: 'read' }],
  demands: [{ of: 'peserta', what: 'tata cara lama' }],
  standing: 'read',
  note: 'Judul lengkap belum diperiksa.',
}
