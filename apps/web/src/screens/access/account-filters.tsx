import { ROLES } from '@payung/domain/access/roles'
import { useEffect, useState } from 'react'
import { accessTexts } from '../../texts/access'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { SearchField } from '../../ui/search-field'
import { SelectField } from '../../ui/select-field'
import css from './filters.module.css'

export interface AccountsWanted {
  text: string
  role: string
  state: string
}

const STATES = ['active', 'invited', 'expired', 'closed'] as const

/** Narrows the list of accounts by words, role and state; words are sent when the typing pauses. */
export function AccountFilters({
  value,
  onChange,
}: {
  value: AccountsWanted
  onChange: (value: AccountsWanted) => void
}) {
  const texts = useTexts(accessTexts)
  const roles = useTexts(shellTexts).roles
  const [typed, setTyped] = useState(value.text)
  useEffect(() => {
    if (typed === value.text) return
    const timer = setTimeout(() => onChange({ ...value, text: typed }), 300)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <div className={css.filters}>
      <div className={css.search}>
        <SearchField label={texts.accounts.search} value={typed} onChange={setTyped} />
      </div>
      <SelectField
        label={texts.field.role}
        none={texts.accounts.anyRole}
        optional={false}
        choices={ROLES.map((role) => ({ value: role, label: roles[role] }))}
        value={value.role}
        onChange={(event) => onChange({ ...value, role: event.currentTarget.value })}
      />
      <SelectField
        label={texts.accounts.state}
        none={texts.accounts.anyState}
        choices={STATES.map((state) => ({ value: state, label: texts.states[state] }))}
        value={value.state}
        onChange={(event) => onChange({ ...value, state: event.currentTarget.value })}
      />
    </div>
  )
}
