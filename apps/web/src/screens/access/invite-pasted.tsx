import { inviteAccounts, readPastedInvitations } from '@payung/contract/access'
import type { ReplyOf } from '@payung/contract/endpoint'
import type { PastedRow } from '@payung/domain/access/invitation'
import type { Role } from '@payung/domain/access/roles'
import { useState } from 'react'
import { newId } from '../../api/new-id'
import { useAct } from '../../api/use-ask'
import { useDraft } from '../../offline/use-draft'
import { Failure } from '../../shell/asked-for'
import { FormFrame, useFormErrors } from '../../shell/form-frame'
import { useAccount } from '../../shell/session'
import { accessTexts } from '../../texts/access'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { Section } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { TextAreaField } from '../../ui/text-field'
import { InvitationOutcomes } from './invitation-outcomes'
import { InvitationPreview } from './invitation-preview'
import type { ReadyRow } from './ready-row'

type Outcome = ReplyOf<typeof inviteAccounts>

/** The list as it was pasted, what was understood of it, and what became of each line. */
export function InvitePasted({ area }: { area: string }) {
  const texts = useTexts(accessTexts).invite
  const { count } = useNumbers()
  const { id: own } = useAccount()
  const draft = useDraft(`invite.${area}.${own}`, '')
  const [rows, setRows] = useState<readonly PastedRow[] | null>(null)
  const [ready, setReady] = useState<readonly ReadyRow[]>([])
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const read = useAct(readPastedInvitations, {
    touches: [],
    onDone: (reply) => {
      setRows(reply.rows)
      setReady(reply.rows.filter((row) => row.says === null).map((row) => ({ id: newId(), row })))
    },
  })
  const invite = useAct(inviteAccounts, {
    onDone: (reply) => {
      setOutcome(reply)
      draft.forget()
    },
  })
  const errors = useFormErrors(read.error)
  if (outcome)
    return (
      <InvitationOutcomes
        area={area}
        outcome={outcome}
        ready={ready}
        onAgain={() => {
          setOutcome(null)
          setRows(null)
        }}
      />
    )
  const submit = () => {
    if (errors.check({ text: !draft.value.trim() && texts.pasteMissing }))
      read.mutate({ parts: { area }, body: { text: draft.value } })
  }
  const send = () =>
    invite.mutate({
      parts: { area },
      body: {
        rows: ready.map(({ id, row }) => ({
          id,
          holder: row.holder,
          area: row.area?.code ?? '',
          role: row.role as Role,
          ...(row.login && { login: row.login }),
          ...(row.phone && { phone: row.phone }),
        })),
      },
    })
  return (
    <>
      <FormFrame
        errors={errors}
        error={read.error}
        onSubmit={submit}
        busy={read.isPending}
        act={texts.read}
        draft={draft}
        wide
        actKind={ready.length > 0 && rows ? 'outline' : 'filled'}
      >
        <TextAreaField
          label={texts.paste}
          help={texts.pasteHelp}
          error={errors.of('text')}
          placeholder={texts.example}
          rows={8}
          spellCheck={false}
          value={draft.value}
          onInput={(event) => {
            draft.change(event.currentTarget.value)
            setRows(null)
          }}
        />
      </FormFrame>
      {rows && (
        <Section title={texts.preview(count(ready.length), count(rows.length))} says={texts.previewSays}>
          <InvitationPreview rows={rows} />
          {invite.error && <Failure error={invite.error} />}
          {ready.length > 0 && (
            <div>
              <Button kind="filled" icon="user-plus" busy={invite.isPending} onClick={send}>
                {texts.act(count(ready.length))}
              </Button>
            </div>
          )}
        </Section>
      )}
    </>
  )
}
