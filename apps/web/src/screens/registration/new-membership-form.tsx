import { addMembership } from '@payung/contract/registration'
import type { Person } from '@payung/domain/registration/person'
import { type Category, categories } from '@payung/law/funding/words'
import type { Segment } from '@payung/law/words'
import { useState } from 'react'
import { newId } from '../../api/new-id'
import { useAct } from '../../api/use-ask'
import { useDraft } from '../../offline/use-draft'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { useAccount, useSession } from '../../shell/session'
import { moneyWords } from '../../texts/money-words'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { ChoiceField } from '../../ui/choice-field'
import { SelectField } from '../../ui/select-field'
import { PaperField, usePaper } from './paper-field'
import { missingInTerms, professionToSend, TermsFields, usualTerms } from './terms-fields'
import { useEntered } from './use-entry'

/** One more membership of a known person. */
export function NewMembershipForm({ village, person }: { village: string; person: Person }) {
  const texts = useTexts(registerTexts)
  const words = useTexts(moneyWords)
  const { today } = useSession()
  const { id: own } = useAccount()
  const entered = useEntered()
  const paper = usePaper()
  const [id, setId] = useState(newId)
  const draft = useDraft(`membership.${person.id}.${own}`, {
    category: '' as Category | '',
    segment: 'PU' as Segment,
    terms: usualTerms(today),
  })
  const { category, segment: said, terms } = draft.value
  const isVulnerable = category === 'pekerja_rentan' || category === 'pktd'
  const isPaid = category === 'kades' || category === 'perangkat'
  const segment: Segment = isVulnerable ? 'BPU' : isPaid ? 'PU' : said
  const act = useAct(addMembership, {
    onDone: (reply) => {
      draft.forget()
      setId(newId())
      entered(reply)
    },
  })
  const errors = useFormErrors(act.error)
  const submit = () => {
    const fits = errors.check({
      category: !category && texts.memberships.categoryMissing,
      ...missingInTerms(terms, isVulnerable, texts.add),
      paper: paper.needed && !paper.id && texts.paper.missing,
    })
    if (!fits || !category || !terms.fund || !terms.since) return
    act.mutate({
      parts: { village, person: person.id },
      body: {
        id,
        segment,
        category,
        profession: isVulnerable ? professionToSend(terms) : null,
        programmes: [...terms.programmes],
        wage: terms.wage ?? 0,
        fund: terms.fund,
        since: terms.since,
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
      act={texts.memberships.add}
      draft={draft}
    >
      <SelectField
        label={texts.memberships.category}
        none={texts.memberships.categoryNone}
        error={errors.of('category', 'segment')}
        choices={categories.map((one) => ({ value: one, label: words.categories[one] }))}
        value={category}
        onChange={(event) => draft.change({ ...draft.value, category: event.currentTarget.value as Category | '' })}
      />
      {category !== '' && !isVulnerable && !isPaid && (
        <ChoiceField
          label={texts.add.segment}
          value={segment}
          onChange={(to) => draft.change({ ...draft.value, segment: to })}
          choices={[
            { value: 'PU', label: texts.add.pu, says: texts.add.puSays },
            { value: 'BPU', label: texts.add.bpu, says: texts.add.bpuSays },
          ]}
        />
      )}
      <TermsFields
        value={terms}
        onChange={(to) => draft.change({ ...draft.value, terms: to })}
        segment={segment}
        category={category}
        errors={errors}
      />
      <PaperField paper={paper} village={village} error={errors.of('paper')} />
    </FormFrame>
  )
}
