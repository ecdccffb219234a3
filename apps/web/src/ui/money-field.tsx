import { type FieldWords, FormField } from './form-field'
import { dotThousands, typeDigits } from './typed-digits'

interface MoneyFieldProps extends FieldWords {
  /** Whole rupiah; `null` while nothing is typed. */
  value: number | null
  onChange: (rupiah: number | null) => void
  onBlur?: () => void
}

/** An amount in whole rupiah, with dots while it is typed. Pasted "Rp1.204.000" is understood. */
export function MoneyField({ value, onChange, onBlur, ...words }: MoneyFieldProps) {
  return (
    <FormField {...words} before="Rp" width="short">
      {(wires) => (
        <input
          {...wires}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={value === null ? '' : dotThousands(String(value))}
          onBlur={onBlur}
          onInput={(event) => {
            const digits = typeDigits(event.currentTarget, 15, dotThousands)
            onChange(digits === '' ? null : Number(digits))
          }}
        />
      )}
    </FormField>
  )
}
