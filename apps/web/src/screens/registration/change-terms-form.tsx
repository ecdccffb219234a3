import { changeMembership } from '@payung/contract/registration'
import type { Done } from '@payung/domain/registration/acts'
import type { Membership } from '@payung/domain/registration/person'
import { PROFESSIONS } from '@payung/domain/registration/professions'
import { useAct } from '../../api/use-ask'
import { useDraft } from '../../offline/use-draft'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { useAccount, useSession } from '../../shell/session'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { PaperField, usePaper } from './paper-field'
import { missingInTerms, OTHER, professionToSend, type TermsDraft, TermsFields } from './terms-fields'

interface ChangeTermsFormProps {
  village: string
  person: string
  membership: Membership
  onDone: (reply: Done) => void
}

/** New terms of a membership from a day on; what it costs then is shown while it is typed. */
export function ChangeTermsForm({ village, person, membership, onDone }: ChangeTermsFormProps) {
  const texts = useTexts(registerTexts)
  const { today } = useSession()
  const { id: own } = useAccount()
  const paper = usePaper()
  const draft = useDraft<TermsDraft>(`terms.${membership.id}.${own}`, termsOf(membership, today))
  const { value } = draft
  const act = useAct(changeMembership, {
    onDone: (reply) => {
      draft.forget()
      onDone(reply)
    },
  })
  const errors = useFormErrors(act.error)
  const isVulnerable = membership.category === 'pekerja_rentan' || membership.category === 'pktd'
  const submit = () => {
    const fits = errors.check({
      ...missingInTerms(value, isVulnerable, texts.add),
      since: !value.since && texts.memberships.fromMissing,
      paper: paper.needed && !paper.id && texts.paper.missing,
    })
    const profession = professionToSend(value)
    if (!fits || !value.since || !value.fund) return
    act.mutate({
      parts: { village, person, membership: membership.id },
      body: {
        from: value.since,
        programmes: [...value.programmes],
        wage: value.wage ?? 0,
        fund: value.fund,
        ...(profession && { profession }),
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
      act={texts.memberships.changeAct}
      draft={draft}
      note={<p>{texts.memberships.changeSays}</p>}
    >
      <TermsFields
        value={value}
        onChange={draft.change}
        segment={membership.segment}
        category={membership.category}
        errors={errors}
        sinceLabel={texts.memberships.from}
      />
      <PaperField paper={paper} village={village} error={errors.of('paper')} />
    </FormFrame>
  )
}

function termsOf(membership: Membership, today: string): TermsDraft {
  const isKnown = membership.profession !== null && Object.hasOwn(PROFESSIONS, membership.profession)
  return {
    programmes: membership.programmes,
    wage: membership.wage,
    fund: membership.fund,
    profession: isKnown ? (membership.profession ?? '') : membership.profession ? OTHER : '',
    written: isKnown ? '' : (membership.profession ?? ''),
    since: today,
  }
}
