/** Categories of people for whom a contribution may be paid. */
export const categories = ['kades', 'perangkat', 'bpd', 'rt_rw', 'staf', 'lkd', 'pekerja_rentan', 'pktd'] as const
export type Category = (typeof categories)[number]

/** Sources of money, by their Indonesian names. */
export const funds = [
  'DD',
  'ADD',
  'PAD',
  'BAGI_HASIL',
  'BANKEU',
  'APBD_PROV',
  'APBD_KAB',
  'DBH_SAWIT',
  'DBHCHT',
  'CSR',
  'SELF',
] as const
export type Fund = (typeof funds)[number]

/** May this money pay? `disputed`: sources of law contradict each other; `unknown`: none was found. */
export type Verdict = 'allowed' | 'forbidden' | 'disputed' | 'unknown'
