import type { PostingOutcome } from '@payung/domain/contributions/receipt'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useDraft } from '../../offline/use-draft'
import { fieldError, useFailureText } from '../../shell/asked-for'
import { useAccount } from '../../shell/session'
import { paymentsTexts } from '../../texts/payments'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { Money } from '../../ui/money'
import { Notice } from '../../ui/notice'
import { useNumbers } from '../../ui/numbers'
import { SavedNote } from '../../ui/saved-note'
import { SmallTable } from '../../ui/small-table'
import { TextAreaField, TextField } from '../../ui/text-field'
import { type PastedPosting, readPostings } from './pasted-rows'
import { postPasted } from './post-pasted'
import css from './rows.module.css'

/** The branch's own list, copied from its system: each row finds its payment, or is told back. */
export function PasteList({ area }: { area: string }) {
  const texts = useTexts(paymentsTexts)
  const { count, money } = useNumbers()
  const failureText = useFailureText()
  const draft = useDraft(`postings.${useAccount().id}.${area}`, { source: '', text: '' })
  const { source, text } = draft.value
  const { rows, unread } = readPostings(text)
  const [isSent, setSent] = useState(false)
  const client = useQueryClient()
  const act = useMutation<PostingOutcome, Error, readonly PastedPosting[]>({
    mutationFn: (rows) => postPasted(area, source, rows),
    onSuccess: () => {
      setSent(false)
      draft.change({ source, text: '' })
      void client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).includes('/areas/:area/') })
    },
  })
  const [bad] = unread
  const send = () => {
    setSent(true)
    if (rows.length === 0 || bad || !source.trim()) return
    act.mutate(rows)
  }
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {act.error && !fieldError(act.error, 'source') && (
        <Notice tone="bad" live>
          {failureText(act.error)}
        </Notice>
      )}
      {act.data && <Outcome outcome={act.data} />}
      <TextField
        label={texts.one.source}
        help={texts.one.sourceHelp}
        width="full"
        value={source}
        onInput={(event) => draft.change({ source: event.currentTarget.value, text })}
        error={fieldError(act.error, 'source') ?? (isSent && !source.trim() ? texts.one.sourceMissing : undefined)}
      />
      <TextAreaField
        label={texts.posting.paste}
        help={texts.posting.pasteHelp}
        rows={8}
        placeholder={texts.posting.pasteExample}
        value={text}
        onInput={(event) => draft.change({ source, text: event.currentTarget.value })}
        error={
          bad
            ? texts.posting.unread(count(bad.row), bad.text)
            : isSent && rows.length === 0
              ? texts.posting.needRows
              : undefined
        }
      />
      <div className={css.acts}>
        <Button type="submit" kind="filled" icon="check" busy={act.isPending}>
          {texts.posting.pasteAct(count(rows.length))}
        </Button>
        {rows.length > 0 && (
          <span role="status">
            {texts.posting.read(count(rows.length), money(rows.reduce((sum, row) => sum + row.amount, 0)))}
          </span>
        )}
        <SavedNote saved={draft.saved} />
      </div>
    </form>
  )
}

function Outcome({ outcome }: { outcome: PostingOutcome }) {
  const texts = useTexts(paymentsTexts)
  const { count } = useNumbers()
  const { posted, already, unmatched } = outcome
  return (
    <Notice
      live
      tone={unmatched.length === 0 ? 'good' : 'unsure'}
      title={texts.posting.outcome(count(posted), count(already))}
    >
      {unmatched.length > 0 && (
        <>
          <p>
            <strong>{texts.posting.unmatched(count(unmatched.length))}.</strong> {texts.posting.unmatchedSays}
          </p>
          <SmallTable
            caption={texts.posting.unmatched(count(unmatched.length))}
            rows={unmatched}
            keyOf={(row) => String(row.row)}
            columns={[
              { key: 'row', head: texts.posting.row, cell: (row) => row.row },
              { key: 'reference', head: texts.posting.reference, cell: (row) => row.reference ?? row.code ?? '–' },
              { key: 'amount', head: texts.list.amount, align: 'right', cell: (row) => <Money amount={row.amount} /> },
            ]}
          />
        </>
      )}
    </Notice>
  )
}
