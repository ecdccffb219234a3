import { type RefusalKind, refuser } from '@payung/kernel/refusal'

/** Why a file as a whole is not read. Single rows are told in `notes.ts`. */
export const importRefusals = {
  file_too_large: {
    nature: 'too_large',
    says: 'Berkas lebih besar dari {most} MB. Bagi menjadi beberapa berkas, misalnya per kecamatan.',
    in_english: 'The file is larger than {most} MB. Split it, for instance by district.',
  },
  file_empty: {
    nature: 'invalid',
    says: 'Berkas kosong. Pilih berkas yang berisi daftar.',
    in_english: 'The file is empty. Choose the one that holds the list.',
  },
  file_unknown_form: {
    nature: 'invalid',
    says: 'Berkas ini bukan lembar sebar. Unggah .xlsx atau .csv; dari Google Sheets pilih Unduh sebagai .xlsx.',
    in_english: 'This is not a spreadsheet. Upload .xlsx or .csv.',
  },
  file_old_excel: {
    nature: 'invalid',
    says: 'Berkas ini berbentuk Excel lama (.xls). Buka di Excel, pilih Simpan Sebagai .xlsx, lalu unggah lagi.',
    in_english: 'This is an old Excel file (.xls). Save it as .xlsx and upload again.',
  },
  file_binary_excel: {
    nature: 'invalid',
    says: 'Berkas ini berbentuk Excel biner (.xlsb). Simpan sebagai .xlsx, lalu unggah lagi.',
    in_english: 'This is a binary Excel file (.xlsb). Save it as .xlsx and upload again.',
  },
  file_open_document: {
    nature: 'invalid',
    says: 'Berkas ini berbentuk OpenDocument (.ods). Simpan sebagai .xlsx, lalu unggah lagi.',
    in_english: 'This is an OpenDocument file (.ods). Save it as .xlsx and upload again.',
  },
  file_encrypted: {
    nature: 'invalid',
    says: 'Berkas dikunci dengan kata sandi. Buka, hapus kata sandinya, simpan, lalu unggah lagi.',
    in_english: 'The file is locked with a password. Remove it, save and upload again.',
  },
  file_damaged: {
    nature: 'invalid',
    says: 'Berkas rusak atau terpotong ({part}). Buka di Excel, simpan ulang, lalu unggah lagi.',
    in_english: 'The file is damaged or cut off ({part}). Open it, save it again and upload.',
  },
  file_bomb: {
    nature: 'too_large',
    says: 'Isi berkas mengembang tidak wajar saat dibuka, jadi tidak dibaca. Salin tabelnya saja ke berkas baru, lalu unggah lagi.',
    in_english: 'The file swells unreasonably when opened and was not read. Copy the table into a new file.',
  },
  file_foreign_entities: {
    nature: 'invalid',
    says: 'Berkas memuat perintah XML yang tidak diizinkan. Salin tabelnya ke berkas baru, lalu unggah lagi.',
    in_english: 'The file holds XML declarations that are not allowed. Copy the table into a new file.',
  },
  file_no_sheet: {
    nature: 'invalid',
    says: 'Tidak ada lembar yang terlihat di berkas ini. Tampilkan lembar yang berisi daftar (Unhide), lalu unggah lagi.',
    in_english: 'No sheet of this file is visible. Unhide the one with the list and upload again.',
  },
  file_unknown_sheet: {
    nature: 'invalid',
    says: 'Lembar "{sheet}" tidak ada di berkas ini. Yang ada: {sheets}.',
    in_english: 'There is no sheet "{sheet}" in this file. There are: {sheets}.',
  },
  file_no_heading: {
    nature: 'invalid',
    says: 'Judul kolom tidak ditemukan di 30 baris pertama. Beri judul seperti Nama, NIK, Jabatan, atau pakai templat.',
    in_english: 'No column headings in the first 30 rows. Name the columns, or use the template.',
  },
  file_no_rows: {
    nature: 'invalid',
    says: 'Tidak ada baris isi di bawah judul kolom. Isi daftarnya, lalu unggah lagi.',
    in_english: 'There are no rows below the headings. Fill in the list and upload again.',
  },
  mapping_incomplete: {
    nature: 'invalid',
    says: 'Kolom untuk {field} belum dipilih. Tunjuk kolomnya, lalu lanjutkan.',
    in_english: 'No column is chosen for {field}. Point to it and go on.',
  },
  mapping_twice: {
    nature: 'invalid',
    says: 'Dua kolom dipilih untuk {field}. Pilih satu saja.',
    in_english: 'Two columns are chosen for {field}. Choose one.',
  },
} satisfies Record<string, RefusalKind>

export const refuseImport = refuser(importRefusals)
