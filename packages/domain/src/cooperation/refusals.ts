import { type RefusalKind, refuser } from '@payung/kernel/refusal'

/** Why a text of an act, its page or a holiday is refused. */
export const cooperationRefusals = {
  unknown_act: {
    nature: 'unknown',
    says: 'Peraturan itu tidak ada dalam daftar. Pilih dari halaman Naskah peraturan.',
    in_english: 'That act is not in the registry. Choose one on the page of texts.',
  },
  text_not_loaded: {
    nature: 'unknown',
    says: 'Naskah {act} belum dimuat. Minta administrator memuat berkas PDF-nya.',
    in_english: 'The text of {act} is not loaded. Ask the administrator to load its PDF.',
  },
  text_form: {
    nature: 'invalid',
    says: 'Berkas ini bukan PDF. Simpan naskahnya sebagai PDF, lalu muat lagi.',
    in_english: 'This file is no PDF. Save the text as PDF and load it again.',
  },
  step_not_of_act: {
    nature: 'invalid',
    says: 'Langkah ini tidak mengutip {act}. Pilih langkah lain.',
    in_english: 'This step does not cite {act}. Choose another step.',
  },
  nation_only: {
    nature: 'forbidden',
    says: 'Hanya administrator nasional yang mengubah naskah peraturan dan hari libur.',
    in_english: 'Only the national administrator changes texts of acts and holidays.',
  },
  unknown_holiday: {
    nature: 'unknown',
    says: 'Hari libur {day} tidak tercatat. Muat ulang halaman.',
    in_english: 'The holiday {day} is not recorded. Reload the page.',
  },
} satisfies Record<string, RefusalKind>

export const refuseCooperation: ReturnType<typeof refuser<typeof cooperationRefusals>> = refuser(cooperationRefusals)
