import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { IconButton } from './button'
import css from './date-field.module.css'
import { type FieldWords, FormField } from './form-field'
import { digitsOf, isoDay, slashDate, typeDigits } from './typed-digits'

interface DateFieldProps extends FieldWords {
  /** yyyy-mm-dd; `null` while no whole day is typed. */
  value: string | null
  onChange: (date: string | null) => void
  min?: string
  max?: string
  onBlur?: () => void
}

/** A day typed as dd/mm/yyyy, with the device's calendar beside it. */
export function DateField({ value, onChange, min, max, onBlur, help, error, ...words }: DateFieldProps) {
  const texts = useTexts(uiTexts)
  const [digits, setDigits] = useState(digitsOfDay(value))
  const calendar = useRef<HTMLInputElement>(null)
  // A day that comes from outside (a draft, another field) replaces what is typed.
  useEffect(() => {
    if (value !== null) setDigits(digitsOfDay(value))
  }, [value])
  const whole = digits.length === 8
  const wrong = whole && dayOf(digits) === null
  return (
    <FormField
      {...words}
      width="short"
      help={help ?? texts.field.dateHelp}
      error={error ?? (wrong ? texts.field.dateWrong : undefined)}
    >
      {(wires) => (
        <>
          <input
            {...wires}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={slashDate(digits)}
            onBlur={onBlur}
            onInput={(event) => {
              const typed = typeDigits(event.currentTarget, 8, slashDate)
              setDigits(typed)
              onChange(typed.length === 8 ? dayOf(typed) : null)
            }}
          />
          <span className={css.beside}>
            <IconButton
              icon="calendar"
              label={texts.field.openCalendar}
              onClick={() => calendar.current?.showPicker?.()}
            />
            <input
              ref={calendar}
              type="date"
              className={css.calendar}
              tabIndex={-1}
              aria-hidden="true"
              min={min}
              max={max}
              value={value ?? ''}
              onChange={(event) => {
                const picked = event.currentTarget.value || null
                setDigits(digitsOfDay(picked))
                onChange(picked)
              }}
            />
          </span>
        </>
      )}
    </FormField>
  )
}

function digitsOfDay(date: string | null): string {
  return date ? digitsOf(date.split('-').reverse().join(''), 8) : ''
}

function dayOf(digits: string): string | null {
  return isoDay(Number(digits.slice(4)), Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))
}
