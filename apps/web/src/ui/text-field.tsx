import type { InputHTMLAttributes, Ref, TextareaHTMLAttributes } from 'react'
import { type FieldWords, FormField } from './form-field'

type TextFieldProps = FieldWords & {
  width?: 'short' | 'medium' | 'full'
  ref?: Ref<HTMLInputElement>
} & Omit<InputHTMLAttributes<HTMLInputElement>, 'width'>

/** A line of text. Takes whatever an input takes, so `{...register('name')}` fits. */
export function TextField({ label, help, error, unit, optional, width, ref, ...input }: TextFieldProps) {
  return (
    <FormField label={label} help={help} error={error} unit={unit} optional={optional} width={width}>
      {(wires) => <input type="text" autoComplete="off" {...input} {...wires} ref={ref} />}
    </FormField>
  )
}

type TextAreaFieldProps = FieldWords & { ref?: Ref<HTMLTextAreaElement> } & TextareaHTMLAttributes<HTMLTextAreaElement>

/** Several lines of text. */
export function TextAreaField({ label, help, error, unit, optional, ref, ...input }: TextAreaFieldProps) {
  return (
    <FormField label={label} help={help} error={error} unit={unit} optional={optional} width="full">
      {(wires) => <textarea rows={4} {...input} {...wires} ref={ref} />}
    </FormField>
  )
}
