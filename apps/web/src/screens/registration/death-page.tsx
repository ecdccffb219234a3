import { recordDeath } from '@payung/contract/registration'
import type { Person } from '@payung/domain/registration/person'
import { useState } from 'react'
import { useAct } from '../../api/use-ask'
import { useDraft } from '../../offline/use-draft'
import { paths } from '../../paths'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import type { ScreenProps } from '../../shell/screen'
import { useAccount, useSession } from '../../shell/session'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { CheckField } from '../../ui/choice-field'
import { DateField } from '../../ui/date-field'
import { DateText } from '../../ui/date-text'
import { Notice } from '../../ui/notice'
import { StepTexts } from '../law/step-texts'
import { PaperField, usePaper } from './paper-field'
import { PersonOf } from './person-of'
import { useEntered } from './use-entry'

/** When did somebody die? What ends with it is said before it is recorded. */
export function DeathPage({ params }: ScreenProps) {
  const { village = '', person = '' } = params
  const texts = useTexts(registerTexts).death
  return (
    <PersonOf
      village={village}
      person={person}
      title={texts.title}
      says={({ name }) => ({ says: texts.says(name), besides: texts.besides })}
    >
      {(known) =>
        known.died_on ? (
          <>
            <Notice title={texts.died}>
              <DateText date={known.died_on} />. {texts.next}
            </Notice>
            <StepTexts steps={['klaim']} />
          </>
        ) : (
          <>
            <DeathForm village={village} person={known} />
            <StepTexts steps={['klaim']} />
          </>
        )
      }
    </PersonOf>
  )
}

function DeathForm({ village, person }: { village: string; person: Person }) {
  const texts = useTexts(registerTexts)
  const { today } = useSession()
  const { id: own } = useAccount()
  const entered = useEntered()
  const paper = usePaper()
  const draft = useDraft(`death.${person.id}.${own}`, { on: null as string | null })
  const [sure, setSure] = useState(false)
  const parts = { village, person: person.id }
  const act = useAct(recordDeath, {
    onDone: (reply) => {
      draft.forget()
      entered(reply, texts.saved, paths.person(parts))
    },
  })
  const errors = useFormErrors(act.error)
  const { on } = draft.value
  const submit = () => {
    const fits = errors.check({
      died_on: !on && texts.death.onMissing,
      sure: !sure && texts.death.confirmMissing,
      paper: paper.needed && !paper.id && texts.paper.missing,
    })
    if (fits && on)
      act.mutate({ parts, body: { version: person.version, died_on: on, ...(paper.id && { paper: paper.id }) } })
  }
  const unsure = errors.of('sure')
  return (
    <FormFrame
      errors={errors}
      error={act.error}
      onSubmit={submit}
      busy={act.isPending}
      act={texts.death.act}
      draft={draft}
      back={{ href: paths.person(parts), label: texts.toPerson }}
      note={unsure && <Notice tone="bad">{unsure}</Notice>}
    >
      <DateField
        label={texts.death.on}
        error={errors.of('died_on')}
        max={today}
        value={on}
        onChange={(day) => draft.change({ on: day })}
      />
      <CheckField label={texts.death.confirm} checked={sure} onChange={setSure} />
      <PaperField paper={paper} village={village} error={errors.of('paper')} />
    </FormFrame>
  )
}
