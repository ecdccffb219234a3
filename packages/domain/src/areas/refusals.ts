import { type RefusalKind, refuser } from '@payung/kernel/refusal'

export const areasRefusals = {
  unknown_area: {
    nature: 'unknown',
    says: 'Kode wilayah {code} tidak ada dalam daftar pada {on}. Cari wilayahnya dengan nama.',
    in_english: 'The area code {code} is not in the list on {on}. Search the area by name.',
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
} satisfies Record<string, RefusalKind>

export const refuseArea = refuser(areasRefusals)
