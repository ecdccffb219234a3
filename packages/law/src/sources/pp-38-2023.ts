import type { Regulation } from './regulation'

export const PP_38_2023: Regulation = {
  id: 'PP 38/2023',
  title: 'Dana Bagi Hasil Perkebunan Sawit',
  effective: '2023',
  relations: [{ kind: 'followed by', act: 'PMK 91/2023', standing: 'read' }],
  demands: [{ of: 'pemerintah daerah', what: 'pembagian 20/60/20' }],
  standing: 'read',
}
