import { type Facts, type RefusalKind, refuser } from '@payung/kernel/refusal'

/** Refusals of access. They never say whether an account or a person exists. */
export const accessRefusals = {
  not_signed_in: {
    nature: 'unauthenticated',
    says: 'Anda belum masuk atau sesi Anda sudah berakhir. Masuk lagi; yang Anda ketik tetap tersimpan di perangkat ini.',
    in_english:
      'You are not signed in or your session has ended. Sign in again; what you typed is kept on this device.',
  },
  wrong_credentials: {
    nature: 'unauthenticated',
    says: 'Nama pengguna, nomor telepon, atau kata sandi tidak cocok. Periksa lalu coba lagi.',
    in_english: 'User name, telephone number or password do not match. Check and try again.',
  },
  too_many_attempts: {
    nature: 'too_many',
    says: 'Terlalu banyak percobaan. Tunggu {minutes} menit, atau minta kode baru dari kantor di atas Anda.',
    in_english: 'Too many attempts. Wait {minutes} minutes, or ask the office above you for a new code.',
  },
  totp_needed: {
    nature: 'unauthenticated',
    says: 'Masukkan enam angka dari aplikasi autentikator Anda.',
    in_english: 'Enter the six digits of your authenticator app.',
  },
  role_not_allowed: {
    nature: 'forbidden',
    says: 'Peran Anda tidak berwenang untuk tindakan ini. Mintalah {who} melakukannya.',
    in_english: 'Your role may not do this. Ask {who} to do it.',
  },
  outside_area: {
    nature: 'forbidden',
    says: 'Wilayah ini di luar wilayah tugas Anda. Periksa kode wilayah, atau mintalah petugas wilayah itu.',
    in_english: 'This area lies outside your duty. Check the area code, or ask the officer of that area.',
  },
  duty_ended: {
    nature: 'forbidden',
    says: 'Masa tugas akun ini berakhir pada {until}. Mintalah kantor di atas Anda memperpanjangnya.',
    in_english: 'The duty of this account ended on {until}. Ask the office above you to extend it.',
  },
  code_unknown: {
    nature: 'invalid',
    says: 'Kode sekali pakai ini tidak berlaku atau sudah dipakai. Mintalah kode baru dari kantor yang mengirim surat.',
    in_english: 'This one-time code is not valid or was used. Ask the office that sent the letter for a new one.',
  },
  login_taken: {
    nature: 'conflict',
    says: 'Nama pengguna "{login}" sudah dipakai. Pilih nama lain.',
    in_english: 'The user name "{login}" is taken. Choose another.',
  },
  password_weak: {
    nature: 'invalid',
    says: 'Kata sandi paling sedikit 10 huruf dan bukan kata sandi yang umum. Coba tiga kata yang mudah Anda ingat.',
    in_english:
      'A password has at least 10 characters and is not a common one. Try three words that you remember easily.',
  },
  unknown_account: {
    nature: 'unknown',
    says: 'Akun ini tidak ada di wilayah Anda.',
    in_english: 'There is no such account in your area.',
  },
  reason_needed: {
    nature: 'invalid',
    says: 'Tulis alasan melihat NIK, paling sedikit 10 huruf. Alasan ini tercatat.',
    in_english: 'Write why you look at the NIK, at least 10 characters. The reason is recorded.',
  },
  separate_duties: {
    nature: 'forbidden',
    says: 'Di kabupaten ini yang memasukkan tidak boleh menyetujui. Mintalah {who} menyetujui.',
    in_english: 'In this regency who enters may not approve. Ask {who} to approve.',
  },
  token_invalid: {
    nature: 'unauthenticated',
    says: 'Token akses tidak berlaku, sudah kedaluwarsa, atau dicabut. Buat token baru di halaman Akses.',
    in_english: 'The access token is invalid, expired or revoked. Make a new one on the page Access.',
  },
  last_administrator: {
    nature: 'conflict',
    says: 'Ini administrator terakhir. Angkat penggantinya lebih dahulu.',
    in_english: 'This is the last administrator. Appoint a successor first.',
  },
  totp_wrong: {
    nature: 'invalid',
    says: 'Enam angka itu tidak cocok. Periksa jam telepon Anda, tunggu angka berikutnya, lalu coba lagi.',
    in_english: 'These six digits do not match. Check the clock of your telephone, wait for the next ones, try again.',
  },
  role_not_yours: {
    nature: 'forbidden',
    says: 'Peran {role} tidak berada di bawah peran Anda. Mintalah {who} melakukannya.',
    in_english: 'The role {role} does not stand under yours. Ask {who} to do it.',
  },
  role_needs_level: {
    nature: 'invalid',
    says: 'Peran {role} dipegang di tingkat {level}. Pilih wilayah pada tingkat itu.',
    in_english: 'The role {role} is held at the level {level}. Choose an area of that level.',
  },
  auditor_needs_end: {
    nature: 'invalid',
    says: 'Tugas pemeriksa selalu punya hari terakhir. Isi tanggalnya.',
    in_english: 'The duty of an auditor always has a last day. Enter it.',
  },
  duty_span: {
    nature: 'invalid',
    says: 'Hari terakhir tugas harus pada atau sesudah {since}.',
    in_english: 'The last day of a duty lies on or after {since}.',
  },
  account_active: {
    nature: 'conflict',
    says: 'Akun {login} sudah dipakai pemegangnya. Untuk kata sandi baru, pilih Atur ulang.',
    in_english: 'The account {login} is already in use. For a new password choose Reset.',
  },
  token_days: {
    nature: 'invalid',
    says: 'Token berlaku paling lama {most} hari dan paling cepat berakhir hari ini.',
    in_english: 'A token lives at most {most} days and ends today at the earliest.',
  },
  no_nik: {
    nature: 'unknown',
    says: 'Orang ini tidak ada di wilayah Anda atau NIK-nya belum diisi.',
    in_english: 'This person is not in your area, or has no NIK yet.',
  },
} satisfies Record<string, RefusalKind>

/** Spelled out, so that the compiler knows that nothing follows a refusal. */
export const refuseAccess: (code: keyof typeof accessRefusals, facts?: Facts, field?: string) => never =
  refuser(accessRefusals)
