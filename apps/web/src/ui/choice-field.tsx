import { type ReactNode, useId } from 'react'
import { classes } from './classes'
import css from './form-field.module.css'
import { Icon } from './icon'

interface ChoiceFieldProps<Value extends string> {
  label: ReactNode
  help?: ReactNode
  error?: ReactNode
  value: Value | null
  onChange: (value: Value) => void
  choices: readonly { value: Value; label: ReactNode; says?: ReactNode }[]
}

/** One of a few, all in view, each with its consequence. */
export function ChoiceField<Value extends string>({
  label,
  help,
  error,
  value,
  onChange,
  choices,
}: ChoiceFieldProps<Value>) {
  const id = useId()
  return (
    <fieldset
      className={classes(css.choices, Boolean(error) && css.wrong)}
      aria-describedby={help || error ? `${id}-says` : undefined}
    >
      <legend className={css.legend}>{label}</legend>
      {(help || error) && (
        <div id={`${id}-says`}>
          {help && <div className={css.help}>{help}</div>}
          {error && (
            <div className={css.error}>
              <Icon name="circle-alert" />
              <span>{error}</span>
            </div>
          )}
        </div>
      )}
      {choices.map((choice) => (
        <label key={choice.value} className={classes(css.choice, choice.value === value && css.chosen)}>
          <input type="radio" name={id} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          <span>{choice.label}</span>
          {choice.says && <span className={css.choiceSays}>{choice.says}</span>}
        </label>
      ))}
    </fieldset>
  )
}

interface CheckFieldProps {
  label: ReactNode
  says?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
}

/** Yes or no. */
export function CheckField({ label, says, checked, onChange, disabled }: CheckFieldProps) {
  return (
    <label className={classes(css.choice, css.plainCheck)}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
      {says && <span className={css.choiceSays}>{says}</span>}
    </label>
  )
}
