import type { Regulation } from './regulation'

export const PP_37_2021: Regulation = {
  id: 'PP 37/2021',
  title: 'Penyelenggaraan Program Jaminan Kehilangan Pekerjaan',
  effective: '2021',
  relations: [{ kind: 'amended by', act: 'PP 6/2025', standing: 'read' }],
  demands: [{ of: 'pemberi kerja', what: 'JKP; tidak untuk desa' }],
  standing: 'read',
}
