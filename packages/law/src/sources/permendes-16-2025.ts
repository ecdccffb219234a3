import type { Regulation } from './regulation'

export const PERMENDES_16_2025: Regulation = {
  id: 'Permendes 16/2025',
  title: 'Petunjuk Operasional atas Fokus Penggunaan Dana Desa Tahun 2026',
  effective: '2026',
  relations: [{ kind: 'carries out', act: 'PP 37/2023', standing: 'read' }],
  demands: [
    {
      of: 'desa',
      what: 'delapan fokus; upah PKTD paling sedikit 50%; larangan iuran jaminan kesehatan dan ketenagakerjaan kepala desa, perangkat desa dan BPD; larangan membayar kewajiban tahun sebelumnya',
    },
  ],
  standing: 'read',
}
