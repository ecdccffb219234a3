import type { Ref, SelectHTMLAttributes } from 'react'
import { type FieldWords, FormField } from './form-field'

interface Choice {
  value: string
  label: string
}

type SelectFieldProps = FieldWords & {
  choices: readonly (Choice | { group: string; choices: readonly Choice[] })[]
  /** First line, which is no choice. */
  none?: string
  width?: 'short' | 'medium' | 'full'
  ref?: Ref<HTMLSelectElement>
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'children' | 'width'>

/** One of several, in the device's own list. */
export function SelectField({
  label,
  help,
  error,
  unit,
  optional,
  choices,
  none,
  width,
  ref,
  ...select
}: SelectFieldProps) {
  return (
    <FormField label={label} help={help} error={error} unit={unit} optional={optional} width={width}>
      {(wires) => (
        <select {...select} {...wires} ref={ref}>
          {none !== undefined && <option value="">{none}</option>}
          {choices.map((choice) =>
            'group' in choice ? (
              <optgroup key={choice.group} label={choice.group}>
                {choice.choices.map(option)}
              </optgroup>
            ) : (
              option(choice)
            ),
          )}
        </select>
      )}
    </FormField>
  )
}

function option({ value, label }: Choice) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  )
}
