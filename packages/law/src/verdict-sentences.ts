import { formatRupiah } from '@payung/kernel/money'
import type { FundAsked, FundVerdict } from './funding/verdict'
import type { Verdict } from './funding/words'
import type { Penalty, PenaltyAsked } from './penalty'
import { citationPhrase, formatRate, type Language, openSentences } from './sentences'

const verdicts: Record<Verdict, Record<Language, string>> = {
  allowed: { id: 'boleh membayar', en: 'may pay' },
  forbidden: { id: 'tidak boleh membayar', en: 'may not pay' },
  disputed: { id: 'diperselisihkan', en: 'is disputed' },
  unknown: { id: 'belum ditemukan aturannya', en: 'has no rule that was found' },
}

/** The answer about money in sentences: fund, category, year, all sides with their words, every open question. */
export function fundSentences(answer: FundVerdict, asked: FundAsked, language: Language = 'id'): string[] {
  const { fund, category, year, for_year: forYear = year } = asked
  const id = language === 'id'
  const of = forYear === year ? '' : id ? ` untuk iuran ${forYear}` : ` for contributions of ${forYear}`
  return [
    id
      ? `Dana ${fund} tahun ${year} bagi ${category}${of}: ${verdicts[answer.verdict].id}.`
      : `Fund ${fund} of ${year} for ${category}${of}: ${verdicts[answer.verdict].en}.`,
    ...answer.citations.map((one) => `${citationPhrase(one, language)}: ${id ? one.says : one.in_english}`),
    ...openSentences(answer.open, language),
  ]
}

/** A penalty in sentences: what was due, the rate, the rounding, the articles, every open question. */
export function penaltySentences(answer: Penalty, asked: PenaltyAsked, language: Language = 'id'): string[] {
  const id = language === 'id'
  const [due, total] = [formatRupiah(asked.due), formatRupiah(answer.total)]
  const sentences = [
    id
      ? `Denda ${total} atas iuran ${due} yang terlambat ${asked.months_late} bulan.`
      : `Penalty of ${total} on a contribution of ${due}, ${asked.months_late} months late.`,
  ]
  if (answer.rate !== null) {
    const rate = formatRate(answer.rate, language)
    sentences.push(
      id ? `${rate} x ${asked.months_late} bulan x ${due}.` : `${rate} x ${asked.months_late} months x ${due}.`,
    )
  }
  if (answer.rounded)
    sentences.push(id ? 'Dibulatkan setengah ke atas ke rupiah penuh.' : 'Rounded half up to whole rupiah.')
  const laws = answer.because.map((one) => citationPhrase(one, language)).join('; ')
  return [...sentences, id ? `Dasar: ${laws}.` : `Law: ${laws}.`, ...openSentences(answer.open, language)]
}
