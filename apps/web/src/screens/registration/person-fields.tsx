import type { FormErrors } from '../../shell/form-frame'
import { useSession } from '../../shell/session'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { ChoiceField } from '../../ui/choice-field'
import { DateField } from '../../ui/date-field'
import { NikField } from '../../ui/nik-field'
import { TextField } from '../../ui/text-field'
import { readNik } from '../../ui/typed-digits'

/** What is asked about a person, as it is typed. The NIK stands apart: it is never kept on the device. */
export interface PersonDraft {
  name: string
  birth_place: string
  born: string | null
  sex: 'L' | 'P' | null
  mother_name: string
  address: string
  phone: string
}

export const NO_PERSON: PersonDraft = {
  name: '',
  birth_place: '',
  born: null,
  sex: null,
  mother_name: '',
  address: '',
  phone: '',
}

/** The fields as the server takes them: trimmed, empty is null. */
export function personToSend(person: PersonDraft) {
  const line = (text: string) => text.trim() || null
  return {
    name: person.name.trim(),
    birth_place: line(person.birth_place),
    born: person.born,
    sex: person.sex,
    mother_name: line(person.mother_name),
    address: line(person.address),
    phone: line(person.phone),
  }
}

interface PersonFieldsProps {
  value: PersonDraft
  onChange: (value: PersonDraft) => void
  /** `null`: the number is known and is not changed here. */
  nik: string | null
  onNik: (digits: string) => void
  errors: FormErrors
}

/** Name, NIK and the rest of what stands on the identity card. */
export function PersonFields({ value, onChange, nik, onNik, errors }: PersonFieldsProps) {
  const texts = useTexts(registerTexts).person
  const { today } = useSession()
  const set = (change: Partial<PersonDraft>) => onChange({ ...value, ...change })
  return (
    <>
      <TextField
        label={texts.name}
        help={texts.nameHelp}
        error={errors.of('name')}
        value={value.name}
        onInput={(event) => set({ name: event.currentTarget.value })}
      />
      {nik !== null && (
        <NikField
          label={texts.nik}
          help={`${texts.nikHelp} ${texts.nikNotKept}`}
          optional
          error={errors.of('nik')}
          today={today}
          value={nik}
          onChange={(digits) => {
            onNik(digits)
            const said = digits.length === 16 ? readNik(digits, today) : null
            if (said?.born) set({ born: value.born ?? said.born, sex: value.sex ?? (said.female ? 'P' : 'L') })
          }}
        />
      )}
      <TextField
        label={texts.birthPlace}
        optional
        error={errors.of('birth_place')}
        value={value.birth_place}
        onInput={(event) => set({ birth_place: event.currentTarget.value })}
      />
      <DateField
        label={texts.born}
        optional
        error={errors.of('born')}
        max={today}
        value={value.born}
        onChange={(born) => set({ born })}
      />
      <ChoiceField
        label={texts.sex}
        error={errors.of('sex')}
        value={value.sex}
        onChange={(sex) => set({ sex })}
        choices={[
          { value: 'L', label: texts.male },
          { value: 'P', label: texts.female },
        ]}
      />
      <TextField
        label={texts.mother}
        help={texts.motherHelp}
        optional
        error={errors.of('mother_name')}
        value={value.mother_name}
        onInput={(event) => set({ mother_name: event.currentTarget.value })}
      />
      <TextField
        label={texts.address}
        optional
        width="full"
        error={errors.of('address')}
        value={value.address}
        onInput={(event) => set({ address: event.currentTarget.value })}
      />
      <TextField
        label={texts.phone}
        help={texts.phoneHelp}
        optional
        inputMode="tel"
        error={errors.of('phone')}
        value={value.phone}
        onInput={(event) => set({ phone: event.currentTarget.value })}
      />
    </>
  )
}
