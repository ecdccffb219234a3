import { addToken } from '@payung/contract/access-oversight'
import type { Role } from '@payung/domain/access/roles'
import { useState } from 'react'
import { newId } from '../../api/new-id'
import { useAct } from '../../api/use-ask'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { accessTexts } from '../../texts/access'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { DateField } from '../../ui/date-field'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { AreaField } from './area-field'
import { ShownOnce } from './shown-once'

/** A token for one program: name, role, area, last day. The token itself is shown once. */
export function NewTokenForm({ area, grantable }: { area: string; grantable: readonly Role[] }) {
  const { tokens: texts, field: words } = useTexts(accessTexts)
  const roles = useTexts(shellTexts).roles
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role | ''>('')
  const [place, setPlace] = useState<string | null>(area)
  const [last, setLast] = useState<string | null>(null)
  const [token, setToken] = useState<string | null>(null)
  const act = useAct(addToken, {
    onDone: (reply) => {
      setToken(reply.token)
      setName('')
    },
  })
  const errors = useFormErrors(act.error)
  const submit = () => {
    const fits = errors.check({
      name: !name.trim() && texts.nameMissing,
      role: !role && words.roleMissing,
      area: place === null && words.areaMissing,
      expires_on: !last && texts.lastMissing,
    })
    if (!fits || !role || !last || place === null) return
    act.mutate({
      parts: { area: place },
      body: { id: newId(), name: name.trim(), role, area: place, expires_on: last },
    })
  }
  return (
    <>
      {token && (
        <ShownOnce title={texts.shown} says={texts.shownSays} secret={token} copy={texts.copy} copied={texts.copied} />
      )}
      <FormFrame errors={errors} error={act.error} onSubmit={submit} busy={act.isPending} act={texts.make}>
        <TextField
          label={texts.nameField}
          help={texts.nameHelp}
          error={errors.of('name')}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <SelectField
          label={words.role}
          none={words.roleNone}
          error={errors.of('role')}
          choices={grantable.map((one) => ({ value: one, label: roles[one] }))}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as Role | '')}
        />
        <AreaField label={words.area} error={errors.of('area')} value={place} onChange={setPlace} />
        <DateField label={texts.last} error={errors.of('expires_on')} value={last} onChange={setLast} />
      </FormFrame>
    </>
  )
}
