import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { DateText } from './date-text'
import { type FieldWords, FormField } from './form-field'
import { groupNik, readNik, typeDigits } from './typed-digits'

interface NikFieldProps extends FieldWords {
  /** Digits only, as many as are typed. */
  value: string
  onChange: (digits: string) => void
  /** Decides the century of birth. */
  today: string
  onBlur?: () => void
}

/** A NIK in groups of 6-6-4 that counts its digits and says what is written in it. */
export function NikField({ value, onChange, today, onBlur, ...words }: NikFieldProps) {
  const texts = useTexts(uiTexts)
  const said = value.length === 16 ? readNik(value, today) : null
  return (
    <FormField
      {...words}
      width="short"
      after={
        said === null ? (
          texts.field.nik(value.length)
        ) : said.born === null ? (
          texts.field.nikNotADate
        ) : (
          <NikSays area={said.area} born={said.born} female={said.female} />
        )
      }
    >
      {(wires) => (
        <input
          {...wires}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          value={groupNik(value)}
          onBlur={onBlur}
          onInput={(event) => onChange(typeDigits(event.currentTarget, 16, groupNik))}
        />
      )}
    </FormField>
  )
}

function NikSays({ area, born, female }: { area: string; born: string; female: boolean }) {
  const texts = useTexts(uiTexts)
  const [before, after] = texts.field
    .nikExplained(texts.field.nikPlace(area), '\u0000', female ? texts.field.female : texts.field.male)
    .split('\u0000')
  return (
    <>
      {before}
      <DateText date={born} />
      {after}
    </>
  )
}
