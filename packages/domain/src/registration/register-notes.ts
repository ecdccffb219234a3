import { type Facts, fill } from '@payung/kernel/refusal'
import { type Level, type NoteCode, noteInEnglish, noteKinds } from './import/notes'

/** What a row can be told once it is held against the register. The notes on its cells alone stand in `import/notes.ts`. */
export const registerNotes = {
  nik_elsewhere: {
    level: 'refused',
    says: 'NIK ini sudah tercatat di {place}. Cocokkan dengan KTP; bila orangnya pindah, tanyakan kepada {ask}.',
    in_english:
      'This NIK is already kept in {place}. Compare it with the identity card; if the person moved, ask {ask}.',
  },
  namesakes: {
    level: 'refused',
    says: 'Di desa ini ada beberapa orang dengan nama ini. Isi NIK atau tanggal lahir agar jelas siapa yang dimaksud.',
    in_english: 'Several people of this village have this name. Give the NIK or the birth date.',
  },
  same_person_twice: {
    level: 'refused',
    says: 'Nama ini tanpa NIK sudah ada di baris {row}. Hapus salah satu, atau isi NIK keduanya.',
    in_english: 'This name without NIK already stands in row {row}. Delete one, or give both a NIK.',
  },
  person_died: {
    level: 'refused',
    says: 'Orang ini tercatat meninggal pada {died_on}. Hapus barisnya; bila keliru, mintalah Dinas PMD membetulkan.',
    in_english: 'This person is recorded as having died on {died_on}. Delete the row, or ask Dinas PMD to correct it.',
  },
  village_split: {
    level: 'refused',
    says: 'Kode desa {code} tidak dipakai lagi sejak pemekaran atau perubahan kode. Pakai salah satu: {followed}.',
    in_english: 'The village code {code} is no longer in use after a split or recoding. Use one of: {followed}.',
  },
  no_wage: {
    level: 'warned',
    says: 'Upah tidak ada, di berkas maupun di skema kabupaten. Orang ini dicatat tanpa kepesertaan sampai upahnya diisi.',
    in_english:
      'There is no wage, in the file or in a scheme. The person is kept without membership until it is given.',
  },
  fund_assumed: {
    level: 'warned',
    says: 'Sumber dana tidak disebut; dicatat {fund}. Isi kolom sumber dana bila lain.',
    in_english: 'The fund is not named; {fund} is kept. Fill in the column if it is another.',
  },
  post_held: {
    level: 'warned',
    says: 'Jabatan ini masih dipegang orang lain. Akhiri jabatan orang itu bila sudah diganti.',
    in_english: 'Somebody else still holds this post. End that appointment if the holder was replaced.',
  },
  kelurahan_post: {
    level: 'refused',
    says: 'Kelurahan tidak mempunyai kepala desa, perangkat desa, atau BPD. Periksa jabatan atau kode desanya.',
    in_english: 'A kelurahan has no village head, officials or council. Check the post or the village code.',
  },
  village_missing: {
    level: 'refused',
    says: 'Desa belum disebut. Isi kode desa, atau nama desa dan kecamatan.',
    in_english: 'The village is not named. Give its code, or its name and district.',
  },
  person_missing: {
    level: 'refused',
    says: 'Orang belum disebut. Isi NIK, atau nama dan desanya.',
    in_english: 'The person is not named. Give the NIK, or the name and the village.',
  },
  person_not_found: {
    level: 'refused',
    says: 'Orang ini tidak ditemukan dalam daftar wilayah ini. Impor daftar orangnya lebih dahulu, lalu ulangi.',
    in_english: 'This person is not in the register of this area. Import the roster first, then repeat.',
  },
  no_membership: {
    level: 'refused',
    says: 'Orang ini belum mempunyai kepesertaan yang berjalan. Lengkapi upah dan program lebih dahulu.',
    in_english: 'This person has no running membership. Complete wage and programmes first.',
  },
  nik_still_missing: {
    level: 'refused',
    says: 'NIK orang ini belum tercatat, jadi belum dapat didaftarkan. Isi kolom NIK.',
    in_english: 'The NIK of this person is not kept yet, so registration is not possible. Fill in the NIK.',
  },
  kpj_elsewhere: {
    level: 'refused',
    says: 'KPJ ini sudah tercatat untuk orang lain. Cocokkan dengan kartu peserta.',
    in_english: 'This KPJ is kept for somebody else. Compare it with the card.',
  },
  same_fact_twice: {
    level: 'refused',
    says: 'Isi baris ini sudah disebut di baris {row}. Hapus salah satu.',
    in_english: 'Row {row} already says this. Delete one of them.',
  },
  not_a_ceiling_of_add: {
    level: 'refused',
    says: 'Yang disimpan di sini pagu ADD; baris ini menyebut {fund}. Hapus baris ini.',
    in_english: 'Only ceilings of ADD are kept here; this row names {fund}. Delete the row.',
  },
  post_not_found: {
    level: 'refused',
    says: 'Jabatan ini tidak ada atau tidak lowong di desa itu. Lengkapi susunan desa lebih dahulu.',
    in_english: 'This post does not exist or is not vacant in that village. Complete its structure first.',
  },
  payer_not_found: {
    level: 'refused',
    says: 'Satuan pembayarnya tidak ditemukan. Isi NPP atau kode desa yang sudah tercatat.',
    in_english: 'The paying unit is not found. Give an NPP or a village code that is kept.',
  },
  payer_unclear: {
    level: 'refused',
    says: 'Ada beberapa satuan pembayar yang mungkin dimaksud. Isi NPP-nya.',
    in_english: 'Several paying units may be meant. Give the NPP.',
  },
  code_missing: {
    level: 'refused',
    says: 'Kode iuran, bulan, atau jumlahnya kosong. Lengkapi ketiganya.',
    in_english: 'The billing code, the month or the amount is missing. Give all three.',
  },
  code_months: {
    level: 'refused',
    says: 'Satu penetapan berlaku untuk 1 sampai 12 bulan, bukan {months}. Periksa jumlah bulannya.',
    in_english: 'A penetapan covers 1 to 12 months, not {months}. Check the number of months.',
  },
  code_disagrees: {
    level: 'refused',
    says: 'Kode iuran ini juga ada di baris {row}, tetapi isi kolom ini lain. Samakan keduanya.',
    in_english: 'Row {row} has the same billing code but says otherwise in this column. Make both agree.',
  },
  code_incomplete: {
    level: 'refused',
    says: 'Baris {row} dengan kode iuran yang sama ditolak, jadi penetapan ini belum disimpan. Perbaiki baris itu, lalu impor lagi.',
    in_english:
      'Row {row} of the same billing code is refused, so this penetapan is not stored. Correct that row and import again.',
  },
  code_person_twice: {
    level: 'refused',
    says: 'Orang ini sudah ada di baris {row} dengan kode iuran yang sama. Hapus salah satu.',
    in_english: 'This person already stands in row {row} with the same billing code. Delete one of them.',
  },
  person_amount_missing: {
    level: 'refused',
    says: 'Iuran orang ini kosong. Isi jumlahnya, atau hapus barisnya.',
    in_english: 'The contribution of this person is missing. Give the amount, or delete the row.',
  },
  paid_nothing: {
    level: 'refused',
    says: 'Jumlah setoran harus lebih dari nol. Isi jumlah pada bukti setor.',
    in_english: 'The amount paid must be more than nothing. Give the amount on the receipt.',
  },
  code_other_amount: {
    level: 'refused',
    says: 'Kode iuran ini sudah tercatat dengan jumlah {kept}. Periksa kodenya; jumlah yang baru mendapat kode iuran baru dari cabang.',
    in_english:
      'This billing code is kept with the amount {kept}. Check the code; for another amount the branch gives a new code.',
  },
  refused_by_rule: {
    level: 'refused',
    says: '{sentence}',
    in_english: '{sentence}',
  },
} as const satisfies Record<string, { level: Level; says: string; in_english: string }>

export type RegisterNote = keyof typeof registerNotes

/** The level of a note, whichever table it is from. */
export function levelOfNote(code: string): Level {
  if (Object.hasOwn(registerNotes, code)) return registerNotes[code as RegisterNote].level
  return Object.hasOwn(noteKinds, code) ? noteKinds[code as NoteCode].level : 'warned'
}

/** The sentence of a note in the language of whoever reads. */
export function sentenceOfNote(code: string, facts: Facts, language: 'id' | 'en'): string {
  if (Object.hasOwn(registerNotes, code)) {
    const { says, in_english } = registerNotes[code as RegisterNote]
    return fill(language === 'en' ? in_english : says, facts)
  }
  if (!Object.hasOwn(noteKinds, code)) return code
  return language === 'en'
    ? noteInEnglish({ code: code as NoteCode, facts })
    : fill(noteKinds[code as NoteCode].says, facts)
}
