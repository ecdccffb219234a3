import type { Regulation } from './regulation'

export const PERMENAKER_29_2015: Regulation = {
  id: 'Permenaker 29/2015',
  title: 'Tata Cara Pendaftaran Kepesertaan, Pembayaran dan Penghentian Manfaat Jaminan Pensiun',
  effective: '2015',
  relations: [{ kind: 'carries out', act: 'PP 45/2015', standing: 'unverified' }],
  demands: [
    { of: 'BPJS Ketenagakerjaan', what: 'nomor peserta dalam 1 hari kerja setelah formulir lengkap dan iuran pertama' },
  ],
  standing: 'read',
}
