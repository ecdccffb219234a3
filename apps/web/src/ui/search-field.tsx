import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { IconButton } from './button'
import { Icon } from './icon'
import css from './search-field.module.css'

interface SearchFieldProps {
  value: string
  onChange: (value: string) => void
  label?: string
  placeholder?: string
}

/** Words to search by; the cross empties it. */
export function SearchField({ value, onChange, label, placeholder }: SearchFieldProps) {
  const texts = useTexts(uiTexts)
  return (
    <search className={css.search}>
      <Icon name="search" />
      <input
        type="text"
        inputMode="search"
        autoComplete="off"
        aria-label={label ?? texts.search}
        placeholder={placeholder ?? label ?? texts.search}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {value && <IconButton icon="x" label={texts.clear} onClick={() => onChange('')} />}
    </search>
  )
}
