import { type Facts, fill } from '@payung/kernel/refusal'

/** `refused`: the row is not stored. `warned`: it is stored and somebody should look. */
export type Level = 'refused' | 'warned'

interface NoteKind {
  level: Level
  /** Indonesian: the field, what is wrong, what to do. `{heading}` is the heading in the person's own file. */
  says: string
  in_english: string
}

const warned = (says: string, in_english: string): NoteKind => ({ level: 'warned', says, in_english })
const refused = (says: string, in_english: string): NoteKind => ({ level: 'refused', says, in_english })

/** Everything that a row can be told. No sentence repeats a NIK. */
export const noteKinds = {
  missing: refused('{heading} kosong. Isi lalu unggah lagi.', '{heading} is empty. Fill it in and upload again.'),
  cell_error: refused(
    '{heading} berisi galat lembar sebar ({seen}). Perbaiki rumusnya atau ketik nilainya.',
    '{heading} holds a spreadsheet error ({seen}). Mend the formula or type the value.',
  ),
  formula_without_value: refused(
    '{heading} berisi rumus tanpa hasil. Buka berkas di lembar sebar, simpan, lalu unggah lagi; atau tempel sebagai nilai.',
    '{heading} holds a formula without a result. Open and save the file in a spreadsheet, or paste it as a value.',
  ),
  too_long: refused(
    '{heading} terlalu panjang ({length} huruf, paling banyak {most}). Pendekkan.',
    '{heading} is too long ({length} letters, at most {most}). Shorten it.',
  ),
  formula_like: warned(
    '{heading} tampak seperti rumus. Disimpan sebagai tulisan biasa; periksa apakah memang begitu.',
    '{heading} looks like a formula. It is kept as plain text; check whether it is meant so.',
  ),
  name_digits: warned('{heading} memuat angka. Periksa ejaannya.', '{heading} contains digits. Check the spelling.'),

  nik_missing: warned(
    'NIK belum ada. Orang ini dicatat sebagai calon yang belum lengkap; lengkapi NIK sebelum didaftarkan.',
    'No NIK yet. The person is kept as an incomplete candidate; add the NIK before registration.',
  ),
  nik_exponent: refused(
    'Lembar sebar mengubah NIK menjadi angka ({seen}) sehingga angka belakangnya hilang. Jadikan kolom itu Teks, lalu ketik ulang NIK dari KTP atau KK.',
    'The spreadsheet turned the NIK into a number ({seen}) and lost its last digits. Format the column as text and type the NIK again.',
  ),
  nik_rounded: refused(
    'NIK tersimpan sebagai angka dan angka terakhirnya menjadi 0. Lembar sebar mengubah NIK menjadi angka: kolomkan sebagai teks, lalu ketik ulang NIK.',
    'The NIK is stored as a number and its last digit became 0. Format the column as text and type the NIK again.',
  ),
  nik_number: warned(
    'NIK tersimpan sebagai angka. Angkanya masih utuh, tetapi kolomkan sebagai teks agar tidak rusak.',
    'The NIK is stored as a number. Its digits are intact, but format the column as text so that they stay so.',
  ),
  nik_length: refused(
    'NIK harus 16 angka, di sini {length}. Salin ulang dari KTP atau KK.',
    'A NIK has 16 digits, this one {length}. Copy it again from the identity card.',
  ),
  nik_charset: refused(
    'NIK hanya boleh berisi angka. Periksa huruf O dan I yang tertukar dengan 0 dan 1.',
    'A NIK holds digits only. Look for the letters O and I in place of 0 and 1.',
  ),
  nik_day: refused(
    'NIK tidak mungkin benar: tanggal lahir di dalamnya (angka ke-7 sampai ke-10) tidak ada dalam kalender. Salin ulang dari KTP.',
    'The NIK cannot be right: the birth date in it (digits 7 to 10) is not in the calendar. Copy it again.',
  ),
  nik_area: warned(
    'NIK diawali kode provinsi yang tidak dikenal. Cocokkan dengan KTP.',
    'The NIK begins with an unknown province code. Compare it with the identity card.',
  ),
  nik_serial: warned(
    'NIK berakhir 0000. Cocokkan dengan KTP; angka belakangnya mungkin hilang.',
    'The NIK ends in 0000. Compare it with the identity card; its last digits may be lost.',
  ),
  nik_birth: warned(
    'Tanggal lahir tidak sama dengan yang terbaca dari NIK. Cocokkan keduanya dengan KTP; Dukcapil yang memastikan.',
    'The birth date differs from the one in the NIK. Compare both with the identity card; Dukcapil decides.',
  ),
  nik_sex: warned(
    'Jenis kelamin tidak sama dengan yang terbaca dari NIK. Cocokkan keduanya dengan KTP.',
    'The sex differs from the one in the NIK. Compare both with the identity card.',
  ),
  nik_twice: refused(
    'NIK ini sudah ada di baris {row} berkas yang sama. Hapus salah satu, atau perbaiki NIK yang tertukar.',
    'This NIK already stands in row {row} of the same file. Delete one, or correct the NIK.',
  ),

  date_unreadable: refused(
    '{heading} "{seen}" tidak terbaca sebagai tanggal. Tulis hari/bulan/tahun, misalnya 30/08/2023.',
    '{heading} "{seen}" cannot be read as a date. Write day/month/year, such as 30/08/2023.',
  ),
  date_impossible: refused(
    '{heading} {seen} tidak ada dalam kalender. Periksa hari dan bulannya.',
    '{heading} {seen} is not in the calendar. Check the day and the month.',
  ),
  date_month_first: warned(
    '{heading} {seen} ditulis bulan lebih dulu; dibaca {read}. Periksa, sebaiknya tulis hari/bulan/tahun.',
    '{heading} {seen} has the month first; it was read as {read}. Check it; day/month/year is better.',
  ),
  date_ambiguous: warned(
    '{heading} {seen} dapat berarti dua tanggal; dibaca {read} karena yang lain masih akan datang. Periksa.',
    '{heading} {seen} can mean two dates; read as {read}, for the other lies in the future. Check it.',
  ),
  born_future: refused(
    '{heading} ada di masa depan. Periksa tahunnya.',
    '{heading} lies in the future. Check the year.',
  ),
  born_age: warned(
    'Menurut {heading}, umurnya {age} tahun. Periksa tahunnya.',
    'By {heading} the person is {age} years old. Check the year.',
  ),
  until_before_since: refused(
    '{heading} mendahului tanggal mulainya. Periksa kedua tanggal itu.',
    '{heading} lies before the first day. Check both dates.',
  ),
  month_unreadable: refused(
    '{heading} "{seen}" tidak terbaca sebagai bulan iuran (BLTH). Tulis bulan-tahun, misalnya 08-2023.',
    '{heading} "{seen}" cannot be read as a contribution month. Write month-year, such as 08-2023.',
  ),
  month_early: refused(
    '{heading} {seen} mendahului Januari 2015, sebelum aturan iuran yang dihitung di sini berlaku. Periksa tahunnya.',
    '{heading} {seen} lies before January 2015, where the tariffs kept here begin. Check the year.',
  ),
  month_late: refused(
    '{heading} {seen} terlalu jauh di depan (paling jauh {latest}). Periksa tahunnya.',
    '{heading} {seen} lies too far ahead ({latest} at most). Check the year.',
  ),
  year_unreadable: refused(
    '{heading} "{seen}" bukan tahun antara 2015 dan {latest}. Tulis empat angka.',
    '{heading} "{seen}" is not a year from 2015 to {latest}. Write four digits.',
  ),

  money_unreadable: refused(
    '{heading} "{seen}" tidak terbaca sebagai rupiah. Tulis angkanya saja, misalnya 2.022.200.',
    '{heading} "{seen}" cannot be read as rupiah. Write the figure only, such as 2.022.200.',
  ),
  money_negative: refused('{heading} kurang dari nol. Periksa.', '{heading} is below zero. Check it.'),
  money_fraction: warned(
    '{heading} memuat pecahan rupiah; dibulatkan menjadi {read}.',
    '{heading} has a fraction of a rupiah; rounded to {read}.',
  ),
  wage_small: warned(
    '{heading} hanya {read}. Bila ditulis dalam ribuan, tulis lengkap rupiahnya.',
    '{heading} is only {read}. If it was written in thousands, write the full rupiah.',
  ),
  wage_large: warned(
    '{heading} {read} sangat besar. Periksa jumlah nolnya.',
    '{heading} {read} is very large. Count its zeros.',
  ),
  wage_missing: warned(
    'Upah atau siltap belum diisi; perkiraan iuran memakai dasar dari skema kabupaten.',
    'No wage given; the estimate uses the base of the regency scheme.',
  ),

  village_unknown: refused(
    '{heading} "{seen}" tidak ada di wilayah ini. Periksa ejaannya, atau pakai kode desa.',
    '{heading} "{seen}" is not in this area. Check the spelling, or use the village code.',
  ),
  village_ambiguous: refused(
    'Ada {count} desa bernama "{seen}" di wilayah ini. Isi kolom kecamatan atau kode desa.',
    '{count} villages here are called "{seen}". Fill in the district or the village code.',
  ),
  village_differs: warned(
    'Kode desa dan nama desa "{seen}" tidak cocok; yang dipakai kodenya.',
    'Village code and village name "{seen}" differ; the code is used.',
  ),
  post_unknown: refused(
    '{heading} "{seen}" tidak dikenal. Pilih dari daftar jabatan di templat, misalnya Kepala Desa atau Kaur Keuangan.',
    '{heading} "{seen}" is unknown. Choose from the list in the template.',
  ),
  post_missing: refused(
    'Jabatan atau profesi kosong. Isi jabatan perangkat, atau profesi pekerja rentan.',
    'Post and profession are empty. Fill in the post, or the profession of the vulnerable worker.',
  ),
  category_unknown: warned(
    '{heading} "{seen}" tidak dikenal dan diabaikan.',
    '{heading} "{seen}" is unknown and was ignored.',
  ),
  sex_unknown: warned(
    '{heading} "{seen}" tidak dikenal. Tulis L atau P.',
    '{heading} "{seen}" is unknown. Write L or P.',
  ),
  segment_unknown: refused(
    '{heading} "{seen}" tidak dikenal. Tulis PU atau BPU.',
    '{heading} "{seen}" is unknown. Write PU or BPU.',
  ),
  fund_unknown: refused(
    '{heading} "{seen}" tidak dikenal. Tulis misalnya ADD, PAD, APBD Kabupaten, atau CSR.',
    '{heading} "{seen}" is unknown. Write for instance ADD, PAD, APBD Kabupaten or CSR.',
  ),
  fund_vague: warned(
    '{heading} "{seen}" belum menyebut sumber uangnya; dipakai sumber dari skema kabupaten. Tulis misalnya ADD atau PAD.',
    '{heading} "{seen}" does not name the money; the scheme of the regency is used. Write for instance ADD or PAD.',
  ),
  programmes_unknown: refused(
    '{heading} "{seen}" tidak terbaca. Tulis misalnya JKK, JKM atau JKK, JKM, JHT, JP.',
    '{heading} "{seen}" cannot be read. Write for instance JKK, JKM.',
  ),
  programmes_jp_bpu: refused(
    'JP tidak terbuka bagi BPU. Hapus JP, atau periksa segmennya.',
    'JP is not open to BPU. Remove JP, or check the segment.',
  ),
  flag_unknown: warned(
    '{heading} "{seen}" bukan ya atau tidak; dibaca tidak.',
    '{heading} "{seen}" is neither yes nor no; read as no.',
  ),
  relation_unknown: warned(
    '{heading} "{seen}" tidak dikenal; dicatat sebagai lainnya.',
    '{heading} "{seen}" is unknown; kept as other.',
  ),
  phone_unreadable: warned(
    '{heading} tidak terbaca sebagai nomor telepon dan dikosongkan. Tulis misalnya 0812 3456 7890.',
    '{heading} cannot be read as a telephone number and was left empty.',
  ),
  number_exponent: refused(
    'Lembar sebar mengubah {heading} menjadi angka ({seen}) sehingga angka belakangnya hilang. Jadikan kolom itu Teks, lalu ketik ulang.',
    'The spreadsheet turned {heading} into a number ({seen}) and lost digits. Format the column as text and type it again.',
  ),
  kpj_form: warned(
    '{heading} biasanya 11 angka, di sini {length}. Cocokkan dengan kartu peserta.',
    '{heading} usually has 11 digits, this one {length}. Compare it with the card.',
  ),
  npp_form: warned(
    '{heading} "{seen}" tidak seperti NPP (biasanya 8 angka). Cocokkan dengan sertifikat kepesertaan.',
    '{heading} "{seen}" does not look like an NPP (usually 8 digits). Compare it with the certificate.',
  ),
  code_form: warned(
    '{heading} biasanya 12 angka, di sini {length}. Cocokkan dengan penetapan dari cabang.',
    '{heading} usually has 12 digits, this one {length}. Compare it with the branch notice.',
  ),
  wadah_unknown: refused(
    '{heading} "{seen}" bukan kode wadah. Pakai SC, SB, SG, SD, SA, atau SL.',
    '{heading} "{seen}" is not a wadah code. Use SC, SB, SG, SD, SA or SL.',
  ),
  number_unreadable: refused(
    '{heading} "{seen}" bukan angka bulat. Perbaiki.',
    '{heading} "{seen}" is not a whole number. Correct it.',
  ),
} satisfies Record<string, NoteKind>

export type NoteCode = keyof typeof noteKinds

/** What a parser found wrong, before it is known in which column. */
export interface Problem {
  readonly code: NoteCode
  readonly facts?: Facts
}

/** What a row is told about one field. `says` is the Indonesian sentence; `noteInEnglish` gives the other. */
export interface Note {
  readonly field: string
  readonly code: NoteCode
  readonly level: Level
  readonly facts: Facts
  readonly says: string
}

/** A note about a field; `heading` is what stands above its column, and falls back to the field's own name. */
export function noteFor(field: string, heading: string, problem: Problem): Note {
  const kind: NoteKind = noteKinds[problem.code]
  const facts: Facts = { heading, ...problem.facts }
  return { field, code: problem.code, level: kind.level, facts, says: fill(kind.says, facts) }
}

/** The English sentence of a note. */
export function noteInEnglish(note: Pick<Note, 'code' | 'facts'>): string {
  return fill(noteKinds[note.code].in_english, note.facts)
}

/** Does the problem refuse the row? */
export function refuses(problem: Problem): boolean {
  return noteKinds[problem.code].level === 'refused'
}

/** What was seen in a cell, short enough for a sentence. Never call it on a NIK. */
export function seen(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
