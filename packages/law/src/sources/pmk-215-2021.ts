import type { Regulation } from './regulation'

export const PMK_215_2021: Regulation = {
  id: 'PMK 215/2021',
  title: 'Penggunaan DBHCHT',
  effective: '2021',
  relations: [{ kind: 'followed by', act: 'PMK 72/2024', standing: 'unverified' }],
  demands: [{ of: 'pemerintah daerah', what: 'buruh tani tembakau' }],
  standing: 'unverified',
}
