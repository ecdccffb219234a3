import { type Nature, type RefusalKind, refuser } from '@payung/kernel/refusal'

/** What the HTTP floor itself declines: requests that reach no act. */
export const httpRefusals = {
  form: {
    nature: 'invalid',
    says: 'Isian {field}: {problem}',
    in_english: 'Field {field}: {problem}',
  },
  broken_request: {
    nature: 'invalid',
    says: 'Permintaan ini tidak dapat dibaca: badan JSON rusak atau kosong. Periksa lalu kirim lagi.',
    in_english: 'This request cannot be read: its JSON body is broken or empty. Check it and send it again.',
  },
  wrong_media: {
    nature: 'invalid',
    says: 'Jenis isi ini tidak diterima di sini. Kirim JSON, atau berkas dengan formulir multipart.',
    in_english: 'This kind of content is not accepted here. Send JSON, or a file as a multipart form.',
  },
  file_missing: {
    nature: 'invalid',
    says: 'Belum ada berkas yang dikirim. Pilih berkas lalu kirim lagi.',
    in_english: 'No file was sent. Choose a file and send it again.',
  },
  too_large: {
    nature: 'too_large',
    says: 'Kiriman ini terlalu besar; paling besar {megabytes} MB. Bagi menjadi beberapa berkas, lalu kirim satu per satu.',
    in_english: 'This is too large; at most {megabytes} MB. Divide it into several files and send them one by one.',
  },
  too_many_requests: {
    nature: 'too_many',
    says: 'Terlalu banyak permintaan dari alamat ini. Tunggu {seconds} detik, lalu coba lagi.',
    in_english: 'Too many requests from this address. Wait {seconds} seconds, then try again.',
  },
  foreign_page: {
    nature: 'forbidden',
    says: 'Permintaan ini datang dari halaman situs lain, jadi ditolak. Buka Payung Desa langsung, lalu ulangi.',
    in_english: 'This request came from a page of another site and was declined. Open Payung Desa itself and repeat.',
  },
  unknown_address: {
    nature: 'unknown',
    says: 'Alamat ini tidak ada. Daftar alamat ada di /api/docs.',
    in_english: 'There is no such address. The list is at /api/docs.',
  },
  unknown_reference: {
    nature: 'unknown',
    says: 'Nomor rujukan pada alamat ini tidak dikenali. Muat ulang halaman, lalu coba lagi.',
    in_english: 'The reference in this address is not known. Reload the page and try again.',
  },
  changed_meanwhile: {
    nature: 'conflict',
    says: 'Data ini baru saja diubah orang lain. Muat ulang halaman, periksa, lalu simpan lagi.',
    in_english: 'Somebody else has just changed this. Reload the page, check, and save again.',
  },
  not_demonstration: {
    nature: 'conflict',
    says: 'Tanggal hanya dapat digeser pada peragaan. Di sini tanggal mengikuti kalender.',
    in_english: 'Only in a demonstration can the day be moved. Here it follows the calendar.',
  },
  day_outside_demonstration: {
    nature: 'invalid',
    says: 'Peragaan berlangsung dari {from} sampai {to}. Pilih tanggal di antaranya.',
    in_english: 'The demonstration runs from {from} to {to}. Choose a day between.',
  },
  disk_full: {
    nature: 'too_large',
    says: 'Disk server penuh, jadi tidak ada yang disimpan. Hubungi administrator, lalu coba lagi.',
    in_english: 'The disk of the server is full and nothing was stored. Tell the administrator, then try again.',
  },
} satisfies Record<string, RefusalKind>

export const refuseRequest = refuser(httpRefusals)

/** Natures as statuses, in this one place. */
export const STATUS_OF: Record<Nature, number> = {
  unauthenticated: 401,
  forbidden: 403,
  unknown: 404,
  conflict: 409,
  gone: 410,
  too_large: 413,
  invalid: 422,
  unlawful: 422,
  too_many: 429,
}
