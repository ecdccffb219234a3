import { type RefusalKind, refuser } from '@payung/kernel/refusal'

export const areasRefusals = {
  unknown_area: {
    nature: 'unknown',
    says: 'Kode wilayah {code} tidak ada dalam daftar pada {on}. Cari wilayahnya dengan nama.',
    in_english: 'The area code {code} is not in the list on {on}. Search the area by name.',
  },
  unknown_code: {
    nature: 'unknown',
    says: 'Ini bukan kode wilayah. Kode ditulis seperti 53.04.12.2001; Indonesia ditulis 00.',
    in_english: 'This is no area code. A code is written like 53.04.12.2001; the nation is 00.',
  },
  not_a_village: {
    nature: 'invalid',
    says: 'Kode {code} bukan kode desa atau kelurahan. Pilih sampai tingkat desa.',
    in_english: 'The code {code} is not that of a village. Choose down to the village.',
  },
  code_taken: {
    nature: 'conflict',
    says: 'Kode {code} sudah dipakai pada tanggal itu.',
    in_english: 'The code {code} is in use on that day.',
  },
  change_too_early: {
    nature: 'conflict',
    says: 'Perubahan pada {on} ditolak: {code} baru berlaku sejak {since}. Pilih tanggal sesudahnya.',
    in_english: 'A change on {on} is refused: {code} holds only since {since}. Choose a later day.',
  },
  code_used: {
    nature: 'conflict',
    says: 'Kode {code} sudah pernah dipakai. Pakai kode baru dari daftar Kemendagri.',
    in_english: 'The code {code} was used before. Use the new code of the ministry.',
  },
  change_in_future: {
    nature: 'invalid',
    says: 'Tanggal {on} belum tiba. Catat perubahan ini mulai tanggalnya; hari ini {today}.',
    in_english: 'The day {on} has not come yet. Record this change from its day on; today is {today}.',
  },
  foreign_district: {
    nature: 'invalid',
    says: 'Desa {code} bukan dari kecamatan {district}. Pilih desa di dalam satu kecamatan.',
    in_english: 'The village {code} is not of the district {district}. Choose within one district.',
  },
} satisfies Record<string, RefusalKind>

export const refuseArea = refuser(areasRefusals)
