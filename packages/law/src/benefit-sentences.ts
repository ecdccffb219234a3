import { formatRupiah } from '@payung/kernel/money'
import type { Benefit, BenefitAsked, BenefitEvent } from './benefit'
import type { BenefitLine, Reckoned } from './benefit-line'
import { citationPhrase, type Language, openSentences, programmeName } from './sentences'

type Both = Record<Language, string>

const events: Record<BenefitEvent, Both> = {
  death: { id: 'meninggal', en: 'death' },
  total_disability: { id: 'cacat total tetap', en: 'total permanent disability' },
  partial_disability: { id: 'cacat sebagian', en: 'partial disability' },
  temporary_disability: { id: 'sementara tidak mampu bekerja', en: 'temporary disability' },
  end_of_office: { id: 'akhir jabatan', en: 'end of office' },
}

const causes: Record<BenefitAsked['cause'], Both> = {
  work_accident: { id: 'karena kecelakaan kerja', en: 'by work accident' },
  other: { id: 'bukan karena kecelakaan kerja', en: 'not by work accident' },
}

const names: Readonly<Record<string, Both>> = {
  santunan_kematian: { id: 'Santunan kematian', en: 'Death benefit' },
  santunan_berkala: { id: 'Santunan berkala', en: 'Periodic benefit' },
  biaya_pemakaman: { id: 'Biaya pemakaman', en: 'Burial' },
  santunan_cacat: { id: 'Santunan cacat', en: 'Disability benefit' },
  stmb: { id: 'Upah selama tidak mampu bekerja (STMB)', en: 'Wage while unable to work (STMB)' },
  beasiswa: { id: 'Beasiswa tahun pertama', en: 'Scholarship, first year' },
  jht: { id: 'Saldo JHT', en: 'JHT balance' },
  jkm_kurang_tiga_bulan: { id: 'JKM dengan kurang dari tiga bulan iuran', en: 'JKM with less than three months' },
}

/** The name of a benefit; its code where the library has none. */
export function benefitName(benefit: string, language: Language = 'id'): string {
  return names[benefit]?.[language] ?? benefit
}

/** Why a line is what it is: name, reckoning, rounding, who pays first, articles with their standing. */
export function benefitLineSentences(line: BenefitLine, language: Language = 'id'): string[] {
  const id = language === 'id'
  const name = `${benefitName(line.benefit, language)} (${line.programme.toUpperCase()})`
  const sentences = [`${name}: ${formatRupiah(line.amount)}.`]
  if (line.reckoned) sentences.push(...reckonedSentences(line.reckoned, language))
  if (line.payer === 'employer_first')
    sentences.push(
      id
        ? 'Dilaporkan terlambat: pemberi kerja membayar lebih dahulu, lalu meminta penggantian.'
        : 'Reported late: the employer pays first and then asks for reimbursement.',
    )
  if (line.status === 'pending')
    sentences.push(id ? 'Ditahan sampai tunggakan lunas.' : 'Held back until the arrears are settled.')
  const laws = line.because.map((one) => citationPhrase(one, language)).join('; ')
  sentences.push(id ? `Dasar: ${laws}.` : `Law: ${laws}.`)
  return sentences
}

/** The whole answer in sentences: event, total, every line, the scholarship, every open question. */
export function benefitSentences(answer: Benefit, asked: BenefitAsked, language: Language = 'id'): string[] {
  const id = language === 'id'
  const what = `${events[asked.event][language]} ${causes[asked.cause][language]}`
  const head = id
    ? `Perkiraan manfaat ${what} pada ${asked.on}: ${formatRupiah(answer.total)} sekarang.`
    : `Estimated benefit of ${what} on ${asked.on}: ${formatRupiah(answer.total)} now.`
  const members = asked.memberships.map(({ segment, programmes, wage, paid_months: paid, since }) => {
    const held = programmes.map((one) => programmeName(one, language)).join(', ')
    return id
      ? `Kepesertaan ${segment} sejak ${since}: ${held}; upah ${formatRupiah(wage)}; ${paid} bulan iuran.`
      : `Membership ${segment} since ${since}: ${held}; wage ${formatRupiah(wage)}; ${paid} paid months.`
  })
  return [
    head,
    ...members,
    ...answer.lines.flatMap((line) => benefitLineSentences(line, language)),
    ...scholarshipSentences(answer, language),
    ...openSentences(answer.open, language),
  ]
}

function scholarshipSentences({ scholarship: { ceiling, years } }: Benefit, language: Language): string[] {
  if (years.length === 0) return []
  const most = formatRupiah(ceiling)
  const children = new Set(years.map(({ child }) => child)).size
  return [
    language === 'id'
      ? `Beasiswa ${children} anak seluruhnya paling banyak ${most}, dibayar tiap tahun selama bersekolah.`
      : `Scholarship of ${children} ${children === 1 ? 'child' : 'children'}: at most ${most} in all, paid every year at school.`,
  ]
}

function reckonedSentences({ base, ppm, rounded, raised_to: least }: Reckoned, language: Language): string[] {
  const id = language === 'id'
  const times = String(ppm / 1_000_000)
  const sentences = [
    id ? `${times.replace('.', ',')} x upah ${formatRupiah(base)}.` : `${times} x wage ${formatRupiah(base)}.`,
  ]
  if (rounded) sentences.push(id ? 'Dibulatkan setengah ke atas ke rupiah penuh.' : 'Rounded half up to whole rupiah.')
  if (least !== undefined)
    sentences.push(
      id
        ? `Dinaikkan ke jumlah paling sedikit ${formatRupiah(least)}.`
        : `Raised to the least amount ${formatRupiah(least)}.`,
    )
  return sentences
}
