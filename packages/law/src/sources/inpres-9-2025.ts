import type { Regulation } from './regulation'

export const INPRES_9_2025: Regulation = {
  id: 'Inpres 9/2025',
  title: 'Koperasi Desa/Kelurahan Merah Putih',
  effective: '2025',
  relations: [],
  demands: [{ of: 'desa', what: 'bersaing dengan Dana Desa 2026' }],
  standing: 'read',
  note: 'Judul belum diperiksa.',
}
