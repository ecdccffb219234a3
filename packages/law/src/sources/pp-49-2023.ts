import type { Regulation } from './regulation'

export const PP_49_2023: Regulation = {
  id: 'PP 49/2023',
  title:
    'Perubahan Kedua atas Peraturan Pemerintah Nomor 44 Tahun 2015 tentang Penyelenggaraan Program Jaminan Kecelakaan Kerja dan Jaminan Kematian',
  effective: '2023-10-06',
  relations: [{ kind: 'amends', act: 'PP 44/2015', standing: 'read' }],
  demands: [
    { of: 'pekerja non-ASN pada penyelenggara negara', what: 'menjadi peserta BPJS Ketenagakerjaan (Pasal 5)' },
    { of: 'peserta JKP', what: 'iuran JKK dan JKM direkomposisi (Pasal 16A)' },
  ],
  standing: 'read',
}
