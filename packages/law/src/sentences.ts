import { formatRupiah, type Rate } from '@payung/kernel/money'
import { ARTICLE_NOT_READ, type Citation, type OpenQuestion } from './citation'
import type { Contribution } from './contribution'
import type { ContributionAsked, ContributionLine } from './contribution-line'
import type { Programme } from './words'

/** Languages of the sentences. */
export type Language = 'id' | 'en'

const names: Record<Programme, Record<Language, string>> = {
  jkk: { id: 'Jaminan Kecelakaan Kerja (JKK)', en: 'Work accident insurance (JKK)' },
  jkm: { id: 'Jaminan Kematian (JKM)', en: 'Death insurance (JKM)' },
  jht: { id: 'Jaminan Hari Tua (JHT)', en: 'Old-age savings (JHT)' },
  jp: { id: 'Jaminan Pensiun (JP)', en: 'Pension (JP)' },
}

const standings: Record<Citation['standing'], Record<Language, string>> = {
  read: { id: 'isi terbaca', en: 'content read' },
  reported: { id: 'menurut satu laporan', en: 'reported once' },
  unverified: { id: 'belum diperiksa', en: 'unverified' },
}

/** The full name of a programme. */
export function programmeName(programme: Programme, language: Language = 'id'): string {
  return names[programme][language]
}

/** A rate as a percentage: `0,24%`, in English `0.24%`. */
export function formatRate(rate: Rate, language: Language = 'id'): string {
  const text = String(rate / 10_000)
  return `${language === 'id' ? text.replace('.', ',') : text}%`
}

/** Act, article and standing in one phrase: `PP 45/2015 Pasal 28 (terbaca)`. */
export function citationPhrase({ act, article, standing }: Citation, language: Language = 'id'): string {
  const shown = language === 'en' && article === ARTICLE_NOT_READ ? 'article not read' : article
  return `${act} ${shown} (${standings[standing][language]})`
}

/** Why a line is what it is: inputs, rate, rounding, articles with their standing. One sentence each. */
export function lineSentences(line: ContributionLine, asked: ContributionAsked, language: Language = 'id'): string[] {
  const id = language === 'id'
  const sentences = [`${programmeName(line.programme, language)}: ${formatRupiah(line.employer + line.worker)}.`]
  sentences.push(id ? baseInIndonesian(line, asked) : baseInEnglish(line, asked))
  if (line.rates) {
    const shares = (['employer', 'worker'] as const)
      .filter((who) => line.rates?.[who])
      .map((who) => shareSentence(line, who, language))
    sentences.push(...shares)
  } else {
    const amount = formatRupiah(line.worker)
    sentences.push(id ? `Jumlahnya tetap ${amount} sebulan.` : `The amount is flat: ${amount} a month.`)
  }
  if (line.rounded)
    sentences.push(id ? 'Dibulatkan setengah ke atas ke rupiah penuh.' : 'Rounded half up to whole rupiah.')
  const laws = line.because.map((one) => citationPhrase(one, language)).join('; ')
  sentences.push(id ? `Dasar: ${laws}.` : `Law: ${laws}.`)
  return sentences
}

/** The whole answer in sentences: total, every line, every open question. */
export function contributionSentences(
  answer: Contribution,
  asked: ContributionAsked,
  language: Language = 'id',
): string[] {
  const id = language === 'id'
  const { total, employer, worker } = answer
  const head = id
    ? `Iuran ${asked.month}: ${formatRupiah(total)}; pemberi kerja ${formatRupiah(employer)}, pekerja ${formatRupiah(worker)}.`
    : `Contribution of ${asked.month}: ${formatRupiah(total)}; employer ${formatRupiah(employer)}, worker ${formatRupiah(worker)}.`
  return [
    head,
    ...answer.lines.flatMap((line) => lineSentences(line, asked, language)),
    ...openSentences(answer.open, language),
  ]
}

/** What is open, one sentence each. */
export function openSentences(open: readonly OpenQuestion[], language: Language = 'id'): string[] {
  return open.map((one) => (language === 'id' ? `Belum pasti: ${one.question}` : `Open: ${one.in_english}`))
}

function shareSentence(line: ContributionLine, who: 'employer' | 'worker', language: Language): string {
  const rate = formatRate(line.rates?.[who] as Rate, language)
  const amount = formatRupiah(line[who])
  if (language === 'en')
    return `${who === 'employer' ? 'Employer' : 'Worker'}: ${rate} of ${formatRupiah(line.base)} = ${amount}.`
  return `${who === 'employer' ? 'Pemberi kerja' : 'Pekerja'}: ${rate} dari ${formatRupiah(line.base)} = ${amount}.`
}

function baseInIndonesian({ base }: ContributionLine, { segment, wage }: ContributionAsked): string {
  if (segment === 'BPU') return `Penghasilan ${formatRupiah(wage)} masuk golongan dengan dasar ${formatRupiah(base)}.`
  if (base < wage) return `Upah ${formatRupiah(wage)} melebihi batas; dihitung dari ${formatRupiah(base)}.`
  return `Upah sebulan ${formatRupiah(wage)}.`
}

function baseInEnglish({ base }: ContributionLine, { segment, wage }: ContributionAsked): string {
  if (segment === 'BPU')
    return `An income of ${formatRupiah(wage)} lies in the bracket with base ${formatRupiah(base)}.`
  if (base < wage) return `The wage of ${formatRupiah(wage)} exceeds the ceiling; reckoned on ${formatRupiah(base)}.`
  return `Monthly wage ${formatRupiah(wage)}.`
}
