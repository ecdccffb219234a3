import { describe, expect, it } from 'vitest'
import { lawBook } from './law-book'

// What the book shows, in both languages, a second time by hand.
const shown: Record<string, string> = {
  jkk_kelas: `
    2015-07-01 | kelas 1 0,24%; kelas 2 0,54%; kelas 3 0,89%; kelas 4 1,27%; kelas 5 1,74% | class 1 0.24%; class 2 0.54%; class 3 0.89%; class 4 1.27%; class 5 1.74%
  `,
  jkk_kelas_jkp: `
    2023-10-06 | kelas 1 0,1%; kelas 2 0,4%; kelas 3 0,75%; kelas 4 1,13%; kelas 5 1,6% | class 1 0.1%; class 2 0.4%; class 3 0.75%; class 4 1.13%; class 5 1.6%
  `,
  jkk_bpu: `
    2015-07-01 | 1%
  `,
  jkm_pu: `
    2015-07-01 | 0,3% | 0.3%
  `,
  jkm_pu_jkp: `
    2023-10-06 | 0,2% | 0.2%
  `,
  jkm_bpu: `
    2015-07-01 | Rp6.800
  `,
  jht_pu: `
    2015-07-01 | pemberi kerja 3,7%, pekerja 2% | employer 3.7%, worker 2%
  `,
  jht_bpu: `
    2015-07-01 | 2%
  `,
  jp_pu: `
    2015-07-01 | pemberi kerja 2%, pekerja 1% | employer 2%, worker 1%
  `,
  jp_batas_upah: `
    2015-07-01 .. 2016-03-01 | Rp7.000.000
    2016-03-01 .. 2017-03-01 | Rp7.335.300
    2017-03-01 .. 2018-03-01 | Rp7.703.500
    2018-03-01 .. 2019-03-01 | Rp8.094.000
    2019-03-01 .. 2020-03-01 | Rp8.512.400
    2020-03-01 .. 2021-03-01 | Rp8.939.700
    2021-03-01 .. 2022-03-01 | Rp8.754.600
    2022-03-01 .. 2023-03-01 | Rp9.077.600
    2023-03-01 .. 2024-03-01 | Rp9.559.600
    2024-03-01 .. 2025-03-01 | Rp10.042.300
    2025-03-01 .. 2026-03-01 | Rp10.547.400
    2026-03-01 .. 2027-03-01 | Rp11.086.300
  `,
  golongan_bpu: `
    2015-07-01 | mulai Rp0: dasar Rp1.000.000 | from Rp0: base Rp1.000.000
    2015-07-01 | mulai Rp1.100.000: dasar Rp1.200.000 | from Rp1.100.000: base Rp1.200.000
    2015-07-01 | mulai Rp1.300.000: dasar Rp1.400.000 | from Rp1.300.000: base Rp1.400.000
    2015-07-01 | mulai Rp1.500.000: dasar Rp1.600.000 | from Rp1.500.000: base Rp1.600.000
    2015-07-01 | mulai Rp1.700.000: dasar Rp1.800.000 | from Rp1.700.000: base Rp1.800.000
    2015-07-01 | mulai Rp1.900.000: dasar Rp2.000.000 | from Rp1.900.000: base Rp2.000.000
    2015-07-01 | mulai Rp2.100.000: dasar Rp2.200.000 | from Rp2.100.000: base Rp2.200.000
    2015-07-01 | mulai Rp2.300.000: dasar Rp2.400.000 | from Rp2.300.000: base Rp2.400.000
    2015-07-01 | mulai Rp2.500.000: dasar Rp2.600.000 | from Rp2.500.000: base Rp2.600.000
    2015-07-01 | mulai Rp2.700.000: dasar Rp2.950.000 | from Rp2.700.000: base Rp2.950.000
    2015-07-01 | mulai Rp3.200.000: dasar Rp3.450.000 | from Rp3.200.000: base Rp3.450.000
    2015-07-01 | mulai Rp3.700.000: dasar Rp3.950.000 | from Rp3.700.000: base Rp3.950.000
    2015-07-01 | mulai Rp4.200.000: dasar Rp4.450.000 | from Rp4.200.000: base Rp4.450.000
    2015-07-01 | mulai Rp4.700.000: dasar Rp4.950.000 | from Rp4.700.000: base Rp4.950.000
    2015-07-01 | mulai Rp5.200.000: dasar Rp5.450.000 | from Rp5.200.000: base Rp5.450.000
    2015-07-01 | mulai Rp5.700.000: dasar Rp5.950.000 | from Rp5.700.000: base Rp5.950.000
    2015-07-01 | mulai Rp6.200.000: dasar Rp6.450.000 | from Rp6.200.000: base Rp6.450.000
    2015-07-01 | mulai Rp6.700.000: dasar Rp6.950.000 | from Rp6.700.000: base Rp6.950.000
    2015-07-01 | mulai Rp7.200.000: dasar Rp7.450.000 | from Rp7.200.000: base Rp7.450.000
    2015-07-01 | mulai Rp7.700.000: dasar Rp7.950.000 | from Rp7.700.000: base Rp7.950.000
    2015-07-01 | mulai Rp8.200.000: dasar Rp8.700.000 | from Rp8.200.000: base Rp8.700.000
    2015-07-01 | mulai Rp9.200.000: dasar Rp9.700.000 | from Rp9.200.000: base Rp9.700.000
    2015-07-01 | mulai Rp10.200.000: dasar Rp10.700.000 | from Rp10.200.000: base Rp10.700.000
    2015-07-01 | mulai Rp11.200.000: dasar Rp11.700.000 | from Rp11.200.000: base Rp11.700.000
    2015-07-01 | mulai Rp12.200.000: dasar Rp12.700.000 | from Rp12.200.000: base Rp12.700.000
    2015-07-01 | mulai Rp13.200.000: dasar Rp13.700.000 | from Rp13.200.000: base Rp13.700.000
    2015-07-01 | mulai Rp14.200.000: dasar Rp14.700.000 | from Rp14.200.000: base Rp14.700.000
    2015-07-01 | mulai Rp15.200.000: dasar Rp15.700.000 | from Rp15.200.000: base Rp15.700.000
    2015-07-01 | mulai Rp16.200.000: dasar Rp16.700.000 | from Rp16.200.000: base Rp16.700.000
    2015-07-01 | mulai Rp17.200.000: dasar Rp17.700.000 | from Rp17.200.000: base Rp17.700.000
    2015-07-01 | mulai Rp18.200.000: dasar Rp18.700.000 | from Rp18.200.000: base Rp18.700.000
    2015-07-01 | mulai Rp19.200.000: dasar Rp19.700.000 | from Rp19.200.000: base Rp19.700.000
    2015-07-01 | mulai Rp20.200.000: dasar Rp20.700.000 | from Rp20.200.000: base Rp20.700.000
  `,
  tempo_pu: `
    2015-07-01 .. 2020-08-01 | tanggal 15 | day 15
    2020-08-01 .. 2021-02-01 | tanggal 30 | day 30
    2021-02-01 | tanggal 15 | day 15
  `,
  tempo_bpu: `
    2015-07-01 | tanggal 15 | day 15
  `,
  denda: `
    2015-07-01 .. 2020-08-01 | 2%
    2020-08-01 .. 2021-02-01 | 0,5% | 0.5%
    2021-02-01 | 2%
  `,
  jkm_manfaat: `
    2015-07-01 .. 2019-12-02 | santunan kematian Rp16.200.000; santunan berkala Rp4.800.000; biaya pemakaman Rp3.000.000 | death benefit Rp16.200.000; periodic benefit Rp4.800.000; burial Rp3.000.000
    2019-12-02 | santunan kematian Rp20.000.000; santunan berkala Rp12.000.000; biaya pemakaman Rp10.000.000 | death benefit Rp20.000.000; periodic benefit Rp12.000.000; burial Rp10.000.000
  `,
  jkm_masa_tunggu: `
    2015-07-01 .. 2025-02-24 | tanpa masa tunggu | no waiting time
    2025-02-24 | BPU kurang dari 3 bulan: Rp10.000.000 | BPU with less than 3 months: Rp10.000.000
  `,
  jkk_tetap: `
    2015-07-01 .. 2019-12-02 | santunan berkala Rp4.800.000; biaya pemakaman Rp3.000.000; santunan kematian paling sedikit Rp16.200.000 | periodic benefit Rp4.800.000; burial Rp3.000.000; death benefit at least Rp16.200.000
    2019-12-02 | santunan berkala Rp12.000.000; biaya pemakaman Rp10.000.000; santunan kematian paling sedikit Rp20.000.000 | periodic benefit Rp12.000.000; burial Rp10.000.000; death benefit at least Rp20.000.000
  `,
  jkk_kelipatan: `
    2015-07-01 .. 2019-12-02 | meninggal 60% x 80 x upah; cacat total 70% x 80 x upah; cacat sebagian paling banyak 70% | death 60% x 80 x wage; total disability 70% x 80 x wage; partial disability at most 70%
    2019-12-02 | meninggal 60% x 80 x upah; cacat total 70% x 80 x upah; cacat sebagian paling banyak 70% | death 60% x 80 x wage; total disability 70% x 80 x wage; partial disability at most 70%
  `,
  stmb: `
    2015-07-01 .. 2019-12-02 | 100% upah 6 bulan, lalu belum terbaca | 100% of the wage for 6 months, then not read
    2019-12-02 | 100% upah 12 bulan, lalu 50% | 100% of the wage for 12 months, then 50%
  `,
  lapor_terlambat: `
    2025-02-24 | 48 jam | 48 hours
  `,
  beasiswa: `
    2015-07-01 .. 2019-12-02 | Rp12.000.000 sekaligus, paling banyak 1 anak; JKM setelah 60 bulan iuran | Rp12.000.000 at once, at most 1 child; under JKM after 60 months of contributions
    2019-12-02 | tahunan menurut jenjang, paling banyak 2 anak; JKM setelah 36 bulan iuran | yearly by level, at most 2 children; under JKM after 36 months of contributions
  `,
  jht_bayar: `
    2015-07-01 .. 2022-04-26 | saldo seluruhnya | the whole balance
    2022-04-26 | saldo seluruhnya | the whole balance
  `,
  usia_pensiun: `
    2015-07-01 .. 2019-01-01 | 56 tahun | 56 years
    2019-01-01 .. 2022-01-01 | 57 tahun | 57 years
    2022-01-01 .. 2025-01-01 | 58 tahun | 58 years
    2025-01-01 .. 2028-01-01 | 59 tahun | 59 years
    2028-01-01 .. 2031-01-01 | 60 tahun | 60 years
    2031-01-01 .. 2034-01-01 | 61 tahun | 61 years
    2034-01-01 .. 2037-01-01 | 62 tahun | 62 years
    2037-01-01 .. 2040-01-01 | 63 tahun | 63 years
    2040-01-01 .. 2043-01-01 | 64 tahun | 64 years
    2043-01-01 | 65 tahun | 65 years
  `,
  gugur_jkk: `
    2015-07-01 .. 2019-12-02 | 2 tahun | 2 years
    2019-12-02 | 5 tahun | 5 years
  `,
  gugur_jkm: `
    2019-12-02 | 5 tahun | 5 years
  `,
  keringanan: `
    2020-08 .. 2021-02 | PU, BPU; sektor transport, other; pembayar self, village, apbd, apbn, sponsor: dibayar 1% | PU, BPU; sector transport, other; payer self, village, apbd, apbn, sponsor: 1% is paid
    2020-08 .. 2021-02 | PU, BPU; sektor transport, other; pembayar self, village, apbd, apbn, sponsor: dibayar 1% | PU, BPU; sector transport, other; payer self, village, apbd, apbn, sponsor: 1% is paid
    2026-01 .. 2027-04 | BPU; sektor transport; pembayar self, sponsor: dibayar 50% | BPU; sector transport; payer self, sponsor: 50% is paid
    2026-04 .. 2027-01 | BPU; sektor other; pembayar self, sponsor: dibayar 50% | BPU; sector other; payer self, sponsor: 50% is paid
  `,
  penundaan_jp: `
    2020-08 .. 2021-02 | dibayar 1%, sisanya 2021-05-15 sampai 2022-04-15 | 1% paid, the rest 2021-05-15 to 2022-04-15
  `,
  siltap_terendah: `
    2019-02-28 | Kepala desa: Rp2.426.640 sebulan | Village head: Rp2.426.640 a month
    2019-02-28 | Sekretaris desa: Rp2.224.420 sebulan | Village secretary: Rp2.224.420 a month
    2019-02-28 | Perangkat desa lain: Rp2.022.200 sebulan | Other village officials: Rp2.022.200 a month
  `,
  masa_bayar_bpu: `
    - | 1, 3, 6, 12 bulan | 1, 3, 6, 12 months
  `,
  belanja_desa: `
    2019-02-28 | penghasilan paling banyak 30%, lainnya paling sedikit 70% | income at most 30%, the rest at least 70%
  `,
  batas_biaya: `
    2019-12-02 | Pengobatan: tanpa batas rupiah | Treatment: no ceiling in rupiah
    2019-12-02 | Pemeriksaan diagnostik: tanpa batas rupiah | Diagnostic examination: no ceiling in rupiah
    2019-12-02 | Perawatan di rumah: Rp20.000.000 | Home care: Rp20.000.000
    2019-12-02 | Transpor darat, sungai, danau: Rp5.000.000 | Transport by land, river, lake: Rp5.000.000
    2019-12-02 | Transpor laut: Rp2.000.000 | Transport by sea: Rp2.000.000
    2019-12-02 | Transpor udara: Rp10.000.000 | Transport by air: Rp10.000.000
    2019-12-02 | Protesa dan ortesa: batas belum terbaca | Prosthesis and orthosis: ceiling not read
    2019-12-02 | Gigi tiruan: Rp5.000.000 | Dentures: Rp5.000.000
    2019-12-02 | Alat bantu dengar: Rp2.500.000 | Hearing aid: Rp2.500.000
    2019-12-02 | Kacamata: Rp1.000.000 | Spectacles: Rp1.000.000
    2019-12-02 | Pendampingan kembali bekerja: tanpa batas rupiah | Return to work: no ceiling in rupiah
  `,
  jenjang: `
    2019-12-02 | TK: Rp1.500.000 setahun, 2 tahun | TK: Rp1.500.000 a year, 2 years
    2019-12-02 | SD: Rp1.500.000 setahun, 6 tahun | SD: Rp1.500.000 a year, 6 years
    2019-12-02 | SMP: Rp2.000.000 setahun, 3 tahun | SMP: Rp2.000.000 a year, 3 years
    2019-12-02 | SMA: Rp3.000.000 setahun, 3 tahun | SMA: Rp3.000.000 a year, 3 years
    2019-12-02 | PT: Rp12.000.000 setahun, 5 tahun | PT: Rp12.000.000 a year, 5 years
  `,
  batas_pensiun: `
    2015-07-01 .. 2016-01-01 | Rp300.000 sampai Rp3.600.000 sebulan | Rp300.000 to Rp3.600.000 a month
    2016-01-01 .. 2017-01-01 | Rp310.050 sampai Rp3.720.600 sebulan | Rp310.050 to Rp3.720.600 a month
    2019-01-01 .. 2020-01-01 | Rp341.000 sampai belum terbaca sebulan | Rp341.000 to not read a month
    2023-01-01 .. 2024-01-01 | Rp383.400 sampai Rp4.598.100 sebulan | Rp383.400 to Rp4.598.100 a month
    2024-01-01 .. 2025-01-01 | Rp393.500 sampai Rp4.718.200 sebulan | Rp393.500 to Rp4.718.200 a month
    2025-01-01 .. 2026-01-01 | Rp399.700 sampai Rp4.792.300 sebulan | Rp399.700 to Rp4.792.300 a month
    2026-01-01 .. 2027-01-01 | Rp411.400 sampai Rp4.932.300 sebulan | Rp411.400 to Rp4.932.300 a month
  `,
  rumus_pensiun: `
    - | 1% x masa iur x upah rata-rata | 1% x years of contributions x average wage
    - | 180 bulan iuran | 180 months of contributions
    - | janda atau duda 50%, anak 50%, orang tua 20% | spouse 50%, children 50%, parent 20%
    - | Penerima | Beneficiaries
    - | Bentuk | Forms
    - | Bekerja lewat usia pensiun | Working past the pension age
    - | Tahun berikutnya | Later years
  `,
  jht_sebagian: `
    - | masa tunggu 1 bulan | waiting time 1 month
    - | setelah 10 tahun: 10% atau 30% | after 10 years: 10% or 30%
    2023-01-12 | akun utama dan akun tambahan | main and additional account
  `,
  tenggat: `
    - | Laporan kecelakaan tahap I: 48 jam | First report of an accident: 48 hours
    - | Laporan kecelakaan tahap II: 48 jam | Second report of an accident: 48 hours
    - | Laporan kecelakaan BPU: batas belum terbaca | Report of an accident of BPU: no limit was read
    - | BPJS membayar JKK: 7 hari kerja | BPJS pays JKK: 7 working days
    - | BPJS membayar JKM: 3 hari kerja | BPJS pays JKM: 3 working days
    - | BPJS memberi tahu selisih iuran: 3 hari kerja | BPJS tells of a difference: 3 working days
    - | BPJS memberi nomor peserta: hari itu juga | BPJS gives the member’s number: the same day
    - | BPJS memberi nomor JP: 1 hari kerja | BPJS gives the number of JP: 1 working days
    - | Perubahan upah dan jumlah pekerja: 7 hari kerja | Change of wage and head count: 7 working days
    - | Perubahan data orang dan keluarga: 7 hari kerja | Change of person and family: 7 working days
    - | Pendaftaran pegawai non-ASN: 30 hari kerja | Registration of staff who are no civil servants: 30 working days
    - | 1% sehari | 1% a day
  `,
}

