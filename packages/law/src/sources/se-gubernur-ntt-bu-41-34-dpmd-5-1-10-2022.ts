import type { Regulation } from './regulation'

export const SE_GUBERNUR_NTT_BU_41_34_DPMD_5_1_10_2022: Regulation = {
  id: 'SE Gubernur NTT BU 41/34/DPMD 5.1/10.2022',
  title: 'Pengalokasian Dana untuk Perlindungan Pekerja Rentan',
  effective: '2022-10',
  relations: [],
  demands: [{ of: 'kabupaten dan desa di NTT', what: 'menganggarkan perlindungan pekerja rentan' }],
  standing: 'read',
}
