import { decideProposal } from '@payung/contract/registration'
import type { Proposal } from '@payung/domain/registration/acts'
import { useState } from 'react'
import { useAct } from '../../api/use-ask'
import { useFailureText } from '../../shell/asked-for'
import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { uiTexts } from '../../texts/ui'
import { Button } from '../../ui/button'
import { DateText } from '../../ui/date-text'
import { Dialog } from '../../ui/dialog'
import { Notice } from '../../ui/notice'
import { RowCard } from '../../ui/row-card'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'
import { ProposalChanges } from './proposal-changes'

/** One proposal: what it would do, who entered it, and what who is signed in may say to it. */
export function ProposalSheet({ proposal }: { proposal: Proposal }) {
  const texts = useTexts(registerTexts).proposals
  const ui = useTexts(uiTexts)
  const failureText = useFailureText()
  const [rejecting, setRejecting] = useState(false)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const acts: Readonly<Record<string, string>> = texts.acts
  const act = useAct(decideProposal, {
    onDone: ({ state }) => {
      setRejecting(false)
      showToast(state === 'approved' ? texts.approved : state === 'verified' ? texts.verifiedDone : texts.rejectedDone)
    },
  })
  const parts = { area: proposal.village, proposal: proposal.id }
  const decide = (decision: 'verify' | 'approve' | 'reject') =>
    act.mutate({ parts, body: { decision, ...(decision === 'reject' && { reason: reason.trim() }) } })
  const reject = () => {
    setMissing(!reason.trim())
    if (reason.trim()) decide('reject')
  }
  const steps = [
    texts.by(proposal.entered_by),
    proposal.verified_by && texts.verified(proposal.verified_by),
    proposal.decided_by && texts.decided(proposal.decided_by),
  ].filter(Boolean)
  const mayDecide = proposal.may_verify || proposal.may_approve
  return (
    <>
      <RowCard
        title={`${acts[proposal.act] ?? proposal.act}: ${proposal.about}`}
        mark={<strong>{texts.states[proposal.state]}</strong>}
        sub={
          <>
            <DateText date={proposal.entered_on} />, {steps.join(', ')}
            {proposal.reason && `. ${proposal.reason}`}
          </>
        }
        actions={
          mayDecide && (
            <>
              {proposal.may_verify && (
                <Button icon="clipboard-check" busy={act.isPending} onClick={() => decide('verify')}>
                  {texts.verify}
                </Button>
              )}
              {proposal.may_approve && (
                <Button icon="check" busy={act.isPending} onClick={() => decide('approve')}>
                  {texts.approve}
                </Button>
              )}
              {proposal.may_approve && (
                <Button kind="quiet" onClick={() => setRejecting(true)}>
                  {texts.reject}
                </Button>
              )}
            </>
          )
        }
      />
      {proposal.changes.length > 0 && <ProposalChanges changes={proposal.changes} />}
      {act.error && (
        <Notice tone="bad" live>
          {failureText(act.error)}
        </Notice>
      )}
      <Dialog
        open={rejecting}
        onClose={() => setRejecting(false)}
        title={texts.rejectTitle}
        actions={
          <>
            <Button onClick={() => setRejecting(false)}>{ui.cancel}</Button>
            <Button kind="danger" busy={act.isPending} onClick={reject}>
              {texts.reject}
            </Button>
          </>
        }
      >
        <TextField
          label={texts.reason}
          help={texts.reasonHelp}
          error={missing ? texts.reasonMissing : undefined}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </Dialog>
    </>
  )
}
