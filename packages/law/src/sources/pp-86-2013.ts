import type { Regulation } from './regulation'

export const PP_86_2013: Regulation = {
  id: 'PP 86/2013',
  title:
    'Tata Cara Pengenaan Sanksi Administratif kepada Pemberi Kerja Selain Penyelenggara Negara dan Setiap Orang, Selain Pemberi Kerja, Pekerja, dan Penerima Bantuan Iuran dalam Penyelenggaraan Jaminan Sosial',
  effective: '2013-12',
  relations: [{ kind: 'carries out', act: 'UU 24/2011', standing: 'unverified' }],
  demands: [
    {
      of: 'pemberi kerja selain penyelenggara negara',
      what: 'dua teguran tertulis masing-masing paling lama 10 hari kerja, denda paling lama 30 hari, lalu tidak mendapat pelayanan publik tertentu',
    },
  ],
  standing: 'read',
  note: 'Judulnya tidak menyebut penyelenggara negara; isinya terbaca dari terjemahan mesin.',
}