describe('the book shows', () => {
  const { provisions } = lawBook()

  it.each(Object.entries(shown))('%s in both languages', (code, lines) => {
    const rows = provisions
      .find((one) => one.code === code)
      ?.rows.map(({ since, until, value }) => {
        const days = until ? `${since} .. ${until}` : since || '-'
        return `${days} | ${value.id === value.en ? value.id : `${value.id} | ${value.en}`}`
      })
    expect(rows).toEqual(lines.trim().split(/\n\s*/))
  })

  it('every schedule', () => {
    const schedules = provisions.filter(({ pinned }) => pinned === 'boundaries').map(({ code }) => code)
    expect(schedules.filter((code) => !(code in shown))).toEqual([])
  })

  it('money by side, fund, category and year', () => {
    const money = provisions.find(({ code }) => code === 'dana')?.rows ?? []
    expect(money[0]).toMatchObject({
      since: '2017',
      until: '2027',
      value: { id: 'boleh: ADD, PAD bagi kades, perangkat, bpd', en: 'allowed: ADD, PAD for kades, perangkat, bpd' },
    })
    const sides = money.map(({ value }) => value.en.slice(0, value.en.indexOf(':')))
    expect([...new Set(sides)].sort()).toEqual(['allowed', 'forbidden', 'related'])
  })

  it('chapters, acts, open questions and contradictions', () => {
    const book = lawBook({})
    expect(book.chapters.map(({ code }) => code)).toEqual([
      ...['iuran', 'setor', 'jkm', 'jkk', 'beasiswa', 'jht_jp', 'klaim', 'dana'],
    ])
    expect(book.counted.with_cases).toBe(0)
    expect(new Set(book.provisions.map(({ chapter }) => chapter))).toEqual(
      new Set(book.chapters.map(({ code }) => code)),
    )
    expect(book.contradictions.length).toBeGreaterThan(10)
  })
})
