import type { Fund } from '@payung/law/funding/words'

/** What people call a fund. */
export const FUND_NAMES: Record<Fund, { id: string; en: string }> = {
  DD: { id: 'Dana Desa', en: 'Village Fund (DD)' },
  ADD: { id: 'Alokasi Dana Desa (ADD)', en: 'Village Allocation (ADD)' },
  PAD: { id: 'Pendapatan Asli Desa (PADesa)', en: "Village's own income" },
  BAGI_HASIL: { id: 'Bagi hasil pajak dan retribusi', en: 'Share of local taxes' },
  BANKEU: { id: 'Bantuan keuangan', en: 'Financial assistance' },
  APBD_PROV: { id: 'APBD provinsi', en: 'Provincial budget' },
  APBD_KAB: { id: 'APBD kabupaten/kota', en: 'Regency budget' },
  DBH_SAWIT: { id: 'DBH sawit', en: 'Palm oil revenue share' },
  DBHCHT: { id: 'DBH cukai hasil tembakau', en: 'Tobacco excise share' },
  CSR: { id: 'CSR, donatur, ZIS', en: 'Sponsors' },
  SELF: { id: 'Bayar sendiri', en: 'Paid by the member' },
}
