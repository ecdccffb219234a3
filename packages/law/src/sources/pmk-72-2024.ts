import type { Regulation } from './regulation'

export const PMK_72_2024: Regulation = {
  id: 'PMK 72/2024',
  title: 'Penggunaan DBHCHT',
  effective: '2024',
  relations: [],
  demands: [{ of: 'pemerintah daerah', what: 'buruh tani tembakau' }],
  standing: 'unverified',
}
