import { type ReactNode, useId } from 'react'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { classes } from './classes'
import css from './form-field.module.css'
import { Icon } from './icon'

/** What every field says about itself. */
export interface FieldWords {
  label: ReactNode
  /** One line before the field: what is asked, with an example. */
  help?: ReactNode
  /** What is wrong and what to do. */
  error?: ReactNode
  /** Beside the field: "orang", "bulan". */
  unit?: ReactNode
  optional?: boolean
}

/** What the input must carry so that label, help and error belong to it. */
export interface FieldWires {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  required: boolean
  className: string | undefined
}

interface FormFieldProps extends FieldWords {
  /** Before the field, inside its edge: "Rp". */
  before?: ReactNode
  /** After the field: what it has understood. */
  after?: ReactNode
  /** As wide as what is written in it: short, date, NIK, or the whole line. */
  width?: 'short' | 'medium' | 'full'
  children: (wires: FieldWires) => ReactNode
}

/** A label, help, the field itself, its unit, and what is wrong with it. */
export function FormField({
  label,
  help,
  error,
  unit,
  optional,
  before,
  after,
  width = 'medium',
  children,
}: FormFieldProps) {
  const texts = useTexts(uiTexts)
  const id = useId()
  const described = [help && `${id}-help`, error && `${id}-error`, after && `${id}-after`].filter(Boolean).join(' ')
  return (
    <div className={classes(css.field, Boolean(error) && css.wrong)}>
      <label htmlFor={id} className={css.label}>
        {label}
        {optional && <span className={css.optional}> ({texts.optional})</span>}
      </label>
      {help && (
        <div id={`${id}-help`} className={css.help}>
          {help}
        </div>
      )}
      {error && (
        <div id={`${id}-error`} className={css.error}>
          <Icon name="circle-alert" />
          <span>{error}</span>
        </div>
      )}
      <div className={classes(css.line, css[width])}>
        {before && <span className={css.before}>{before}</span>}
        {children({
          id,
          'aria-describedby': described || undefined,
          'aria-invalid': error ? true : undefined,
          required: !optional,
          className: css.input,
        })}
        {unit && <span className={css.unit}>{unit}</span>}
      </div>
      {after && (
        <div id={`${id}-after`} className={css.after}>
          {after}
        </div>
      )}
    </div>
  )
}
