import { listRegulations, loadRegulationText, setRegulationPage } from '@payung/contract/regulations'
import { REGULATION_STEPS, type StepCode } from '@payung/domain/cooperation/regulation-steps'
import type { RegulationShown } from '@payung/domain/cooperation/regulation-text'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sendFile } from '../../api/send-file'
import { keyOf, useAct } from '../../api/use-ask'
import { useFailureText } from '../../shell/asked-for'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { useLanguage } from '../../texts/language'
import { lawTexts } from '../../texts/law'
import { useTexts } from '../../texts/texts'
import { FileDrop } from '../../ui/file-drop'
import { Section } from '../../ui/layout'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'

const MOST_MB = 40

interface Listed {
  regulations: readonly RegulationShown[]
}

/** The administrator loads the text of an act as PDF. */
export function LoadText({ regulations }: Listed) {
  const { texts } = useTexts(lawTexts)
  const client = useQueryClient()
  const failureText = useFailureText()
  const [slug, setSlug] = useState('juknis-2023')
  const [progress, setProgress] = useState<number | null>(null)
  const load = useMutation({
    mutationFn: (file: File) => sendFile(loadRegulationText, { parts: { act: slug } }, file, setProgress),
    onSuccess: () => {
      showToast(texts.loaded)
      void client.invalidateQueries({ queryKey: keyOf(listRegulations, {}) })
    },
    onSettled: () => setProgress(null),
  })
  return (
    <Section title={texts.load} says={texts.loadSays}>
      <SelectField
        label={texts.choose}
        width="full"
        value={slug}
        onChange={(event) => setSlug(event.currentTarget.value)}
        choices={regulations.map(({ slug: value, act, title }) => ({ value, label: `${act}: ${title}` }))}
      />
      <FileDrop
        label={texts.drop}
        kinds={['.pdf']}
        mostMb={MOST_MB}
        progress={progress}
        error={failureText(load.error)}
        onFile={(file) => load.mutate(file)}
      />
    </Section>
  )
}

/** At which page of a loaded text does a step find its rule? */
export function SetPage({ regulations }: Listed) {
  const { texts } = useTexts(lawTexts)
  const language = useLanguage()
  const [step, setStep] = useState<StepCode>('musdes')
  const [act, setAct] = useState('juknis-2023')
  const [page, setPage] = useState('')
  const save = useAct(setRegulationPage, { onDone: () => showToast(texts.pageSaved), touches: [listRegulations] })
  const errors = useFormErrors(save.error)
  const cited: readonly string[] = REGULATION_STEPS.find(({ code }) => code === step)?.acts ?? []
  const acts = regulations.filter((one) => cited.includes(one.act))
  const chosen = acts.find(({ slug }) => slug === act)?.slug ?? acts[0]?.slug ?? ''
  const submit = () => save.mutate({ parts: { act: chosen }, body: { step, page: Number(page) } })
  return (
    <Section title={texts.pageTitle}>
      <FormFrame errors={errors} error={save.error} onSubmit={submit} busy={save.isPending} act={texts.savePage}>
        <SelectField
          label={texts.step}
          value={step}
          error={errors.of('step')}
          onChange={(event) => setStep(event.currentTarget.value as StepCode)}
          choices={REGULATION_STEPS.map(({ code, name }) => ({ value: code, label: name[language] }))}
        />
        <SelectField
          label={texts.act}
          value={chosen}
          onChange={(event) => setAct(event.currentTarget.value)}
          choices={acts.map(({ slug, act: label }) => ({ value: slug, label }))}
        />
        <TextField
          label={texts.page}
          help={texts.pageHelp}
          width="short"
          inputMode="numeric"
          maxLength={4}
          error={errors.of('page')}
          value={page}
          onInput={(event) => setPage(event.currentTarget.value.replace(/\D/g, ''))}
        />
      </FormFrame>
    </Section>
  )
}
