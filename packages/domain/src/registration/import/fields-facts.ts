import { rosterFields } from './fields-roster'
import { field } from './import-field'

const { nik, name, born, post, village_code, village, district, since, until, kpj, npp, fund, nature, wadah } =
  rosterFields
const place = { village_code, village, district }
const nikIfAny = { ...nik, required: false }
const nameIfAny = { ...name, required: false }

/** Ceilings of ADD and other funds that a regency sets for its villages (pagu). Rp a year. */
export const ceilingFields = {
  ...place,
  year: field('year', 'Tahun anggaran', 'Fiscal year', 'tahun|tahun anggaran|ta|anggaran tahun|year'),
  amount: field(
    'money',
    'Pagu',
    'Ceiling',
    'pagu|pagu add|jumlah pagu|add|alokasi dana desa|besaran add|jumlah add|nilai|jumlah|pagu anggaran|total add|pagu dana desa|pagu definitif|alokasi|besaran|amount',
    true,
  ),
  fund,
  regulation: field(
    'text',
    'Nomor peraturan',
    'Regulation',
    'nomor perbup|perbup|nomor peraturan|dasar hukum|peraturan bupati|nomor sk bupati|dasar|peraturan',
  ),
  set_on: field(
    'date',
    'Tanggal peraturan',
    'Date of the regulation',
    'tanggal perbup|tanggal peraturan|tanggal penetapan|ditetapkan',
  ),
}

/** Decrees (SK) that appoint one person or many. */
export const decreeFields = {
  number: field(
    'text',
    'Nomor SK',
    'Decree number',
    'nomor sk|nomor|nomor surat keputusan|sk nomor|nomor keputusan|sk|surat keputusan|nomor sk pengangkatan',
    true,
  ),
  signed_on: field(
    'date',
    'Tanggal SK',
    'Decree date',
    'tanggal sk|tanggal|sk tanggal|tanggal surat keputusan|tanggal keputusan|ditetapkan|tanggal penetapan',
    true,
  ),
  issuer: field(
    'text',
    'Penerbit',
    'Issuer',
    'penerbit|pejabat penerbit|ditandatangani oleh|pejabat|menetapkan|penandatangan|oleh',
  ),
  subject: field('text', 'Tentang', 'Subject', 'tentang|perihal|judul|hal'),
  ...place,
  nik: nikIfAny,
  name: nameIfAny,
  post,
  nature,
  since,
  until,
}

/** Employer numbers (NPP) that the branch gave to villages or to a regency. */
export const nppFields = {
  npp: { ...npp, required: true },
  ...place,
  payer: field(
    'text',
    'Nama badan',
    'Name of the payer',
    'nama badan|nama perusahaan|nama prs|namaprs|nama badan usaha|nama instansi|nama pemberi kerja|perusahaan|instansi|nama wadah|nama',
  ),
  since: field(
    'date',
    'Mulai',
    'Since',
    'tanggal kepesertaan|tmt|mulai|tanggal daftar|tanggal terdaftar|tanggal pendaftaran|sejak|since',
  ),
  wadah,
}

/** The branch's list of members: who has a KPJ, since when, until when. */
export const kpjFields = {
  kpj: { ...kpj, required: true },
  nik: nikIfAny,
  name: nameIfAny,
  born,
  npp,
  ...place,
  since: field(
    'date',
    'Tanggal kepesertaan',
    'Member since',
    'tanggal kepesertaan|tmt kepesertaan|mulai kepesertaan|tanggal aktif|tanggal terdaftar|tmt|mulai|kepesertaan',
  ),
  until: field(
    'date',
    'Tanggal nonaktif',
    'Not active from',
    'tanggal na|tanggal nonaktif|tanggal non aktif|tanggal berakhir|nonaktif|tanggal keluar|berakhir',
  ),
  grace: field('date', 'Akhir masa tenggang', 'End of grace', 'masa grace|masa tenggang|grace|akhir grace period'),
  programmes: field('programmes', 'Program', 'Programmes', 'program|nama program|jenis program'),
  jkk: rosterFields.jkk,
  jkm: rosterFields.jkm,
  jht: rosterFields.jht,
  jp: rosterFields.jp,
  profession: rosterFields.profession,
  payer: field(
    'text',
    'Nama badan',
    'Name of the payer',
    'nama badan|nama perusahaan|namaprs|nama prs|perusahaan|nama wadah',
  ),
}

