import { formatInteger, formatRupiah } from '@payung/kernel/money'
import { type Language, useLanguage } from '../texts/language'

/** How numbers are written in a language: 1.234.567 and 12,5 in Indonesian, 1,234,567 and 12.5 in English. */
export interface Numbers {
  count(value: number): string
  money(rupiah: number): string
  /** A share of one whole as a percentage with at most one decimal; a share that is not quite all never reads 100. */
  percent(part: number, whole: number): string
}

const inLanguage: Record<Language, Numbers> = { id: numbers('id'), en: numbers('en') }

/** Numbers in the language of this device. */
export function useNumbers(): Numbers {
  return inLanguage[useLanguage()]
}

/** Numbers in a given language, for texts that are sent or copied. */
export function numbersIn(language: Language): Numbers {
  return inLanguage[language]
}

function numbers(language: Language): Numbers {
  const written = (text: string) => (language === 'en' ? text.replaceAll('.', ',') : text)
  return {
    count: (value) => written(`${value < 0 ? '-' : ''}${formatInteger(Math.abs(value))}`),
    money: (rupiah) => written(formatRupiah(rupiah)),
    percent(part, whole) {
      if (whole === 0) return '–'
      const tenths = Math.round((part / whole) * 1000)
      const honest = part < whole && tenths >= 1000 ? 999 : part > 0 && tenths === 0 ? 1 : tenths
      const text = honest % 10 === 0 ? String(honest / 10) : (honest / 10).toFixed(1)
      return `${language === 'en' ? text : text.replace('.', ',')} %`
    },
  }
}
