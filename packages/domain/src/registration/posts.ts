import type { Category } from '@payung/law/funding/words'

/** A kind of post in the structure of a village (SOTK) and its institutions. */
export interface PostKind {
  category: Exclude<Category, 'pekerja_rentan' | 'pktd'>
  id: string
  en: string
  /** Standing order in lists. */
  order: number
}

/** Every kind of post, with the category by which law and money treat it. */
export const POST_KINDS = {
  kades: { category: 'kades', id: 'Kepala Desa', en: 'Village head', order: 1 },
  sekdes: { category: 'perangkat', id: 'Sekretaris Desa', en: 'Village secretary', order: 2 },
  kaur_keuangan: { category: 'perangkat', id: 'Kaur Keuangan', en: 'Head of finance', order: 3 },
  kaur_umum: { category: 'perangkat', id: 'Kaur Tata Usaha dan Umum', en: 'Head of general affairs', order: 4 },
  kaur_perencanaan: { category: 'perangkat', id: 'Kaur Perencanaan', en: 'Head of planning', order: 5 },
  kasi_pemerintahan: { category: 'perangkat', id: 'Kasi Pemerintahan', en: 'Head of governance section', order: 6 },
  kasi_kesejahteraan: { category: 'perangkat', id: 'Kasi Kesejahteraan', en: 'Head of welfare section', order: 7 },
  kasi_pelayanan: { category: 'perangkat', id: 'Kasi Pelayanan', en: 'Head of services section', order: 8 },
  kadus: { category: 'perangkat', id: 'Kepala Dusun', en: 'Hamlet head', order: 9 },
  staf: { category: 'staf', id: 'Staf Desa', en: 'Village staff', order: 10 },
  operator: { category: 'staf', id: 'Operator Desa', en: 'Village operator', order: 11 },
  bpd_ketua: { category: 'bpd', id: 'Ketua BPD', en: 'Chair of the village council', order: 20 },
  bpd_wakil: { category: 'bpd', id: 'Wakil Ketua BPD', en: 'Vice chair of the village council', order: 21 },
  bpd_sekretaris: { category: 'bpd', id: 'Sekretaris BPD', en: 'Secretary of the village council', order: 22 },
  bpd_anggota: { category: 'bpd', id: 'Anggota BPD', en: 'Member of the village council', order: 23 },
  rt: { category: 'rt_rw', id: 'Ketua RT', en: 'Head of a neighbourhood (RT)', order: 30 },
  rw: { category: 'rt_rw', id: 'Ketua RW', en: 'Head of a neighbourhood group (RW)', order: 31 },
  kader: { category: 'lkd', id: 'Kader', en: 'Community health worker', order: 40 },
  linmas: { category: 'lkd', id: 'Linmas', en: 'Civil protection', order: 41 },
  lpm: { category: 'lkd', id: 'Pengurus LPM', en: 'Community empowerment institution', order: 42 },
  pkk: { category: 'lkd', id: 'Pengurus PKK', en: 'Family welfare movement', order: 43 },
  karang_taruna: { category: 'lkd', id: 'Pengurus Karang Taruna', en: 'Youth organisation', order: 44 },
} as const satisfies Record<string, PostKind>

export type PostKindCode = keyof typeof POST_KINDS
export const POST_KIND_CODES = Object.keys(POST_KINDS) as PostKindCode[]

/** Coverage keeps two groups apart: officials of every institution, and vulnerable workers. */
export function groupOf(category: Category): 'officials' | 'vulnerable' {
  return category === 'pekerja_rentan' || category === 'pktd' ? 'vulnerable' : 'officials'
}
