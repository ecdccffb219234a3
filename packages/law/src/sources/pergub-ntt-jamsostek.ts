import type { Regulation } from './regulation'

export const PERGUB_NTT_JAMSOSTEK: Regulation = {
  id: 'Pergub NTT tentang Jamsostek',
  title: 'Rancangan Peraturan Gubernur Nusa Tenggara Timur tentang penyelenggaraan jaminan sosial ketenagakerjaan',
  effective: '',
  relations: [{ kind: 'carries out', act: 'Inpres 2/2021', standing: 'unverified' }],
  demands: [{ of: 'kabupaten dan kota di NTT', what: 'belum dapat dibaca; masih disusun pada Mei 2025' }],
  standing: 'reported',
  note: 'Nomor dan tanggal belum ada.',
}
