import { languages, setLanguage, useLanguage } from '../texts/language'
import { shellTexts } from '../texts/shell'
import { useTexts } from '../texts/texts'
import css from './language-choice.module.css'

/** Indonesian or English, for this device. */
export function LanguageChoice() {
  const texts = useTexts(shellTexts).language
  const current = useLanguage()
  return (
    <fieldset className={css.choice}>
      <legend className="only-heard">{texts.change}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          aria-label={texts[language]}
          onClick={() => setLanguage(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </fieldset>
  )
}
