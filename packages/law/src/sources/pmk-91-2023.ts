import type { Regulation } from './regulation'

export const PMK_91_2023: Regulation = {
  id: 'PMK 91/2023',
  title: 'Pengelolaan Dana Bagi Hasil Perkebunan Sawit',
  effective: '2023',
  relations: [{ kind: 'carries out', act: 'PP 38/2023', standing: 'read' }],
  demands: [
    {
      of: 'pemerintah daerah',
      what: '80% jalan, 20% kegiatan lain termasuk jaminan sosial ketenagakerjaan pekerja sawit',
    },
  ],
  standing: 'read',
}
