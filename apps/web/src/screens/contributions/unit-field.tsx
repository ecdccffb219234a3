import type { Payer } from '@payung/domain/registration/payer'
import { useState } from 'react'
import { useTexts } from '../../texts/texts'
import { uiTexts } from '../../texts/ui'
import { Stack } from '../../ui/layout'
import { SearchField } from '../../ui/search-field'
import { SelectField } from '../../ui/select-field'

interface UnitFieldProps {
  label: string
  help: string
  none: string
  units: readonly Payer[]
  value: string
  onChange: (unit: string) => void
  error?: string
}

/** More than these are narrowed by typing first. */
const AT_ONCE = 12

/** One paying unit out of a regency's: a search over the device's own list. */
export function UnitField({ label, help, none, units, value, onChange, error }: UnitFieldProps) {
  const texts = useTexts(uiTexts)
  const [words, setWords] = useState('')
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const found = units.filter(({ name, number, id }) => {
    const text = `${name} ${number ?? ''}`.toLowerCase()
    return id === value || wanted.every((word) => text.includes(word))
  })
  return (
    <Stack gap="tight">
      {units.length > AT_ONCE && <SearchField value={words} onChange={setWords} label={texts.picker.search} />}
      <SelectField
        label={label}
        help={help}
        none={none}
        value={value}
        error={error}
        width="full"
        onChange={(event) => onChange(event.currentTarget.value)}
        choices={found
          .toSorted((a, b) => a.name.localeCompare(b.name, 'id'))
          .map(({ id, name, number }) => ({ value: id, label: number ? `${name} · ${number}` : name }))}
      />
    </Stack>
  )
}
