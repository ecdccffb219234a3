import type { Role } from '@payung/domain/access/roles'
import type { FormErrors } from '../../shell/form-frame'
import { accessTexts } from '../../texts/access'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { AreaField, AreaName } from './area-field'
import css from './duty-fields.module.css'

export interface DutyDraft {
  role: Role | ''
  area: string | null
  regencies: readonly string[]
  until: string | null
  purpose: string
}

export const NO_DUTY: DutyDraft = { role: '', area: null, regencies: [], until: null, purpose: '' }

const SERVING: readonly string[] = ['branch', 'region']

/** What is missing in a duty before it is sent. */
export function missingInDuty(
  duty: DutyDraft,
  texts: { roleMissing: string; areaMissing: string; untilMissing: string; regenciesMissing: string },
): Record<string, string | false> {
  return {
    role: !duty.role && texts.roleMissing,
    area: duty.area === null && texts.areaMissing,
    until: duty.role === 'auditor' && !duty.until && texts.untilMissing,
    regencies: SERVING.includes(duty.role) && duty.regencies.length === 0 && texts.regenciesMissing,
  }
}

/** A duty as the server takes it. */
export function dutyToSend({ role, area, regencies, until, purpose }: DutyDraft, id: string) {
  return {
    id,
    role: role as Role,
    area: area ?? '',
    ...(SERVING.includes(role) && { regencies: [...regencies] }),
    ...(until && { until }),
    ...(purpose.trim() && { purpose: purpose.trim() }),
  }
}

interface DutyFieldsProps {
  value: DutyDraft
  onChange: (value: DutyDraft) => void
  grantable: readonly Role[]
  errors: FormErrors
}

/** Role, area and span of a duty; a branch names its regencies besides. */
export function DutyFields({ value, onChange, grantable, errors }: DutyFieldsProps) {
  const texts = useTexts(accessTexts).field
  const roles = useTexts(shellTexts).roles
  const set = (change: Partial<DutyDraft>) => onChange({ ...value, ...change })
  return (
    <>
      <SelectField
        label={texts.role}
        none={texts.roleNone}
        error={errors.of('role', 'duty.role')}
        choices={grantable.map((role) => ({ value: role, label: roles[role] }))}
        value={value.role}
        onChange={(event) => set({ role: event.currentTarget.value as Role | '' })}
      />
      <AreaField
        label={texts.area}
        error={errors.of('area', 'duty.area')}
        value={value.area}
        onChange={(area) => set({ area })}
      />
      {SERVING.includes(value.role) && (
        <>
          <AreaField
            label={texts.regencies}
            help={texts.regenciesHelp}
            error={errors.of('regencies', 'duty.regencies')}
            value={null}
            only="regency"
            onChange={(code) => set({ regencies: [...new Set([...value.regencies, code])] })}
          />
          <ul className={css.chosen}>
            {value.regencies.map((code) => (
              <li key={code}>
                <AreaName code={code} />
                <Button
                  small
                  icon="x"
                  aria-label={texts.remove(code)}
                  onClick={() => set({ regencies: value.regencies.filter((other) => other !== code) })}
                >
                  {texts.remove('')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <DateField
        label={texts.until}
        help={texts.untilHelp}
        error={errors.of('until', 'duty.until')}
        optional={value.role !== 'auditor'}
        value={value.until}
        onChange={(until) => set({ until })}
      />
      <TextField
        label={texts.purpose}
        help={texts.purposeHelp}
        optional
        error={errors.of('purpose', 'duty.purpose')}
        value={value.purpose}
        onInput={(event) => set({ purpose: event.currentTarget.value })}
      />
    </>
  )
}
