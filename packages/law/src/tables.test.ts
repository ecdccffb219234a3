import { describe, expect, it } from 'vitest'
import { lawBook } from './book/law-book'

// The tables of the law a second time, by hand: days, value, act and article, standing. A slip in a row fails here.
const tables: Record<string, string> = {
  keringanan: `
    2020-08 .. 2021-02 | PU, BPU; sektor transport, other; pembayar self, village, apbd, apbn, sponsor: dibayar 1% | PP 49/2020 pasal belum terbaca | unverified
    2020-08 .. 2021-02 | PU, BPU; sektor transport, other; pembayar self, village, apbd, apbn, sponsor: dibayar 1% | PP 49/2020 Pasal 9 | read
    2026-01 .. 2027-04 | BPU; sektor transport; pembayar self, sponsor: dibayar 50% | PP 50/2025 pasal belum terbaca | read
    2026-04 .. 2027-01 | BPU; sektor other; pembayar self, sponsor: dibayar 50% | PP 50/2025 pasal belum terbaca | read
  `,
  penundaan_jp: `
    2020-08 .. 2021-02 | dibayar 1%, sisanya 2021-05-15 sampai 2022-04-15 | PP 49/2020 Pasal 17 | read
  `,
  siltap_terendah: `
    2019-02-28 | Kepala desa: Rp2.426.640 sebulan | PP 11/2019 Pasal 81 ayat (2) | read
    2019-02-28 | Sekretaris desa: Rp2.224.420 sebulan | PP 11/2019 Pasal 81 ayat (2) | read
    2019-02-28 | Perangkat desa lain: Rp2.022.200 sebulan | PP 11/2019 Pasal 81 ayat (2) | read
  `,
  umur_bpu: `
    - | Umur saat mendaftar | Perdir BPJSTK 22/PERDIR.02/072022 pendaftaran BPU | read
    - | Batas yang dipakai daerah | Praktik BPJS Ketenagakerjaan praktik | read
  `,
  masa_bayar_bpu: `
    - | 1, 3, 6, 12 bulan | Praktik BPJS Ketenagakerjaan laman BPU | read
  `,
  pelunasan: `
    - | Urutan pelunasan | Praktik BPJS Ketenagakerjaan panduan iuran | read
    - | Tanpa perubahan | Praktik BPJS Ketenagakerjaan panduan iuran | read
    - | Angsuran | Praktik BPJS Ketenagakerjaan panduan iuran | read
    - | Kelebihan bayar | Praktik BPJS Ketenagakerjaan panduan iuran | read
    - | Denda peserta BPU | Praktik BPJS Ketenagakerjaan laman BPU | read
  `,
  sanksi: `
    - | Pidana | UU 24/2011 Pasal 55 | read
    - | Administratif | PP 86/2013 pasal belum terbaca | read
  `,
  tunggakan: `
    - | Menunggak lebih dari tiga bulan | Praktik BPJS Ketenagakerjaan praktik | reported
    - | Aturan yang sama pada JKP | PP 6/2025 Pasal 39 | read
    - | Tenggang BPU | Perdir BPJSTK 22/PERDIR.02/072022 masa tenggang | read
    - | Dana donatur terlambat | Perdir BPJSTK 22/PERDIR.02/072022 masa tenggang | read
    - | Mulai lagi | Praktik BPJS Ketenagakerjaan laman BPU | reported
    - | Pengembalian | Perdir BPJSTK 22/PERDIR.02/072022 pengembalian iuran | read
  `,
  lingkup_jkk: `
    2015-07-01 | Kecelakaan kerja | PP 44/2015 pasal belum terbaca | read
    2025-02-24 | Kekerasan di tempat kerja | Permenaker 1/2025 pasal belum terbaca | read
  `,
  batas_biaya: `
    2019-12-02 | Pengobatan: tanpa batas rupiah | PP 82/2019 pasal belum terbaca | read
    2019-12-02 | Pemeriksaan diagnostik: tanpa batas rupiah | PP 82/2019 pasal belum terbaca | read
    2019-12-02 | Perawatan di rumah: Rp20.000.000 | PP 82/2019 pasal belum terbaca | read
    2019-12-02 | Transpor darat, sungai, danau: Rp5.000.000 | PP 82/2019 pasal belum terbaca | read
    2019-12-02 | Transpor laut: Rp2.000.000 | PP 82/2019 pasal belum terbaca | read
    2019-12-02 | Transpor udara: Rp10.000.000 | PP 82/2019 pasal belum terbaca | read
    2019-12-02 | Protesa dan ortesa: batas belum terbaca | PP 82/2019 pasal belum terbaca | unverified
    2019-12-02 | Gigi tiruan: Rp5.000.000 | PP 82/2019 pasal belum terbaca | unverified
    2019-12-02 | Alat bantu dengar: Rp2.500.000 | PP 82/2019 pasal belum terbaca | unverified
    2019-12-02 | Kacamata: Rp1.000.000 | PP 82/2019 pasal belum terbaca | unverified
    2019-12-02 | Pendampingan kembali bekerja: tanpa batas rupiah | PP 82/2019 pasal belum terbaca | read
  `,
  tabel_cacat: `
    2015-07-01 | Lengan kanan dari sendi bahu: 40% | PP 44/2015 Lampiran III | read
    2015-07-01 | Lengan kiri dari sendi bahu: 35% | PP 44/2015 Lampiran III | read
    2015-07-01 | Lengan kanan dari siku: 35% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Lengan kiri dari siku: 30% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Tangan kanan dari pergelangan: 32% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Tangan kiri dari pergelangan: 28% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Kedua belah kaki dari pangkal paha: 70% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Sebelah kaki dari pangkal paha: 35% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Kedua belah kaki dari mata kaki: 50% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Sebelah kaki dari mata kaki: 25% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Ibu jari tangan kanan: 15% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Ibu jari tangan kiri: 12% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Telunjuk tangan kanan: 9% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Telunjuk tangan kiri: 7% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Salah satu jari lain tangan kanan: 4% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Salah satu jari lain tangan kiri: 3% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Ruas pertama telunjuk kanan: 4,5% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Ruas pertama telunjuk kiri: 3,5% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Ruas pertama jari lain tangan kanan: 2% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Ruas pertama jari lain tangan kiri: 1,5% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Salah satu ibu jari kaki: 5% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Salah satu jari telunjuk kaki: 3% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Salah satu jari kaki lain: 2% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Kedua belah mata: 70% | PP 44/2015 Lampiran III | read
    2015-07-01 | Sebelah mata, atau diplopia pada penglihatan dekat: 35% | PP 44/2015 Lampiran III | read
    2015-07-01 | Pendengaran kedua belah telinga: 40% | PP 44/2015 Lampiran III | read
    2015-07-01 | Pendengaran sebelah telinga: 20% | PP 44/2015 Lampiran III | read
    2015-07-01 | Terkelupasnya kulit kepala: 10% sampai 30% | PP 44/2015 Lampiran III | read
    2015-07-01 | Pendengaran kedua telinga, setiap 10 desibel: 6% | PP 44/2015 Lampiran III | read
    2015-07-01 | Pendengaran sebelah telinga, setiap 10 desibel: 3% | PP 44/2015 Lampiran III | read
    2015-07-01 | Daun telinga sebelah: 5% | PP 44/2015 Lampiran III | read
    2015-07-01 | Kedua belah daun telinga: 10% | PP 44/2015 Lampiran III | read
    2015-07-01 | Cuping hidung: 30% | PP 44/2015 Lampiran III | read
    2015-07-01 | Perforasi sekat rongga hidung: 15% | PP 44/2015 Lampiran III | read
    2015-07-01 | Daya penciuman: 10% | PP 44/2015 Lampiran III | read
    2015-07-01 | Sebagian fungsi penglihatan: 7% | PP 44/2015 Lampiran III | read
    2015-07-01 | Penglihatan warna: 10% | PP 44/2015 Lampiran III | read
    2015-07-01 | Lapangan pandang, setiap 10%: 7% | PP 44/2015 Lampiran III | read
    2015-07-01 | Impotensi: 30% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Kaki memendek kurang dari 5 cm: 10% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Kaki memendek 5 sampai 7,5 cm: 20% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Kaki memendek 7,5 cm atau lebih: 30% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Kemampuan kerja berkurang 10% sampai 25%: 5% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Kemampuan kerja berkurang 26% sampai 50%: 20% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Kemampuan kerja berkurang 51% sampai 70%: 40% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
    2015-07-01 | Cacat mental tetap: 70% | PP 44/2015 Lampiran III, pasal belum terbaca | unverified
  `,
  jenjang: `
    2019-12-02 | TK: Rp1.500.000 setahun, 2 tahun | PP 82/2019 pasal belum terbaca | read
    2019-12-02 | SD: Rp1.500.000 setahun, 6 tahun | PP 82/2019 pasal belum terbaca | read
    2019-12-02 | SMP: Rp2.000.000 setahun, 3 tahun | PP 82/2019 pasal belum terbaca | read
    2019-12-02 | SMA: Rp3.000.000 setahun, 3 tahun | PP 82/2019 pasal belum terbaca | read
    2019-12-02 | PT: Rp12.000.000 setahun, 5 tahun | PP 82/2019 pasal belum terbaca | read
  `,
  syarat_anak: `
    2019-12-02 | Anak yang berhak | PP 82/2019 pasal belum terbaca | read
    2025-02-24 | Anak yang bekerja | Permenaker 1/2025 Pasal 103 ayat (3a) | read
    2021-04-01 | Cara dibayar | Permenaker 5/2021 pasal belum terbaca | read
    2025-02-24 | Data anak | Permenaker 1/2025 pasal belum terbaca | read
  `,
  batas_pensiun: `
    2015-07-01 .. 2016-01-01 | Rp300.000 sampai Rp3.600.000 sebulan | PP 45/2015 Pasal 18 ayat (3) | read
    2016-01-01 .. 2017-01-01 | Rp310.050 sampai Rp3.720.600 sebulan | PP 45/2015 Pasal 18 ayat (3) | read
    2019-01-01 .. 2020-01-01 | Rp341.000 sampai belum terbaca sebulan | PP 45/2015 Pasal 18 ayat (3) | reported
    2023-01-01 .. 2024-01-01 | Rp383.400 sampai Rp4.598.100 sebulan | PP 45/2015 Pasal 18 ayat (3) | read
    2024-01-01 .. 2025-01-01 | Rp393.500 sampai Rp4.718.200 sebulan | PP 45/2015 Pasal 18 ayat (3) | unverified
    2025-01-01 .. 2026-01-01 | Rp399.700 sampai Rp4.792.300 sebulan | PP 45/2015 Pasal 18 ayat (3) | unverified
    2026-01-01 .. 2027-01-01 | Rp411.400 sampai Rp4.932.300 sebulan | PP 45/2015 Pasal 18 ayat (3) | unverified
  `,
  rumus_pensiun: `
    - | 1% x masa iur x upah rata-rata | PP 45/2015 Pasal 17 ayat (2) | read
    - | 180 bulan iuran | PP 45/2015 pasal belum terbaca | unverified
    - | janda atau duda 50%, anak 50%, orang tua 20% | PP 45/2015 pasal belum terbaca | unverified
    - | Penerima | PP 45/2015 pasal belum terbaca | read
    - | Bentuk | PP 45/2015 pasal belum terbaca | read
    - | Bekerja lewat usia pensiun | PP 45/2015 Pasal 15 | read
    - | Tahun berikutnya | PP 45/2015 Pasal 17 | read
  `,
  jht_sebagian: `
    - | masa tunggu 1 bulan | Permenaker 4/2022 pasal belum terbaca | read
    - | setelah 10 tahun: 10% atau 30% | PP 46/2015 pasal belum terbaca | unverified
    2023-01-12 | akun utama dan akun tambahan | UU 4/2023 Pasal 188 | read
  `,
  ahli_waris: `
    2015-07-01 | lima urutan | PP 44/2015 Pasal 37 ayat (5) | read
  `,
  tenggat: `
    - | Laporan kecelakaan tahap I: 48 jam | Permenaker 1/2025 Pasal 8 | read
    - | Laporan kecelakaan tahap II: 48 jam | Permenaker 1/2025 Pasal 19 | read
    - | Laporan kecelakaan BPU: batas belum terbaca | Permenaker 1/2025 Pasal 48A | read
    - | BPJS membayar JKK: 7 hari kerja | PP 44/2015 Pasal 37 | read
    - | BPJS membayar JKM: 3 hari kerja | Permenaker 1/2025 Pasal 79 | read
    - | BPJS memberi tahu selisih iuran: 3 hari kerja | Praktik BPJS Ketenagakerjaan panduan iuran | read
    - | BPJS memberi nomor peserta: hari itu juga | Permenaker 1/2025 pasal belum terbaca | read
    - | BPJS memberi nomor JP: 1 hari kerja | Permenaker 29/2015 pasal belum terbaca | read
    - | Perubahan upah dan jumlah pekerja: 7 hari kerja | PP 44/2015 Pasal 9 ayat (3) | read
    - | Perubahan data orang dan keluarga: 7 hari kerja | PP 44/2015 Pasal 9 | read
    - | Pendaftaran pegawai non-ASN: 30 hari kerja | Permenaker 1/2025 pasal belum terbaca | read
    - | 1% sehari | PP 44/2015 Pasal 37 | read
  `,
  berkas: `
    - | JKK: Kartu peserta | Permenaker 1/2025 Pasal 19 | read
    - | JKK: KTP | Permenaker 1/2025 Pasal 19 | read
    - | JKK: Surat keterangan dokter | Permenaker 1/2025 Pasal 19 | read
    - | JKK: Kuitansi transpor | Permenaker 1/2025 Pasal 19 | read
    - | JKK: Kuitansi pengobatan | Permenaker 1/2025 Pasal 19 | read
    - | JKK: Surat lain menurut jenis kejadian | Permenaker 1/2025 Pasal 19 | read
    - | JKK: Laporan polisi bila kecelakaan lalu lintas | Permenaker 5/2021 pasal belum terbaca | unverified
    - | JKK: Surat tugas atau daftar hadir | Permenaker 5/2021 pasal belum terbaca | unverified
    - | JKK: Kronologi dengan saksi | Permenaker 5/2021 pasal belum terbaca | unverified
    - | JKK: Peta rute | Permenaker 5/2021 pasal belum terbaca | unverified
    - | JKM: Kartu peserta | Praktik BPJS Ketenagakerjaan praktik | read
    - | JKM: e-KTP peserta | Praktik BPJS Ketenagakerjaan praktik | read
    - | JKM: e-KTP ahli waris | Praktik BPJS Ketenagakerjaan praktik | read
    - | JKM: Akta kematian | Praktik BPJS Ketenagakerjaan praktik | read
    - | JKM: Kartu keluarga | Praktik BPJS Ketenagakerjaan praktik | read
    - | JKM: Surat keterangan ahli waris dari pejabat berwenang | Praktik BPJS Ketenagakerjaan praktik | read
    - | JKM: Buku nikah bila pasangan | Praktik BPJS Ketenagakerjaan praktik | read
    - | JKM: Surat keterangan kerja | Praktik BPJS Ketenagakerjaan praktik | read
    - | JKM: Buku tabungan | Praktik BPJS Ketenagakerjaan praktik | read
    - | Beasiswa: Formulir beasiswa | Permenaker 5/2021 pasal belum terbaca | read
    - | Beasiswa: Surat keterangan sekolah atau kampus | Permenaker 5/2021 pasal belum terbaca | read
    - | Beasiswa: e-KTP anak atau kartu pelajar | Permenaker 5/2021 pasal belum terbaca | read
    - | Beasiswa: Akta kelahiran | Permenaker 5/2021 pasal belum terbaca | read
    - | Beasiswa: Dokumen pendukung lain | Permenaker 5/2021 pasal belum terbaca | read
    - | JHT: Kartu peserta | Permenaker 4/2022 pasal belum terbaca | read
    - | JHT: KTP | Permenaker 4/2022 pasal belum terbaca | read
    - | JHT: NPWP bila saldo di atas Rp50.000.000 | Praktik BPJS Ketenagakerjaan berita | reported
    - | JHT cacat total: Kartu peserta | Permenaker 4/2022 pasal belum terbaca | read
    - | JHT cacat total: Surat keterangan dokter | Permenaker 4/2022 pasal belum terbaca | read
    - | JHT cacat total: KTP | Permenaker 4/2022 pasal belum terbaca | read
    - | JHT cacat total: NPWP bila saldo di atas Rp50.000.000 | Praktik BPJS Ketenagakerjaan berita | reported
    - | JHT meninggal: Kartu peserta | Permenaker 4/2022 pasal belum terbaca | read
    - | JHT meninggal: Surat keterangan kematian | Permenaker 4/2022 pasal belum terbaca | read
    - | JHT meninggal: Surat keterangan ahli waris atau penetapan pengadilan | Permenaker 4/2022 pasal belum terbaca | read
    - | JHT meninggal: KTP ahli waris | Permenaker 4/2022 pasal belum terbaca | read
    - | JHT meninggal: Kartu keluarga | Permenaker 4/2022 pasal belum terbaca | read
    - | JHT meninggal: NPWP bila saldo di atas Rp50.000.000 | Praktik BPJS Ketenagakerjaan berita | reported
    - | JP: Rekening bank | PP 45/2015 pasal belum terbaca | unverified
    - | JP: Kartu keluarga | PP 45/2015 pasal belum terbaca | unverified
    - | JP: Buku nikah | PP 45/2015 pasal belum terbaca | unverified
    - | JP: Surat sekolah anak | PP 45/2015 pasal belum terbaca | unverified
    - | JP: Surat keterangan ahli waris | PP 45/2015 pasal belum terbaca | unverified
  `,
  belanja_desa: `
    2019-02-28 | penghasilan paling banyak 30%, lainnya paling sedikit 70% | PP 11/2019 Pasal 100 | read
  `,
}

const shown = lawBook().provisions.filter(({ pinned }) => pinned === 'written_twice')

describe('the tables of the law', () => {
  it('are all written a second time, and no other', () => {
    expect(Object.keys(tables).sort()).toEqual(shown.map(({ code }) => code).sort())
  })

  it.each(shown.map((provision) => [provision.code, provision] as const))('%s', (code, { rows }) => {
    const lines = rows.map(({ since, until, value, cite }) => {
      const days = until ? `${since} .. ${until}` : since || '-'
      return `${days} | ${value.id} | ${cite.act} ${cite.article} | ${cite.standing}`
    })
    const written = tables[code]?.trim().split(/\n\s*/)
    expect(lines).toEqual(written)
  })
})
