import { readPlace } from '@payung/contract/areas'
import { addPerson } from '@payung/contract/registration'
import { useState } from 'react'
import { newId } from '../../api/new-id'
import { useAct, useAsk } from '../../api/use-ask'
import { useDraft } from '../../offline/use-draft'
import { paths } from '../../paths'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useAccount, useSession } from '../../shell/session'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { Section, Stack } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { PageHead } from '../../ui/page-head'
import { PaperField, usePaper } from './paper-field'
import { NO_PERSON, PersonFields, personToSend } from './person-fields'
import { missingInTerms, professionToSend, TermsFields, usualTerms } from './terms-fields'
import { useEntered, useMayEnter } from './use-entry'
import { categoryOf, NO_WORK, segmentOf, WorkFields } from './work-fields'

/** Whom does the village protect? One person, with post and membership where they are known. */
export function NewPersonPage({ params }: ScreenProps) {
  const village = params.village ?? ''
  const texts = useTexts(registerTexts)
  const mayEnter = useMayEnter()
  const { data } = useAsk(readPlace, { parts: { place: village } }, { fresh: Number.POSITIVE_INFINITY })
  return (
    <Page title={texts.add.title}>
      <PageHead
        title={texts.add.title}
        answer={{ says: texts.add.says(data?.name ?? '…'), besides: texts.add.besides }}
      />
      {mayEnter ? <NewPersonForm village={village} /> : <Notice tone="unsure">{texts.notYours}</Notice>}
    </Page>
  )
}

function NewPersonForm({ village }: { village: string }) {
  const texts = useTexts(registerTexts)
  const { today } = useSession()
  const { id: own } = useAccount()
  const entered = useEntered()
  const paper = usePaper()
  const [nik, setNik] = useState('')
  const [empty] = useState(() => ({ id: newId(), person: NO_PERSON, work: NO_WORK, terms: usualTerms(today) }))
  const draft = useDraft(`person.${village}.${own}`, empty)
  const { person, work, terms, id } = draft.value
  const act = useAct(addPerson, {
    onDone: (reply) => {
      draft.forget()
      entered(
        reply,
        texts.add.done(person.name),
        reply.state === 'done' ? paths.person({ village, person: reply.id }) : paths.village({ village }),
      )
    },
  })
  const errors = useFormErrors(act.error)
  const category = categoryOf(work)
  const segment = segmentOf(work)
  const hasTerms = category !== ''
  const submit = () => {
    const fits = errors.check({
      name: !person.name.trim() && texts.person.nameMissing,
      nik: nik.length > 0 && nik.length < 16 && texts.person.nikShort(nik.length),
      who: !work.who && texts.add.whoMissing,
      post: work.who === 'official' && !work.post && texts.add.postMissing,
      inPost: work.who === 'official' && !work.inPost && texts.add.inPostMissing,
      ...(hasTerms && missingInTerms(terms, work.who === 'vulnerable', texts.add)),
      paper: paper.needed && !paper.id && texts.paper.missing,
    })
    if (!fits) return
    act.mutate({
      parts: { village },
      body: {
        id,
        ...personToSend(person),
        ...(nik && { nik }),
        ...(work.who === 'official' &&
          work.post && {
            appointment: { id: newId(), post_kind: work.post, nature: work.nature, since: work.inPost ?? today },
          }),
        ...(category !== '' && {
          membership: {
            id: newId(),
            segment,
            category,
            profession: work.who === 'vulnerable' ? professionToSend(terms) : null,
            programmes: [...terms.programmes],
            wage: terms.wage ?? 0,
            fund: terms.fund || 'ADD',
            since: terms.since ?? today,
          },
        }),
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
      act={texts.add.act}
      draft={draft}
      back={{ href: paths.village({ village }), label: texts.toVillage }}
    >
      <Section title={texts.person.about}>
        <Stack gap="loose">
          <PersonFields
            value={person}
            onChange={(to) => draft.change((was) => ({ ...was, person: to }))}
            nik={nik}
            onNik={setNik}
            errors={errors}
          />
        </Stack>
      </Section>
      <Section title={texts.person.work}>
        <Stack gap="loose">
          <WorkFields value={work} onChange={(to) => draft.change((was) => ({ ...was, work: to }))} errors={errors} />
        </Stack>
      </Section>
      {hasTerms && (
        <Section title={texts.person.cover}>
          <Stack gap="loose">
            <TermsFields
              value={terms}
              onChange={(to) => draft.change((was) => ({ ...was, terms: to }))}
              segment={segment}
              category={category}
              errors={errors}
            />
          </Stack>
        </Section>
      )}
      <PaperField paper={paper} village={village} error={errors.of('paper')} />
    </FormFrame>
  )
}
