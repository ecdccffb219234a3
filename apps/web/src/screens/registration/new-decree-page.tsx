import { recordDecree } from '@payung/contract/registration'
import { useState } from 'react'
import { newId } from '../../api/new-id'
import { useAct } from '../../api/use-ask'
import { useDraft } from '../../offline/use-draft'
import { areaFromPath, paths } from '../../paths'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useAccount, useSession } from '../../shell/session'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { DateField } from '../../ui/date-field'
import { Section, Stack } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { useNumbers } from '../../ui/numbers'
import { PageHead } from '../../ui/page-head'
import { TextField } from '../../ui/text-field'
import { AppointmentAdder, type AppointmentRow } from './appointment-adder'
import { AppointmentsTable } from './appointments-table'
import { PaperField, usePaper } from './paper-field'
import { useEntered, useMayEnter } from './use-entry'

/** Who is appointed, by which decree? One decree, one person or many, one village or many. */
export function NewDecreePage({ params }: ScreenProps) {
  const area = areaFromPath(params.area)
  const texts = useTexts(registerTexts)
  const mayEnter = useMayEnter()
  return (
    <Page title={texts.decree.title}>
      <PageHead title={texts.decree.title} answer={{ says: texts.decree.says, besides: texts.decree.besides }} />
      {mayEnter ? <NewDecreeForm area={area} /> : <Notice tone="unsure">{texts.notYours}</Notice>}
    </Page>
  )
}

function NewDecreeForm({ area }: { area: string }) {
  const texts = useTexts(registerTexts)
  const words = texts.decree
  const { today } = useSession()
  const { id: own } = useAccount()
  const { count } = useNumbers()
  const entered = useEntered()
  const paper = usePaper()
  const [empty] = useState(() => ({
    id: newId() as string,
    number: '',
    signed: null as string | null,
    issuer: '',
    subject: '',
    rows: [] as readonly AppointmentRow[],
  }))
  const draft = useDraft(`decree.${area}.${own}`, empty)
  const { value } = draft
  const set = (change: Partial<typeof value>) => draft.change((was) => ({ ...was, ...change }))
  const act = useAct(recordDecree, {
    onDone: (reply) => {
      draft.forget()
      entered(reply, texts.saved, paths.decrees({ area }))
    },
  })
  const errors = useFormErrors(act.error)
  const submit = () => {
    const fits = errors.check({
      number: !value.number.trim() && words.numberMissing,
      signed_on: !value.signed && words.signedMissing,
      issuer: !value.issuer.trim() && words.issuerMissing,
      subject: !value.subject.trim() && words.subjectMissing,
      appointments: value.rows.length === 0 && words.nobody,
      paper: paper.needed && !paper.id && texts.paper.missing,
    })
    if (!fits || !value.signed) return
    act.mutate({
      parts: { area },
      body: {
        id: value.id,
        number: value.number.trim(),
        signed_on: value.signed,
        issuer: value.issuer.trim(),
        subject: value.subject.trim(),
        appointments: value.rows.map(({ id, village, post, person, nature, since }) => ({
          id,
          village,
          post,
          person,
          nature,
          since,
        })),
        ...(paper.id && { paper: paper.id, file: paper.id }),
      },
    })
  }
  const nobody = errors.of('appointments')
  return (
    <FormFrame
      errors={errors}
      error={act.error}
      onSubmit={submit}
      busy={act.isPending}
      act={words.act(count(value.rows.length))}
      draft={draft}
      back={{ href: paths.decrees({ area }), label: texts.back }}
      wide
    >
      <Section title={words.paper}>
        <Stack gap="loose">
          <TextField
            label={words.number}
            help={words.numberHelp}
            error={errors.of('number')}
            value={value.number}
            onInput={(event) => set({ number: event.currentTarget.value })}
          />
          <DateField
            label={words.signed}
            error={errors.of('signed_on')}
            max={today}
            value={value.signed}
            onChange={(signed) => set({ signed })}
          />
          <TextField
            label={words.issuer}
            help={words.issuerHelp}
            error={errors.of('issuer')}
            value={value.issuer}
            onInput={(event) => set({ issuer: event.currentTarget.value })}
          />
          <TextField
            label={words.subject}
            help={words.subjectHelp}
            error={errors.of('subject')}
            width="full"
            value={value.subject}
            onInput={(event) => set({ subject: event.currentTarget.value })}
          />
        </Stack>
      </Section>
      <Section title={words.people}>
        <Stack gap="loose">
          {nobody && <Notice tone="bad">{nobody}</Notice>}
          <AppointmentsTable
            rows={value.rows}
            wrong={(at) =>
              errors.of(...['post', 'person', 'since', 'village'].map((one) => `appointments.${at}.${one}`))
            }
            onRemove={(id) => set({ rows: value.rows.filter((row) => row.id !== id) })}
          />
          <AppointmentAdder
            area={area}
            since={value.signed ?? today}
            onAdd={(row) => draft.change((was) => ({ ...was, rows: [...was.rows, row] }))}
          />
        </Stack>
      </Section>
      <PaperField paper={paper} village={value.rows[0]?.village ?? area} error={errors.of('paper')} />
    </FormFrame>
  )
}
