import { type RefusalKind, refuser } from '@payung/kernel/refusal'

/** Why the library declines to answer. */
export const lawRefusals = {
  bad_json: {
    nature: 'invalid',
    says: 'Masukan bukan JSON yang sah. Kirim satu objek atau satu daftar objek.',
    in_english: 'The input is not valid JSON. Send one object or one array of objects.',
  },
  unknown_kind: {
    nature: 'invalid',
    says: 'Jenis pertanyaan {kind} tidak dikenal. Pilih salah satu: {allowed}.',
    in_english: 'The kind {kind} is unknown. Choose one of: {allowed}.',
  },
  unknown_key: {
    nature: 'invalid',
    says: 'Kunci {key} tidak dikenal. Hapus atau perbaiki namanya.',
    in_english: 'The key {key} is unknown. Remove it or correct its name.',
  },
  missing: {
    nature: 'invalid',
    says: 'Kunci {key} belum diisi. Isi nilainya.',
    in_english: 'The key {key} is missing. Give its value.',
  },
  not_an_object: {
    nature: 'invalid',
    says: '{key} harus berupa objek.',
    in_english: '{key} must be an object.',
  },
  not_a_list: {
    nature: 'invalid',
    says: '{key} harus berupa daftar.',
    in_english: '{key} must be a list.',
  },
  empty_list: {
    nature: 'invalid',
    says: '{key} kosong. Isi paling sedikit satu.',
    in_english: '{key} is empty. Give at least one.',
  },
  duplicate: {
    nature: 'invalid',
    says: '{key} memuat {value} dua kali. Hapus salah satu.',
    in_english: '{key} holds {value} twice. Remove one.',
  },
  not_one_of: {
    nature: 'invalid',
    says: '{key} harus salah satu dari: {allowed}.',
    in_english: '{key} must be one of: {allowed}.',
  },
  not_boolean: {
    nature: 'invalid',
    says: '{key} harus true atau false.',
    in_english: '{key} must be true or false.',
  },
  not_text: {
    nature: 'invalid',
    says: '{key} harus berupa teks.',
    in_english: '{key} must be text.',
  },
  not_whole: {
    nature: 'invalid',
    says: '{key} harus bilangan bulat dari {least} sampai {most}.',
    in_english: '{key} must be a whole number from {least} to {most}.',
  },
  not_a_percentage: {
    nature: 'invalid',
    says: '{key} harus persentase dari {least} sampai {most} dengan paling banyak dua angka di belakang koma.',
    in_english: '{key} must be a percentage from {least} to {most} with at most two decimals.',
  },
  not_a_month: {
    nature: 'invalid',
    says: '{key} harus bulan dalam bentuk 2025-09.',
    in_english: '{key} must be a month such as 2025-09.',
  },
  not_a_date: {
    nature: 'invalid',
    says: '{key} harus tanggal kalender dalam bentuk 2023-05-26.',
    in_english: '{key} must be a calendar day such as 2023-05-26.',
  },
  before_first_day: {
    nature: 'unlawful',
    says: 'Belum ada aturan yang dimuat untuk {day}. Aturan mulai berlaku {first}.',
    in_english: 'No law is loaded for {day}. The rules begin on {first}.',
  },
  jp_not_for_bpu: {
    nature: 'unlawful',
    says: 'Program JP tidak terbuka bagi peserta BPU. Hapus jp dari daftar program.',
    in_english: 'JP is not open to BPU members. Remove jp from the programmes.',
    law: 'PP 45/2015',
  },
  disability_percent_needed: {
    nature: 'invalid',
    says: 'Cacat sebagian memerlukan disability_percent. Isi persentase menurut tabel cacat.',
    in_english: 'A partial disability needs disability_percent. Give the percentage of the table.',
  },
  stmb_months_needed: {
    nature: 'invalid',
    says: 'Sementara tidak mampu bekerja memerlukan stmb_months. Isi jumlah bulannya.',
    in_english: 'A temporary disability needs stmb_months. Give the number of months.',
  },
  not_for_this_event: {
    nature: 'invalid',
    says: '{key} tidak berlaku bagi kejadian {event}. Hapus kunci itu.',
    in_english: '{key} does not belong to the event {event}. Remove the key.',
  },
  membership_after_event: {
    nature: 'invalid',
    says: 'Kepesertaan dimulai setelah tanggal kejadian. Periksa since dan on.',
    in_english: 'The membership begins after the event. Check since and on.',
  },
  year_not_covered: {
    nature: 'unlawful',
    says: 'Tabel sumber dana memuat tahun {first} sampai {last}. Tahun {year} belum dimuat.',
    in_english: 'The table of funds covers {first} to {last}. The year {year} is not loaded.',
  },
  for_year_after_year: {
    nature: 'invalid',
    says: 'for_year {for_year} tidak boleh sesudah year {year}.',
    in_english: 'for_year {for_year} must not lie after year {year}.',
  },
  amount_too_large: {
    nature: 'invalid',
    says: '{key} terlalu besar untuk dihitung tanpa kehilangan rupiah. Periksa nilainya.',
    in_english: '{key} is too large to be computed without losing rupiah. Check the value.',
  },
} satisfies Record<string, RefusalKind>

/** Declines with a code of the table. @throws Refusal */
export const refuse: ReturnType<typeof refuser<typeof lawRefusals>> = refuser(lawRefusals)