/** Amounts set by the branch (kode iuran, penetapan), also with the lines per person that SIPP lets an employer download. */
export const codeFields = {
  code: field(
    'code',
    'Kode iuran',
    'Billing code',
    'kode iuran|kode billing|kode bayar|kode pembayaran|kode penetapan|nomor kode iuran|id billing|nomor penetapan|kode penetapan iuran|nomor va|va|virtual account|billing',
  ),
  npp,
  ...place,
  month: field(
    'month',
    'BLTH',
    'Contribution month',
    'blth|bulan iuran|bulan|periode|bulan tahun|periode iuran|iuran bulan|masa iuran',
  ),
  months: field('integer', 'Jumlah bulan', 'Months', 'jumlah bulan|lama bulan|banyak bulan|bulan dibayar'),
  amount: field(
    'money',
    'Jumlah penetapan',
    'Amount set',
    'jumlah iuran|jumlah|total|nominal|tagihan|jumlah tagihan|penetapan|nilai penetapan|total tagihan|jumlah penetapan|nominal iuran',
  ),
  set_on: field('date', 'Tanggal penetapan', 'Set on', 'tanggal penetapan|tanggal kode iuran|tanggal terbit|tanggal'),
  expires_on: field(
    'date',
    'Berlaku sampai',
    'Expires',
    'tanggal kedaluwarsa|kedaluwarsa|kadaluarsa|expired|berlaku sampai|batas bayar|jatuh tempo|tanggal expired|masa berlaku',
  ),
  kpj,
  nik: nikIfAny,
  name: nameIfAny,
  born,
  since: field('date', 'Tanggal kepesertaan', 'Member since', 'tanggal kepesertaan'),
  wage: field('money', 'Upah', 'Wage', 'jumlah upah|upah|gaji|siltap'),
  back_wage: field('money', 'Rapel', 'Back pay', 'jumlah rapel|rapel'),
  jkk: field('money', 'Iuran JKK', 'JKK', 'iuran jkk|jkk'),
  jkm: field('money', 'Iuran JKM', 'JKM', 'iuran jkm|jkm'),
  jht_employer: field('money', 'JHT pemberi kerja', 'JHT employer', 'pemberi kerja jht|jht pemberi kerja|jht pk'),
  jht_worker: field('money', 'JHT tenaga kerja', 'JHT worker', 'tenaga kerja jht|jht tenaga kerja|jht tk'),
  jp_employer: field('money', 'JP pemberi kerja', 'JP employer', 'pemberi kerja jp|jp pemberi kerja|jp pk'),
  jp_worker: field('money', 'JP tenaga kerja', 'JP worker', 'tenaga kerja jp|jp tenaga kerja|jp tk'),
  jkp_employer: field('money', 'JKP pemberi kerja', 'JKP employer', 'pemberi kerja jkp'),
  jkp_state: field('money', 'JKP pemerintah', 'JKP state', 'pemerintah jkp'),
  line_total: field('money', 'Iuran orang ini', 'This person', 'total iuran|iuran|jumlah iuran orang'),
}

/** Payments and their posting by the branch. */
export const paymentFields = {
  code: codeFields.code,
  npp,
  ...place,
  month: codeFields.month,
  months: codeFields.months,
  paid_on: field(
    'date',
    'Tanggal bayar',
    'Paid on',
    'tanggal bayar|tanggal setor|tanggal pembayaran|tanggal transaksi|dibayar|disetor|tanggal disetor|tanggal transfer|tanggal',
    true,
  ),
  amount: field(
    'money',
    'Jumlah disetor',
    'Amount paid',
    'jumlah disetor|jumlah bayar|jumlah dibayar|jumlah|nominal|jumlah setoran|nilai|jumlah pembayaran|total|iuran dibayar|setoran|jumlah iuran',
    true,
  ),
  reference: field(
    'text',
    'Nomor bukti',
    'Reference',
    'nomor bukti|bukti setor|nomor referensi|ntb|ntpn|nomor transaksi|referensi|nomor bukti setor|nomor jurnal|nomor resi',
  ),
  channel: field('text', 'Saluran', 'Channel', 'bank|saluran|kanal|tempat bayar|bank pembayar|cara bayar|channel'),
  posted_on: field(
    'date',
    'Tanggal posting',
    'Posted on',
    'tanggal posting|diposting|posting|tanggal rekonsiliasi|tanggal diposting',
  ),
  fund,
}
