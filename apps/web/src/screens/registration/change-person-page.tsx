import { changePerson, viewPerson } from '@payung/contract/registration'
import type { Person } from '@payung/domain/registration/person'
import { useRef, useState } from 'react'
import { ask } from '../../api/ask'
import { ApiRefusal } from '../../api/refused'
import { useAct } from '../../api/use-ask'
import { useDraft } from '../../offline/use-draft'
import { paths } from '../../paths'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import type { ScreenProps } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { Notice } from '../../ui/notice'
import { changedFields, conflictsOf, draftOf } from './changed-fields'
import { PaperField, usePaper } from './paper-field'
import { PersonConflict } from './person-conflict'
import { PersonFields } from './person-fields'
import { PersonOf } from './person-of'
import { useEntered } from './use-entry'

/** What changed about a person? Two officers at the same person are shown each other's words. */
export function ChangePersonPage({ params }: ScreenProps) {
  const { village = '', person = '' } = params
  const texts = useTexts(registerTexts).change
  return (
    <PersonOf
      village={village}
      person={person}
      title={texts.title}
      says={({ name }) => ({ says: texts.says(name), besides: texts.besides })}
    >
      {(known) => <ChangePersonForm village={village} opened={known} />}
    </PersonOf>
  )
}

function ChangePersonForm({ village, opened }: { village: string; opened: Person }) {
  const texts = useTexts(registerTexts)
  const { id: own } = useAccount()
  const entered = useEntered()
  const paper = usePaper()
  // What stood on the page when it was opened stays the measure, whatever others save meanwhile.
  const draft = useDraft(`change.${opened.id}.${own}`, { before: opened, to: draftOf(opened) })
  const { before, to } = draft.value
  const [nik, setNik] = useState('')
  const [now, setNow] = useState<Person | null>(null)
  const parts = { village, person: opened.id }
  const act = useAct(changePerson, {
    onDone: (reply) => {
      draft.forget()
      entered(reply, texts.saved, paths.person(parts))
    },
    onFailed: async (error) => {
      if (!(error instanceof ApiRefusal) || error.code !== 'changed_meanwhile') return
      const latest = await ask(viewPerson, { parts, query: {} })
      // Nobody wrote the same field: both changes stand, without a question.
      const isFree = conflictsOf(before, latest, to).length === 0 && latest.version > sent.current
      if (isFree) send(latest.version, latest.name)
      else setNow(latest)
    },
  })
  const isStale = act.error instanceof ApiRefusal && act.error.code === 'changed_meanwhile'
  const errors = useFormErrors(isStale ? null : act.error)
  const changed = changedFields(before, to)
  const sent = useRef(0)
  const send = (version: number, name: string) => {
    sent.current = version
    act.mutate({
      parts,
      body: { name, ...changed, version, ...(nik && { nik }), ...(paper.id && { paper: paper.id }) },
    })
  }
  const submit = () => {
    const fits = errors.check({
      name: !to.name.trim() && texts.person.nameMissing,
      nik:
        (nik.length > 0 && nik.length < 16 && texts.person.nikShort(nik.length)) ||
        (nik === '' && Object.keys(changed).length === 0 && texts.change.nothing),
      paper: paper.needed && !paper.id && texts.paper.missing,
    })
    if (fits) send(before.version, before.name)
  }
  if (now)
    return (
      <PersonConflict
        before={before}
        now={now}
        draft={to}
        busy={act.isPending}
        onMine={() => send(now.version, now.name)}
        onTheirs={() => {
          draft.forget()
          draft.change({ before: now, to: draftOf(now) })
          setNow(null)
          act.reset()
        }}
      />
    )
  const nothing = errors.of('nik') === texts.change.nothing
  return (
    <FormFrame
      errors={errors}
      error={act.error}
      onSubmit={submit}
      busy={act.isPending}
      act={texts.change.act}
      draft={draft}
      back={{ href: paths.person(parts), label: texts.toPerson }}
      note={nothing && <Notice tone="unsure">{texts.change.nothing}</Notice>}
    >
      <PersonFields
        value={to}
        onChange={(next) => draft.change({ before, to: next })}
        nik={opened.nik_standing === 'missing' ? nik : null}
        onNik={setNik}
        errors={nothing ? { ...errors, of: () => undefined } : errors}
      />
      {opened.nik_last4 && <Notice>{texts.person.nikKnown(opened.nik_last4)}</Notice>}
      <PaperField paper={paper} village={village} error={errors.of('paper')} />
    </FormFrame>
  )
}
