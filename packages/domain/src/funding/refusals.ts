import { type RefusalKind, refuser } from '@payung/kernel/refusal'

/** Why a plan of money is refused. A payment that happened is never refused: it becomes a finding. */
export const fundingRefusals = {
  fund_forbidden: {
    nature: 'unlawful',
    says: '{fund} tidak boleh membayar iuran {category} pada tahun {year}: {says} ({act} {article}). Pilih sumber dana lain.',
    in_english: '{fund} may not pay contributions of {category} in {year} ({act} {article}). Choose another fund.',
  },
  fund_disputed: {
    nature: 'unlawful',
    says: 'Aturan tentang {fund} bagi {category} pada tahun {year} saling bertentangan. Catat nomor dan tanggal keputusan daerah yang dipakai.',
    in_english:
      'The rules on {fund} for {category} in {year} contradict each other. Record number and date of the local decision that you rely on.',
  },
  ceiling_unlikely: {
    nature: 'invalid',
    says: 'Pagu Rp{amount} untuk desa {village} tidak masuk akal. Periksa jumlah nolnya.',
    in_english: 'A ceiling of Rp{amount} for village {village} is not plausible. Check the number of zeros.',
  },
} satisfies Record<string, RefusalKind>

export const refuseFunding: ReturnType<typeof refuser<typeof fundingRefusals>> = refuser(fundingRefusals)
