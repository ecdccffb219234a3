import type { Regulation } from './regulation'

export const PERMENAKER_2_2022: Regulation = {
  id: 'Permenaker 2/2022',
  title: 'Tata Cara dan Persyaratan Pembayaran Manfaat JHT',
  effective: '2022',
  relations: [{ kind: 'replaced by', act: 'Permenaker 4/2022', standing: 'read' }],
  demands: [{ of: 'peserta', what: 'JHT pada usia 56 saja' }],
  standing: 'read',
}
