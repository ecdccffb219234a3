import { Refusal } from '@payung/kernel/refusal'
import { BeforeFirstDay } from '@payung/law/schedule'
import { useSearchParams } from 'wouter'
import { calculatorsTexts } from '../../texts/calculators'
import { useLanguage } from '../../texts/language'
import { useTexts } from '../../texts/texts'

/** What is asked stands in the address, so that the link is the question. It names no person. */
export function useQuestion<Key extends string>(
  usual: Readonly<Record<Key, string>>,
): [asked: Readonly<Record<Key, string>>, ask: (changed: Partial<Record<Key, string | null>>) => void] {
  const [search, setSearch] = useSearchParams()
  const keys = Object.keys(usual) as Key[]
  const asked = Object.fromEntries(keys.map((key) => [key, search.get(key) ?? usual[key]])) as Record<Key, string>
  const ask = (changed: Partial<Record<Key, string | null>>) => {
    const next = { ...asked, ...changed }
    const given = keys.filter((key) => next[key]).map((key) => [key, next[key] as string])
    setSearch(new URLSearchParams(given), { replace: true })
  }
  return [asked, ask]
}

/** An answer of the law, or the sentence that says why there is none. */
export type Reckoned<Answer> = { answer: Answer; refused: null } | { answer: null; refused: string }

/** Asks the law; what it declines comes back as a sentence in the language of the device. */
export function useReckoning(): <Answer>(ask: () => Answer) => Reckoned<Answer> {
  const language = useLanguage()
  const texts = useTexts(calculatorsTexts)
  return (ask) => {
    try {
      return { answer: ask(), refused: null }
    } catch (problem) {
      if (problem instanceof BeforeFirstDay) return { answer: null, refused: texts.beforeFirstDay }
      if (problem instanceof Refusal) return { answer: null, refused: problem.says(language) }
      throw problem
    }
  }
}
