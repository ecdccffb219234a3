import type { Regulation } from './regulation'

export const PERMENAKER_4_2022: Regulation = {
  id: 'Permenaker 4/2022',
  title: 'Tata Cara dan Persyaratan Pembayaran Manfaat JHT',
  effective: '2022-04-26',
  relations: [
    { kind: 'replaces', act: 'Permenaker 2/2022', standing: 'read' },
    { kind: 'replaces', act: 'Permenaker 19/2015', standing: 'read' },
  ],
  demands: [{ of: 'peserta', what: 'JHT pada usia 56, berhenti bekerja, cacat total tetap, atau meninggal' }],
  standing: 'read',
  note: 'Tanggal belum diperiksa.',
}
