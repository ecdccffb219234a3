import { listRegulations, readRegulationText } from '@payung/contract/regulations'
import { REGULATION_STEPS, type StepCode } from '@payung/domain/cooperation/regulation-steps'
import type { RegulationShown } from '@payung/domain/cooperation/regulation-text'
import { addressOf } from '../../api/ask'
import { useAsk } from '../../api/use-ask'
import { lawTexts } from '../../texts/law'
import { useTexts } from '../../texts/texts'
import { Section } from '../../ui/layout'
import css from './law-book.module.css'

const JUKNIS = 'Juknis 2023'

interface StepTextsProps {
  steps: readonly StepCode[]
}

/** The texts that the steps of a screen cite, each opened at its page. */
export function StepTexts({ steps }: StepTextsProps) {
  const { texts } = useTexts(lawTexts)
  const { data } = useAsk(listRegulations, {})
  if (!data) return null
  return (
    <Section title={texts.here}>
      <TextsOfSteps steps={steps} regulations={data.regulations} />
    </Section>
  )
}

/** The same from a list that is at hand; a text that two steps cite stands once. */
export function TextsOfSteps({ steps, regulations }: StepTextsProps & { regulations: readonly RegulationShown[] }) {
  const { texts } = useTexts(lawTexts)
  const acts: readonly string[] = REGULATION_STEPS.filter(({ code }) => steps.includes(code)).flatMap((one) => one.acts)
  return (
    <ul className={css.texts}>
      {regulations
        .filter(({ act }) => acts.includes(act))
        .map((one) => {
          const page = one.pages.find((row) => steps.includes(row.step))?.page
          const missing = one.act === JUKNIS ? texts.juknisMissing : texts.textMissing(one.act)
          return (
            <li key={one.act}>
              {one.text ? (
                <a href={textAddress(one.slug, page)} target="_blank" rel="noreferrer">
                  {page ? texts.open(one.act, String(page)) : one.act}
                </a>
              ) : (
                missing
              )}
            </li>
          )
        })}
    </ul>
  )
}

/** Where the text of an act is read, at its page. */
export function textAddress(slug: string, page?: number): string {
  return addressOf(readRegulationText, { parts: { act: slug } }) + (page ? `#page=${page}` : '')
}
