import { type Facts, type RefusalKind, refuser } from '@payung/kernel/refusal'

/** Refusals of registration: people, posts, memberships, paying units and imports as a whole. */
export const registrationRefusals = {
  unknown_person: {
    nature: 'unknown',
    says: 'Orang ini tidak ada dalam daftar desa ini. Cari dengan nama.',
    in_english: 'This person is not in the register of this village. Search by name.',
  },
  move_same_village: {
    nature: 'invalid',
    says: 'Desa tujuan sama dengan desa asal. Pilih desa lain.',
    in_english: 'The village to go to is the village of origin. Choose another.',
  },
  move_other_regency: {
    nature: 'invalid',
    says: 'Desa {to} ada di kabupaten lain. Pindah hanya di dalam satu kabupaten; untuk kabupaten lain akhiri di sini dan daftarkan di sana.',
    in_english: 'The village {to} is of another regency. People move within one; else end here and register there.',
  },
  move_in_future: {
    nature: 'invalid',
    says: 'Tanggal pindah belum tiba; hari ini {today}. Catat pada atau sesudah tanggalnya.',
    in_english: 'The day of the move has not come; today is {today}. Record it on that day or later.',
  },
  still_in_post: {
    nature: 'conflict',
    says: 'Masih menjabat di desa asal: {names}. Akhiri jabatannya dahulu, lalu pindahkan orangnya.',
    in_english: 'Still in a post of the village of origin: {names}. End the post first, then move the person.',
  },
  moved_later: {
    nature: 'conflict',
    says: 'Sudah pindah pada {on}: {names}. Pilih tanggal sesudahnya.',
    in_english: 'Moved already on {on}: {names}. Choose a later day.',
  },
  nik_taken: {
    nature: 'conflict',
    says: 'NIK ini sudah tercatat di {place}. Cocokkan dengan KTP; bila orangnya pindah, tanyakan kepada {ask}.',
    in_english:
      'This NIK is already kept in {place}. Compare it with the identity card; if the person moved, ask {ask}.',
  },
  nik_kept: {
    nature: 'conflict',
    says: 'NIK orang ini sudah tercatat dan tidak diganti di sini. Bila salah, mintalah Dinas PMD kabupaten membetulkannya.',
    in_english: 'This person already has a NIK. If it is wrong, ask Dinas PMD of the regency to correct it.',
  },
  changed_meanwhile: {
    nature: 'conflict',
    says: 'Orang lain sudah mengubah data ini sejak Anda membukanya. {differences} Periksa, lalu simpan lagi.',
    in_english: 'Somebody else changed this since you opened it. {differences} Check and save again.',
  },
  person_has_died: {
    nature: 'conflict',
    says: 'Orang ini tercatat meninggal pada {died_on}. Bila keliru, mintalah Dinas PMD kabupaten membetulkannya.',
    in_english: 'This person is recorded as having died on {died_on}. If that is wrong, ask Dinas PMD of the regency.',
  },
  died_in_future: {
    nature: 'invalid',
    says: 'Tanggal meninggal {died_on} belum tiba. Periksa tanggalnya.',
    in_english: 'The date of death {died_on} lies ahead. Check it.',
  },
  date_far: {
    nature: 'invalid',
    says: 'Tanggal {date} di luar yang masuk akal ({first} sampai {last}). Periksa tahunnya.',
    in_english: 'The date {date} lies outside what makes sense ({first} to {last}). Check the year.',
  },
  span_reversed: {
    nature: 'invalid',
    says: 'Tanggal akhir {until} mendahului tanggal mulai {since}. Periksa kedua tanggal itu.',
    in_english: 'The last day {until} lies before the first day {since}. Check both dates.',
  },
  id_taken: {
    nature: 'conflict',
    says: 'Nomor rujukan ini sudah dipakai untuk catatan lain. Muat ulang halaman lalu coba lagi.',
    in_english: 'This reference is used by another record. Reload the page and try again.',
  },
  paper_needed: {
    nature: 'invalid',
    says: 'Anda memasukkan atas nama desa. Lampirkan foto surat atau formulir dari desa.',
    in_english: 'You enter on behalf of the village. Attach a photograph of its letter or form.',
  },
  paper_unknown: {
    nature: 'unknown',
    says: 'Foto surat itu tidak ditemukan di wilayah ini. Unggah lagi.',
    in_english: 'That photograph is not found in this area. Upload it again.',
  },
  paper_form: {
    nature: 'invalid',
    says: 'Berkas ini bukan foto (JPG, PNG, WebP) atau PDF. Foto surat atau buktinya, lalu unggah lagi.',
    in_english: 'This file is neither a photograph (JPG, PNG, WebP) nor a PDF. Photograph the paper and upload again.',
  },
  unknown_post: {
    nature: 'unknown',
    says: 'Jabatan ini tidak ada dalam susunan desa. Tambahkan jabatannya lebih dahulu.',
    in_english: 'This post is not in the structure of the village. Add the post first.',
  },
  post_exists: {
    nature: 'conflict',
    says: '{post} sudah ada dalam susunan desa. Pakai yang ada, atau beri nomor kursi lain.',
    in_english: '{post} is already in the structure of the village. Use it, or give another seat number.',
  },
  post_held: {
    nature: 'conflict',
    says: 'Jabatan ini masih dipegang orang lain sejak {since}. Akhiri dahulu, atau pilih Plt.',
    in_english: 'This post has been held by somebody else since {since}. End that first, or choose acting (Plt).',
  },
  post_in_use: {
    nature: 'conflict',
    says: 'Jabatan ini masih dipegang orang. Akhiri pengangkatannya lebih dahulu.',
    in_english: 'Somebody holds this post. End the appointment first.',
  },
  kelurahan_has_no_kades: {
    nature: 'unlawful',
    says: 'Kelurahan tidak mempunyai kepala desa, perangkat desa, atau BPD. Pilih RT, RW, atau lembaga kemasyarakatan.',
    in_english: 'A kelurahan has no village head, officials or council. Choose RT, RW or a community institution.',
  },
  unknown_appointment: {
    nature: 'unknown',
    says: 'Pengangkatan ini tidak ada di desa ini. Muat ulang halaman.',
    in_english: 'There is no such appointment in this village. Reload the page.',
  },
  unknown_membership: {
    nature: 'unknown',
    says: 'Kepesertaan ini tidak ada pada orang ini. Muat ulang halaman.',
    in_english: 'This person has no such membership. Reload the page.',
  },
  membership_ended: {
    nature: 'conflict',
    says: 'Kepesertaan ini sudah berakhir pada {until}. Tambahkan kepesertaan baru.',
    in_english: 'This membership ended on {until}. Add a new one.',
  },
  membership_overlaps: {
    nature: 'conflict',
    says: 'Orang ini sudah mempunyai kepesertaan {segment} untuk kategori ini. Ubah yang ada, atau akhiri dahulu.',
    in_english: 'This person already has a {segment} membership in this category. Change that one, or end it first.',
  },
  jp_not_for_bpu: {
    nature: 'unlawful',
    says: 'Jaminan pensiun tidak terbuka bagi BPU. Hapus JP.',
    in_english: 'The pension programme is not open to BPU. Remove JP.',
    law: 'PP 45/2015',
  },
  wage_missing: {
    nature: 'invalid',
    says: 'Upah belum diisi. Isi siltap atau upah sebulan dalam rupiah.',
    in_english: 'The wage is missing. Give the monthly pay in rupiah.',
  },
  category_needs_post: {
    nature: 'invalid',
    says: 'Kategori {category} tidak cocok dengan jabatan {post}. Pilih kategori jabatan itu.',
    in_english: 'The category {category} does not fit the post {post}. Choose the category of that post.',
  },
  branch_word_missing: {
    nature: 'invalid',
    says: 'Terdaftar hanya bila ada KPJ atau daftar bertanggal dari cabang. Isi salah satunya.',
    in_english: 'Registered exists only with a KPJ or a dated list of the branch. Give one of them.',
  },
  nik_incomplete: {
    nature: 'conflict',
    says: 'NIK orang ini belum lengkap, jadi belum dapat didaftarkan. Lengkapi NIK lebih dahulu.',
    in_english: 'The NIK of this person is missing, so registration is not possible yet. Add the NIK first.',
  },
  kpj_taken: {
    nature: 'conflict',
    says: 'KPJ ini sudah tercatat untuk orang lain di kabupaten ini. Cocokkan dengan kartu peserta.',
    in_english: 'This KPJ is kept for somebody else in this regency. Compare it with the card.',
  },
  unknown_payer: {
    nature: 'unknown',
    says: 'Satuan pembayar ini tidak ada di wilayah ini. Pilih dari daftar NPP dan wadah.',
    in_english: 'There is no such paying unit in this area. Choose from the list.',
  },
  payer_wadah: {
    nature: 'invalid',
    says: 'Kode wadah dipakai untuk wadah pekerja rentan saja, dan wajib di sana. Periksa jenis dan kodenya.',
    in_english: 'A wadah code belongs to a wadah of vulnerable workers, and is required there. Check kind and code.',
  },
  payer_segment: {
    nature: 'invalid',
    says: 'Satuan pembayar ini untuk segmen {segment}. Pilih satuan lain.',
    in_english: 'This paying unit is for the segment {segment}. Choose another.',
  },
  number_taken: {
    nature: 'conflict',
    says: 'NPP {number} sudah dipakai {name}. Bila satu NPP untuk banyak desa, catat pada kabupaten.',
    in_english: 'The NPP {number} is used by {name}. If one number covers many villages, keep it at the regency.',
  },
  unknown_heir: {
    nature: 'unknown',
    says: 'Ahli waris ini tidak ada pada orang ini. Muat ulang halaman.',
    in_english: 'This person has no such heir. Reload the page.',
  },
  unknown_proposal: {
    nature: 'unknown',
    says: 'Usulan ini tidak ada atau sudah diputuskan. Muat ulang halaman.',
    in_english: 'There is no such proposal, or it was decided. Reload the page.',
  },
  unknown_decree: {
    nature: 'unknown',
    says: 'SK ini tidak ada di wilayah ini. Catat SK-nya lebih dahulu.',
    in_english: 'There is no such decree in this area. Record the decree first.',
  },
  search_too_short: {
    nature: 'invalid',
    says: 'Tulis paling sedikit tiga huruf nama. NIK tidak dicari di sini.',
    in_english: 'Write at least three letters of the name. A NIK is not searched here.',
  },
  unknown_import: {
    nature: 'unknown',
    says: 'Impor ini tidak ada di wilayah Anda.',
    in_english: 'There is no such import in your area.',
  },
  import_kind_unknown: {
    nature: 'invalid',
    says: 'Jenis berkas belum dipilih. Pilih daftar orang, pagu, SK, NPP, KPJ, kode iuran, atau pembayaran.',
    in_english: 'The kind of file is not chosen. Choose roster, ceilings, decrees, NPP, KPJ, codes or payments.',
  },
  import_area: {
    nature: 'invalid',
    says: 'Berkas diimpor untuk satu kabupaten, kecamatan, atau desa. Pilih wilayahnya.',
    in_english: 'A file is imported for one regency, district or village. Choose the area.',
  },
  import_kind_not_for_role: {
    nature: 'forbidden',
    says: 'Peran Anda tidak mengimpor berkas jenis ini. Mintalah {who} mengimpornya.',
    in_english: 'Your role does not import this kind of file. Ask {who}.',
  },
  import_not_open: {
    nature: 'conflict',
    says: 'Impor ini sudah {state}, jadi tidak dapat diubah lagi. Unggah berkasnya sekali lagi bila perlu.',
    in_english: 'This import is {state} and cannot be changed. Upload the file again if needed.',
  },
  import_not_stored: {
    nature: 'conflict',
    says: 'Impor ini belum disimpan, jadi tidak ada yang dibatalkan.',
    in_english: 'This import was not stored; there is nothing to undo.',
  },
  import_being_stored: {
    nature: 'conflict',
    says: 'Impor ini sedang disimpan. Tunggu sampai selesai.',
    in_english: 'This import is being stored. Wait until it is done.',
  },
  import_built_upon: {
    nature: 'conflict',
    says: 'Impor tidak dapat dibatalkan karena sudah dipakai: {what}. Batalkan itu lebih dahulu, atau betulkan satu per satu.',
    in_english:
      'The import cannot be undone since other things stand on it: {what}. Undo those first, or correct one by one.',
  },
  import_nothing_to_store: {
    nature: 'conflict',
    says: 'Semua baris ditolak, jadi tidak ada yang disimpan. Betulkan berkasnya, lalu unggah lagi.',
    in_english: 'Every row is refused, so nothing is stored. Correct the file and upload again.',
  },
  list_too_long: {
    nature: 'too_large',
    says: 'Daftar ini memuat {count} orang, lebih dari {most}. Unduh per kecamatan.',
    in_english: 'This list holds {count} people, more than {most}. Download it by district.',
  },
} satisfies Record<string, RefusalKind>

export type RegistrationRefusal = keyof typeof registrationRefusals

/** Refuses; typed by hand, so that the compiler knows that nothing follows. */
export const refuse: (code: RegistrationRefusal, facts?: Facts, field?: string) => never = refuser(registrationRefusals)
