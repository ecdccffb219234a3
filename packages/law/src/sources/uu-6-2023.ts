import type { Regulation } from './regulation'

export const UU_6_2023: Regulation = {
  id: 'UU 6/2023',
  title:
    'Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang',
  effective: '2023-03-31',
  relations: [
    { kind: 'amends', act: 'UU 6/2014', standing: 'unverified' },
    { kind: 'amends', act: 'UU 40/2004', standing: 'read' },
    { kind: 'amends', act: 'UU 24/2011', standing: 'read' },
  ],
  demands: [{ of: 'pemerintah', what: 'memasukkan JKP ke dalam SJSN' }],
  standing: 'read',
  note: 'Tanggal berlaku belum diperiksa.',
}
