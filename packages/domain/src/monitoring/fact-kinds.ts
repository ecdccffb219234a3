/** Facts with dates on a regency's way to protection, in the order of the way. */
export const FACT_KINDS = {
  meeting: { id: 'Sosialisasi atau rakor', en: 'Teaching or coordination meeting' },
  budget_absent: { id: 'Anggaran belum tersedia', en: 'No budget' },
  budget_planned: { id: 'Anggaran direncanakan', en: 'Budget planned' },
  budget_set: { id: 'Anggaran ditetapkan', en: 'Budget set' },
  perbup: { id: 'Perbup terbit', en: 'Regent regulation issued' },
  pks_signed: { id: 'PKS ditandatangani', en: 'Agreement (PKS) signed' },
  data_delivered: { id: 'Data diserahkan ke cabang', en: 'Data delivered to the branch' },
  insured_elsewhere: { id: 'Dijamin pihak lain (Taspen)', en: 'Insured elsewhere (Taspen)' },
} as const
export type FactKind = keyof typeof FACT_KINDS
export const FACT_KIND_CODES = Object.keys(FACT_KINDS) as [FactKind, ...FactKind[]]
