import type { Regulation } from './regulation'

export const PP_11_2019: Regulation = {
  id: 'PP 11/2019',
  title:
    'Perubahan Kedua atas Peraturan Pemerintah Nomor 43 Tahun 2014 tentang Peraturan Pelaksanaan Undang-Undang Nomor 6 Tahun 2014 tentang Desa',
  effective: '2019-02-28',
  relations: [{ kind: 'amends', act: 'PP 43/2014', standing: 'read' }],
  demands: [
    {
      of: 'bupati atau wali kota',
      what: 'menetapkan penghasilan tetap paling sedikit 120%, 110% dan 100% gaji pokok PNS II/a (Pasal 81 ayat (2)); belanja 30% dan 70% (Pasal 100)',
    },
  ],
  standing: 'read',
}
