import { openPreparation, recodeVillage, renameArea, splitVillage } from '@payung/contract/areas'
import { mergeVillages } from '@payung/contract/moves'
import type { Place } from '@payung/domain/areas/place'
import { useState } from 'react'
import { newId } from '../../api/new-id'
import { useAct } from '../../api/use-ask'
import { useDraft } from '../../offline/use-draft'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { useAccount } from '../../shell/session'
import { areasTexts } from '../../texts/areas'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { ConfirmByTyping } from '../../ui/confirm-by-typing'
import { DateField } from '../../ui/date-field'
import { Cluster, Section } from '../../ui/layout'
import { TextAreaField, TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'
import { useDayWords } from '../../ui/use-day-words'
import { readCodes, readNewVillages } from './new-villages'

type Act = 'rename' | 'split' | 'preparation' | 'merge' | 'recode'

const OF_VILLAGE: readonly Act[] = ['rename', 'split', 'merge', 'preparation', 'recode']
/** A village in preparation waits for its code before anything else. */
const OF_PREPARATION: readonly Act[] = ['recode', 'rename']

/** What an administrator may do with an area: each act is confirmed by typing its name. */
export function PlaceActs({ place }: { place: Place }) {
  const texts = useTexts(areasTexts)
  const [doing, setDoing] = useState<Act | null>(null)
  const inVillage = place.kind === 'desa_persiapan' ? OF_PREPARATION : OF_VILLAGE
  const acts: readonly Act[] = place.code.split('.').length === 4 ? inVillage : ['rename']
  return (
    <Section title={texts.acts} says={texts.actsSays}>
      <Cluster>
        {acts.map((act) => (
          <Button key={act} aria-expanded={doing === act} onClick={() => setDoing(act)}>
            {texts[act]}
          </Button>
        ))}
      </Cluster>
      {doing && <ActForm key={doing} act={doing} place={place} onDone={() => setDoing(null)} />}
    </Section>
  )
}

function ActForm({ act, place, onDone }: { act: Act; place: Place; onDone: () => void }) {
  const texts = useTexts(areasTexts)
  const { id: own } = useAccount()
  const { day } = useDayWords()
  const [id] = useState(newId)
  const [asking, setAsking] = useState(false)
  const draft = useDraft(`area.${act}.${place.code}.${own}`, {
    name: '',
    into: '',
    code: '',
    basis: '',
    on: null as string | null,
  })
  const { value } = draft
  const set = (change: Partial<typeof value>) => draft.change({ ...value, ...change })
  const after = {
    onDone: () => {
      draft.forget()
      setAsking(false)
      showToast(texts.done)
      onDone()
    },
    onFailed: () => setAsking(false),
  }
  const rename = useAct(renameArea, after)
  const split = useAct(splitVillage, after)
  const prepare = useAct(openPreparation, after)
  const merge = useAct(mergeVillages, after)
  const recode = useAct(recodeVillage, after)
  const { error, isPending } = { rename, split, preparation: prepare, merge, recode }[act]
  const errors = useFormErrors(error)
  const villages = readNewVillages(value.into)
  const merged = readCodes(value.into)
  const submit = () => {
    const fits = errors.check({
      on: !value.on && texts.fromMissing,
      basis: !value.basis.trim() && texts.basisMissing,
      name: (act === 'rename' || act === 'preparation') && !value.name.trim() && texts.nameMissing,
      code: act === 'recode' && readCodes(value.code).codes.length !== 1 && texts.codeMissing,
      from:
        act === 'merge' &&
        (merged.wrong ? texts.codeWrong(merged.wrong) : merged.codes.length === 0 && texts.mergedMissing),
      into:
        act === 'split' &&
        (villages.wrong ? texts.intoWrong(villages.wrong) : villages.into.length === 0 && texts.intoMissing),
    })
    if (fits) setAsking(true)
  }
  const confirm = () => {
    const { on } = value
    if (!on) return
    const parts = { area: place.code }
    const common = { id, on, basis: value.basis.trim() }
    if (act === 'split') split.mutate({ parts, body: { ...common, into: villages.into } })
    else if (act === 'merge') merge.mutate({ parts, body: { ...common, from: merged.codes } })
    else if (act === 'recode')
      recode.mutate({
        parts,
        body: { ...common, code: value.code.trim(), ...(value.name.trim() && { name: value.name.trim() }) },
      })
    else if (act === 'rename') rename.mutate({ parts, body: { ...common, name: value.name.trim() } })
    else prepare.mutate({ parts, body: { ...common, name: value.name.trim() } })
  }
  return (
    <>
      <FormFrame
        errors={errors}
        error={error}
        onSubmit={submit}
        busy={isPending}
        act={texts[act]}
        draft={draft}
        note={act === 'rename' ? null : <p>{texts.after[act]}</p>}
      >
        {act === 'split' ? (
          <TextAreaField
            label={texts.into}
            help={texts.intoHelp}
            error={errors.of('into')}
            value={value.into}
            onInput={(event) => set({ into: event.currentTarget.value })}
          />
        ) : act === 'merge' ? (
          <TextAreaField
            label={texts.merged}
            help={texts.mergedHelp}
            error={errors.of('from')}
            value={value.into}
            onInput={(event) => set({ into: event.currentTarget.value })}
          />
        ) : (
          <TextField
            label={texts.newName}
            optional={act === 'recode'}
            error={errors.of('name')}
            value={value.name}
            onInput={(event) => set({ name: event.currentTarget.value })}
          />
        )}
        {act === 'recode' && (
          <TextField
            label={texts.newCode}
            help={texts.newCodeHelp}
            error={errors.of('code')}
            value={value.code}
            onInput={(event) => set({ code: event.currentTarget.value })}
          />
        )}
        <DateField label={texts.from} error={errors.of('on')} value={value.on} onChange={(on) => set({ on })} />
        <TextField
          label={texts.basis}
          help={texts.basisHelp}
          error={errors.of('basis')}
          value={value.basis}
          onInput={(event) => set({ basis: event.currentTarget.value })}
        />
      </FormFrame>
      <ConfirmByTyping
        open={asking}
        title={texts[act]}
        says={<p>{texts.confirm(texts[act], place.name, value.on ? day(value.on) : '')}</p>}
        word={place.name}
        act={texts[act]}
        busy={isPending}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
