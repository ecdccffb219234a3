import { type RefusalKind, refuser } from '@payung/kernel/refusal'

/** Why an act of contributions is refused. What happened (a payment) is recorded always. */
export const contributionsRefusals = {
  unknown_scheme: {
    nature: 'unknown',
    says: 'Skema ini tidak ada di wilayah Anda. Muat ulang daftar skema.',
    in_english: 'There is no such scheme in your area. Reload the list of schemes.',
  },
  wage_needed: {
    nature: 'invalid',
    says: 'Dasar upah {base_rule} memerlukan jumlah rupiah sebulan. Isi upahnya.',
    in_english: 'The wage base {base_rule} needs an amount a month. Give the wage.',
  },
  jp_not_for_bpu: {
    nature: 'unlawful',
    says: 'Program JP tidak terbuka bagi peserta BPU. Hapus JP dari skema.',
    in_english: 'JP is not open to BPU members. Remove JP from the scheme.',
    law: 'PP 45/2015',
  },
  ends_before_it_begins: {
    nature: 'invalid',
    says: 'Tanggal berakhir {until} mendahului tanggal mulai {since}. Perbaiki salah satu.',
    in_english: 'The end {until} lies before the beginning {since}. Correct one of them.',
  },
  month_before_law: {
    nature: 'unlawful',
    says: 'Belum ada tarif untuk {month}: aturan iuran mulai berlaku Juli 2015. Pilih bulan sejak {first}.',
    in_english: 'There is no tariff for {month}: the rules begin in July 2015. Choose a month from {first} on.',
  },
  month_beyond_law: {
    nature: 'unlawful',
    says: 'Tarif untuk {month} belum diumumkan (batas upah JP berubah setiap Maret). Perkiraan dapat dilihat, tetapi tidak disimpan.',
    in_english: 'The tariff of {month} is not announced yet (the JP ceiling changes every March). It is not stored.',
  },
  month_far_ahead: {
    nature: 'invalid',
    says: 'Bulan {month} terlalu jauh di depan. Perkiraan disimpan paling jauh sampai {last}.',
    in_english: 'The month {month} lies too far ahead. Estimates are stored up to {last}.',
  },
  area_too_large: {
    nature: 'too_large',
    says: 'Perhitungan bulanan dijalankan per kabupaten. Pilih satu kabupaten; untuk provinsi, jalankan terjadwal.',
    in_english: 'The monthly run is started for a regency or below. Choose a regency; larger areas run as a job.',
  },
  unknown_payer: {
    nature: 'unknown',
    says: 'Satuan pembayar ini tidak ada di wilayah Anda. Pilih NPP, satuan, atau wadah dari daftar.',
    in_english: 'There is no such paying unit in your area. Choose an NPP, unit or wadah from the list.',
  },
  code_used: {
    nature: 'conflict',
    says: 'Kode iuran {code} sudah tercatat untuk satuan pembayar lain. Periksa angkanya.',
    in_english: 'Payment code {code} is recorded for another unit. Check its digits.',
  },
  expires_before_set: {
    nature: 'invalid',
    says: 'Kode iuran berakhir {expires_on}, sebelum ditetapkan {set_on}. Perbaiki tanggalnya.',
    in_english: 'The payment code expires on {expires_on}, before it was set on {set_on}. Correct the dates.',
  },
  unknown_receipt: {
    nature: 'unknown',
    says: 'Setoran ini tidak ada di wilayah Anda atau sudah ditarik. Muat ulang daftar setoran.',
    in_english: 'There is no such receipt in your area, or it was withdrawn. Reload the list.',
  },
  reference_used: {
    nature: 'conflict',
    says: 'Bukti setor dengan nomor {reference} sudah tercatat. Satu bukti dicatat sekali; periksa nomornya.',
    in_english: 'A receipt with the number {reference} is recorded. Check the number.',
  },
  paid_in_future: {
    nature: 'invalid',
    says: 'Tanggal setor {paid_on} belum terjadi. Isi tanggal pada bukti setor.',
    in_english: 'The day of payment {paid_on} lies in the future. Give the date on the receipt.',
  },
  posted_before_paid: {
    nature: 'invalid',
    says: 'Tanggal posting {posted_on} mendahului tanggal setor {paid_on}. Periksa daftar cabang.',
    in_english: 'The day of posting {posted_on} lies before the payment on {paid_on}. Check the branch list.',
  },
  posted_in_future: {
    nature: 'invalid',
    says: 'Tanggal posting {posted_on} belum terjadi. Isi tanggal dari daftar cabang.',
    in_english: 'The day of posting {posted_on} lies in the future. Give the date of the branch list.',
  },
  receipt_posted: {
    nature: 'conflict',
    says: 'Setoran ini sudah diposting cabang pada {posted_on}. Mintalah cabang menarik postingnya lebih dahulu.',
    in_english: 'The branch posted this receipt on {posted_on}. Ask the branch to withdraw the posting first.',
  },
  proof_unknown: {
    nature: 'unknown',
    says: 'Berkas bukti itu tidak ditemukan di wilayah Anda. Unggah lagi foto atau PDF-nya.',
    in_english: 'That proof is not found in your area. Upload the photograph or PDF again.',
  },
  proof_missing: {
    nature: 'unknown',
    says: 'Setoran ini belum mempunyai foto bukti. Mintalah pencatatnya melampirkan lewat Perbaiki.',
    in_english: 'This payment has no proof yet. Ask whoever recorded it to attach one under Correct.',
  },
  not_posted: {
    nature: 'conflict',
    says: 'Setoran ini belum diposting, jadi tidak ada yang ditarik.',
    in_english: 'This receipt is not posted: there is nothing to withdraw.',
  },
  unknown_person: {
    nature: 'unknown',
    says: 'Orang ini tidak ada di desa itu. Cari dengan nama.',
    in_english: 'There is no such person in that village. Search by name.',
  },
} satisfies Record<string, RefusalKind>

export const refuseContributions: ReturnType<typeof refuser<typeof contributionsRefusals>> =
  refuser(contributionsRefusals)
