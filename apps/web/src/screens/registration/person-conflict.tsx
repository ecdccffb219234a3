import type { Person } from '@payung/domain/registration/person'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { DateText } from '../../ui/date-text'
import { Diff } from '../../ui/diff'
import { Cluster, Stack } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { conflictsOf, type PersonField } from './changed-fields'
import { type PersonDraft, personToSend } from './person-fields'

interface PersonConflictProps {
  before: Person
  /** What somebody else has saved meanwhile. */
  now: Person
  draft: PersonDraft
  busy: boolean
  onMine: () => void
  onTheirs: () => void
}

/** Two officers wrote the same field differently: both words stand side by side, and one of the two decides. */
export function PersonConflict({ before, now, draft, busy, onMine, onTheirs }: PersonConflictProps) {
  const texts = useTexts(registerTexts)
  const labels: Record<PersonField, string> = {
    name: texts.person.name,
    birth_place: texts.person.birthPlace,
    born: texts.person.born,
    sex: texts.person.sex,
    mother_name: texts.person.mother,
    address: texts.person.address,
    phone: texts.person.phone,
  }
  const mine = personToSend(draft)
  const shown = (field: PersonField, value: string | null) => {
    if (value === null) return null
    if (field === 'born') return <DateText date={value} />
    return field === 'sex' ? (value === 'L' ? texts.person.male : texts.person.female) : value
  }
  return (
    <Stack>
      <Notice tone="unsure" title={texts.change.conflict} live>
        {texts.change.conflictSays} {texts.change.otherChanged}
      </Notice>
      <Diff
        caption={texts.change.diff}
        changes={conflictsOf(before, now, draft).map((field) => ({
          key: field,
          label: labels[field],
          before: shown(field, now[field]),
          after: shown(field, mine[field]),
          why: texts.change.conflictWhy,
        }))}
      />
      <Cluster>
        <Button kind="filled" busy={busy} onClick={onMine}>
          {texts.change.mine}
        </Button>
        <Button onClick={onTheirs}>{texts.change.theirs}</Button>
      </Cluster>
    </Stack>
  )
}
