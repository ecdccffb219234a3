import { type RefusalKind, refuser } from '@payung/kernel/refusal'

/** Why the programme does not start, or a command is not carried out. Nothing has been changed when one is thrown. */
export const startRefusals = {
  port_unusable: {
    nature: 'invalid',
    says: 'PORT "{port}" bukan nomor port. Tulis angka 0 sampai 65535, misalnya PORT=8080.',
    in_english: 'PORT "{port}" is not a port number. Write 0 to 65535, such as PORT=8080.',
  },
  port_taken: {
    nature: 'conflict',
    says: 'Port {port} sudah dipakai program lain. Hentikan program itu, atau pilih port lain, misalnya PORT=8081.',
    in_english: 'Port {port} is in use by another programme. Stop it, or choose another port, such as PORT=8081.',
  },
  host_unusable: {
    nature: 'invalid',
    says: 'Alamat HOST "{host}" tidak ada pada mesin ini, atau port {port} tidak boleh dipakai pengguna ini.',
    in_english: 'This machine has no address HOST "{host}", or this user may not use port {port}.',
  },
  folder_unreadable: {
    nature: 'forbidden',
    says: 'Folder data {folder} tidak dapat dibaca dan ditulis oleh pengguna ini. Perbaiki izinnya, atau pilih folder lain dengan PAYUNG_DATA.',
    in_english:
      'This user cannot read and write the data folder {folder}. Mend its rights, or choose another: PAYUNG_DATA.',
  },
  folder_held: {
    nature: 'conflict',
    says: 'Folder data {folder} sedang dipakai proses Payung Desa lain. Hentikan proses itu lebih dahulu, atau pilih folder lain dengan PAYUNG_DATA.',
    in_english:
      'Another Payung Desa process holds the data folder {folder}. Stop it first, or choose another: PAYUNG_DATA.',
  },
  folder_filled: {
    nature: 'conflict',
    says: 'Folder data {folder} sudah berisi, jadi --empty ditolak. Untuk mengosongkannya: payung reset --empty.',
    in_english: 'The data folder {folder} is filled, so --empty is refused. To empty it: payung reset --empty.',
  },
  keys_damaged: {
    nature: 'invalid',
    says: 'Kunci di {folder} rusak atau tidak lengkap. Pulihkan folder kunci dari cadangan; jangan membuat kunci baru, data lama tidak akan terbaca.',
    in_english: 'The keys in {folder} are damaged or incomplete. Restore them from the backup; never make new ones.',
  },
  keys_foreign: {
    nature: 'conflict',
    says: 'Kunci di {folder} bukan kunci basis data ini. Pakai folder data yang dahulu bersama basis data ini.',
    in_english: 'The keys in {folder} do not belong to this database. Use the data folder that belongs to it.',
  },
  database_unopened: {
    nature: 'invalid',
    says: 'Basis data di {folder} tidak dapat dibuka. Folder ini tidak diubah; pulihkan dari cadangan dengan: payung restore.',
    in_english: 'The database in {folder} cannot be opened. It was left as it is; restore it: payung restore.',
  },
  database_url_unusable: {
    nature: 'invalid',
    says: 'DATABASE_URL tidak dapat dipakai. Tulis seperti postgres://pengguna:sandi@server:5432/payung.',
    in_english: 'DATABASE_URL cannot be used. Write it like postgres://user:password@server:5432/payung.',
  },
  database_unreachable: {
    nature: 'unknown',
    says: 'Server PostgreSQL pada DATABASE_URL ({server}) tidak dapat dihubungi. Periksa apakah server itu hidup dan alamatnya benar.',
    in_english:
      'The PostgreSQL server of DATABASE_URL ({server}) cannot be reached. Is it running, is the address right?',
  },
  database_shut: {
    nature: 'forbidden',
    says: 'Server PostgreSQL ({server}) menolak pengguna, kata sandi, atau nama basis data pada DATABASE_URL. Perbaiki alamat itu.',
    in_english: 'The PostgreSQL server ({server}) refuses the user, password or database of DATABASE_URL. Mend it.',
  },
  database_too_old: {
    nature: 'invalid',
    says: 'Server pada DATABASE_URL adalah {found}; yang dibutuhkan PostgreSQL {needed} atau lebih baru.',
    in_english: 'The server of DATABASE_URL is {found}; PostgreSQL {needed} or later is needed.',
  },
  database_rights: {
    nature: 'forbidden',
    says: 'Pengguna basis data tidak boleh membuat tabel, peran, atau ekstensi pg_trgm. Beri hak itu (lihat docs/operations.md), lalu jalankan lagi.',
    in_english:
      'The database user may not create tables, roles or the extension pg_trgm. Grant it (docs/operations.md).',
  },
  schema_newer: {
    nature: 'conflict',
    says: 'Basis data ini ditulis oleh versi Payung Desa yang lebih baru. Pasang versi itu; basis data tidak diubah.',
    in_english:
      'This database was written by a newer version of Payung Desa. Install that version; nothing was changed.',
  },
  public_url_unusable: {
    nature: 'invalid',
    says: 'PAYUNG_URL tidak dapat dipakai. Tulis seperti https://payung.kabupaten.go.id.',
    in_english: 'PAYUNG_URL cannot be used. Write it like https://payung.kabupaten.go.id.',
  },
  smtp_url_unusable: {
    nature: 'invalid',
    says: 'SMTP_URL tidak dapat dipakai. Tulis seperti smtp://pengguna:sandi@surel.kabupaten.go.id:587?from=payung@kabupaten.go.id.',
    in_english: 'SMTP_URL cannot be used. Write it like smtp://user:password@mail.example:587?from=payung@example.',
  },
  zone_unknown: {
    nature: 'invalid',
    says: 'PAYUNG_TZ "{zone}" bukan zona waktu. Tulis seperti Asia/Jakarta, Asia/Makassar, atau Asia/Jayapura.',
    in_english: 'PAYUNG_TZ "{zone}" is no time zone. Write it like Asia/Jakarta, Asia/Makassar or Asia/Jayapura.',
  },
  demo_not_loopback: {
    nature: 'forbidden',
    says: 'Data peragaan punya kata sandi yang diketahui umum, jadi tidak dilayankan di HOST {host}. Pakai HOST=127.0.0.1, kosongkan dengan payung reset --empty, atau setujui dengan PAYUNG_DEMO=1.',
    in_english:
      'The demonstration has a publicly known password and is not served on HOST {host}. Use HOST=127.0.0.1, empty it with payung reset --empty, or agree with PAYUNG_DEMO=1.',
  },
  disk_full: {
    nature: 'too_large',
    says: 'Disk penuh. Kosongkan tempat pada disk folder data, lalu jalankan lagi.',
    in_english: 'The disk is full. Make room on the disk of the data folder, then run it again.',
  },
  not_confirmed: {
    nature: 'invalid',
    says: 'Nama folder tidak cocok, jadi tidak ada yang dihapus. Ketik "{name}" untuk mengosongkan.',
    in_english: 'The folder name does not match, so nothing was deleted. Type "{name}" to empty it.',
  },
  server_runs: {
    nature: 'conflict',
    says: 'Server sedang memakai folder data ini. Hentikan server lebih dahulu, lalu ulangi perintah ini.',
    in_english: 'A server holds this data folder. Stop it first, then repeat the command.',
  },
  file_unreadable: {
    nature: 'unknown',
    says: 'Berkas {file} tidak dapat dibaca. Periksa nama dan izinnya.',
    in_english: 'The file {file} cannot be read. Check its name and rights.',
  },
  target_exists: {
    nature: 'conflict',
    says: 'Folder {folder} sudah ada. Beri nama folder baru; yang lama tidak ditimpa.',
    in_english: 'The folder {folder} exists. Name a new one; nothing is overwritten.',
  },
  backup_unusable: {
    nature: 'invalid',
    says: 'Cadangan {folder} tidak lengkap atau rusak. Pilih cadangan lain; folder data tidak diubah.',
    in_english: 'The backup {folder} is incomplete or damaged. Choose another; the data folder was left as it is.',
  },
  backup_of_server: {
    nature: 'invalid',
    says: 'Cadangan {folder} berasal dari server PostgreSQL. Isi DATABASE_URL dengan basis data kosong pada server, lalu ulangi.',
    in_english:
      'The backup {folder} is of a PostgreSQL server. Set DATABASE_URL to an empty database of a server, then repeat.',
  },
  backup_other_version: {
    nature: 'conflict',
    says: 'Cadangan ini dibuat versi Payung Desa yang lain. Jalankan payung start dengan folder lamanya pada versi ini, buat cadangan baru, lalu pindahkan.',
    in_english:
      'This backup was made by another version. Start its data folder once with this version, make a new backup, then move it.',
  },
  restore_filled: {
    nature: 'conflict',
    says: 'Folder data {folder} sudah berisi. Pulihkan ke folder kosong: PAYUNG_DATA=/folder/baru payung restore.',
    in_english:
      'The data folder {folder} is filled. Restore into an empty one: PAYUNG_DATA=/new/folder payung restore.',
  },
  pg_dump_missing: {
    nature: 'unknown',
    says: 'Program {tool} tidak ditemukan. Pasang klien PostgreSQL, lalu ulangi.',
    in_english: 'The programme {tool} was not found. Install the PostgreSQL client, then repeat.',
  },
  pg_dump_failed: {
    nature: 'invalid',
    says: '{tool} gagal: {reason}',
    in_english: '{tool} failed: {reason}',
  },
} satisfies Record<string, RefusalKind>

export const refuseStart = refuser(startRefusals)
