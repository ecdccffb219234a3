import { addHeir, endHeir } from '@payung/contract/registration'
import type { Heir, Person } from '@payung/domain/registration/person'
import { useState } from 'react'
import { newId } from '../../api/new-id'
import { useAct } from '../../api/use-ask'
import { useDraft } from '../../offline/use-draft'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import type { ScreenProps } from '../../shell/screen'
import { useAccount, useSession } from '../../shell/session'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { DateText } from '../../ui/date-text'
import { Empty } from '../../ui/empty'
import { Section } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { SelectField } from '../../ui/select-field'
import { SmallTable } from '../../ui/small-table'
import { TextField } from '../../ui/text-field'
import { EndingDialog } from './ending-dialog'
import { PaperField, usePaper } from './paper-field'
import { PersonOf } from './person-of'
import { useEntered, useMayEnter } from './use-entry'

const RELATIONS = ['spouse', 'child', 'parent', 'sibling', 'parent_in_law', 'will', 'other'] as const
const LEVELS = ['none', 'TK', 'SD', 'SMP', 'SMA', 'PT'] as const

/** Who is entitled when something happens, and which children go to school. */
export function HeirsPage({ params }: ScreenProps) {
  const { village = '', person = '' } = params
  const texts = useTexts(registerTexts).heirs
  const mayEnter = useMayEnter()
  const { count } = useNumbers()
  return (
    <PersonOf
      village={village}
      person={person}
      title={texts.title}
      readable
      says={({ name, heirs }) => ({
        says: heirs.length ? texts.says(count(heirs.length), name) : texts.none(name),
        besides: texts.besides,
      })}
    >
      {(known) => (
        <>
          <HeirsTable village={village} person={known} mayEnter={mayEnter} />
          {mayEnter && (
            <Section title={texts.add} says={texts.order}>
              <NewHeirForm village={village} person={known} />
            </Section>
          )}
        </>
      )}
    </PersonOf>
  )
}

function HeirsTable({ village, person, mayEnter }: { village: string; person: Person; mayEnter: boolean }) {
  const texts = useTexts(registerTexts).heirs
  const entered = useEntered()
  const [ending, setEnding] = useState<Heir | null>(null)
  const act = useAct(endHeir, {
    onDone: (reply) => {
      setEnding(null)
      entered(reply)
    },
  })
  return (
    <>
      <SmallTable
        caption={texts.table}
        rows={person.heirs}
        keyOf={(heir) => heir.id}
        empty={<Empty says={texts.empty} />}
        columns={[
          { key: 'name', head: texts.name, cell: (heir) => heir.name },
          { key: 'relation', head: texts.relation, cell: (heir) => texts.relations[heir.relation] },
          { key: 'born', head: texts.born, cell: (heir) => <DateText date={heir.born} short /> },
          {
            key: 'school',
            head: texts.school,
            cell: (heir) => (heir.school_level ? texts.levels[heir.school_level] : '–'),
          },
          { key: 'phone', head: texts.phone, cell: (heir) => heir.phone ?? '–' },
          {
            key: 'act',
            head: texts.act,
            cell: (heir) =>
              mayEnter && !heir.until ? (
                <Button small onClick={() => setEnding(heir)}>
                  {texts.end}
                </Button>
              ) : (
                '–'
              ),
          },
        ]}
      />
      <EndingDialog
        open={ending !== null}
        title={texts.end}
        says={ending ? texts.endSays(ending.name) : ''}
        village={village}
        error={act.error}
        busy={act.isPending}
        onClose={() => setEnding(null)}
        onEnd={(body) => ending && act.mutate({ parts: { village, person: person.id, heir: ending.id }, body })}
      />
    </>
  )
}

function NewHeirForm({ village, person }: { village: string; person: Person }) {
  const texts = useTexts(registerTexts)
  const { today } = useSession()
  const { id: own } = useAccount()
  const entered = useEntered()
  const paper = usePaper()
  const [id, setId] = useState(newId)
  const draft = useDraft(`heir.${person.id}.${own}`, {
    name: '',
    relation: '' as Heir['relation'] | '',
    born: null as string | null,
    school: '' as (typeof LEVELS)[number] | '',
    phone: '',
    since: today as string | null,
  })
  const { value } = draft
  const set = (change: Partial<typeof value>) => draft.change({ ...value, ...change })
  const act = useAct(addHeir, {
    onDone: (reply) => {
      draft.forget()
      setId(newId())
      entered(reply)
    },
  })
  const errors = useFormErrors(act.error)
  const submit = () => {
    const fits = errors.check({
      name: !value.name.trim() && texts.person.nameMissing,
      relation: !value.relation && texts.heirs.relationMissing,
      paper: paper.needed && !paper.id && texts.paper.missing,
    })
    if (!fits || !value.relation) return
    act.mutate({
      parts: { village, person: person.id },
      body: {
        id,
        name: value.name.trim(),
        relation: value.relation,
        born: value.born,
        school_level: value.school || null,
        phone: value.phone.trim() || null,
        since: value.since ?? today,
        ...(paper.id && { paper: paper.id }),
      },
    })
  }
  return (
    <FormFrame
      errors={errors}
      error={act.error}
      onSubmit={submit}
      busy={act.isPending}
      act={texts.heirs.add}
      draft={draft}
    >
      <TextField
        label={texts.heirs.name}
        error={errors.of('name')}
        value={value.name}
        onInput={(event) => set({ name: event.currentTarget.value })}
      />
      <SelectField
        label={texts.heirs.relation}
        none={texts.heirs.relationNone}
        error={errors.of('relation')}
        choices={RELATIONS.map((one) => ({ value: one, label: texts.heirs.relations[one] }))}
        value={value.relation}
        onChange={(event) => set({ relation: event.currentTarget.value as Heir['relation'] | '' })}
      />
      <DateField
        label={texts.heirs.born}
        optional
        error={errors.of('born')}
        max={today}
        value={value.born}
        onChange={(born) => set({ born })}
      />
      {value.relation === 'child' && (
        <SelectField
          label={texts.heirs.school}
          none={texts.heirs.schoolNone}
          optional
          choices={LEVELS.map((level) => ({ value: level, label: texts.heirs.levels[level] }))}
          value={value.school}
          onChange={(event) => set({ school: event.currentTarget.value as typeof value.school })}
        />
      )}
      <TextField
        label={texts.heirs.phone}
        help={texts.person.phoneHelp}
        optional
        inputMode="tel"
        error={errors.of('phone')}
        value={value.phone}
        onInput={(event) => set({ phone: event.currentTarget.value })}
      />
      <PaperField paper={paper} village={village} error={errors.of('paper')} />
    </FormFrame>
  )
}
