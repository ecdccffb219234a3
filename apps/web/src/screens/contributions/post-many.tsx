import { postList } from '@payung/contract/contributions'
import type { ReceiptLine } from '@payung/domain/contributions/receipt'
import { useState } from 'react'
import { useAct } from '../../api/use-ask'
import { useDraft } from '../../offline/use-draft'
import { useAccount, useSession } from '../../shell/session'
import { paymentsTexts } from '../../texts/payments'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { CheckField } from '../../ui/choice-field'
import { DateField } from '../../ui/date-field'
import { DateText } from '../../ui/date-text'
import { Money } from '../../ui/money'
import { Notice } from '../../ui/notice'
import { useNumbers } from '../../ui/numbers'
import { TextField } from '../../ui/text-field'
import { showToast } from '../../ui/toast'
import { RefusedNotice } from './refused-notice'
import css from './rows.module.css'

/** Payments to be ticked and posted together, on one day and by one list; what is refused is told, one by one. */
export function PostMany({ area, receipts }: { area: string; receipts: readonly ReceiptLine[] }) {
  const texts = useTexts(paymentsTexts)
  const { count, money } = useNumbers()
  const { today } = useSession()
  const draft = useDraft(`post.${useAccount().id}`, { on: today as string | null, source: '' })
  const { on, source } = draft.value
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [isSent, setSent] = useState(false)
  const [failed, setFailed] = useState<readonly ReceiptLine[]>([])
  const chosen = receipts.filter(({ id }) => ticked.has(id))
  const sum = chosen.reduce((all, { amount }) => all + amount, 0)

  const act = useAct(postList, {
    onDone: ({ posted, unmatched }) => {
      const left = unmatched.flatMap(({ row }) => chosen[row - 1] ?? [])
      setFailed(left)
      setTicked(new Set(left.map(({ id }) => id)))
      if (posted > 0) showToast(texts.posting.done(count(posted)))
      if (left.length === 0) setSent(false)
    },
  })
  const post = () => {
    setSent(true)
    if (!on || !source.trim() || chosen.length === 0) return
    setFailed([])
    act.mutate({
      parts: { area },
      body: { source, rows: chosen.map(({ id, amount }) => ({ receipt: id, amount, posted_on: on })) },
    })
  }
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        post()
      }}
    >
      <RefusedNotice error={act.error} fields={['source']} />
      {failed.length > 0 && (
        <Notice tone="bad" live title={texts.posting.failed(count(failed.length))}>
          <ul>
            {failed.map((one) => (
              <li key={one.id}>
                {one.payer_name}: {on && on < one.paid_on ? texts.posting.early : texts.posting.gone}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <fieldset>
        <legend className="only-heard">{texts.posting.choose}</legend>
        <CheckField
          label={texts.posting.all}
          checked={chosen.length === receipts.length}
          onChange={(all) => setTicked(new Set(all ? receipts.map(({ id }) => id) : []))}
        />
        <ul className={css.ticks}>
          {receipts.map((one) => (
            <li key={one.id}>
              <label className={css.tick}>
                <input
                  type="checkbox"
                  checked={ticked.has(one.id)}
                  onChange={(event) => {
                    const next = new Set(ticked)
                    if (event.currentTarget.checked) next.add(one.id)
                    else next.delete(one.id)
                    setTicked(next)
                  }}
                />
                <span>
                  {one.payer_name}
                  <small>
                    <DateText date={one.paid_on} short /> · {one.reference ?? '–'}
                  </small>
                </span>
                <span className={css.amount}>
                  <Money amount={one.amount} />
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div className={css.pair}>
        <DateField
          label={texts.one.postedOn}
          value={on}
          max={today}
          onChange={(to) => draft.change({ on: to, source })}
          error={isSent && !on ? texts.one.dateMissing : undefined}
        />
        <TextField
          label={texts.one.source}
          help={texts.one.sourceHelp}
          width="full"
          value={source}
          onInput={(event) => draft.change({ on, source: event.currentTarget.value })}
          error={isSent && !source.trim() ? texts.one.sourceMissing : undefined}
        />
      </div>
      <div className={css.acts}>
        <Button type="submit" kind="filled" icon="check" busy={act.isPending} disabled={chosen.length === 0}>
          {chosen.length === 0 ? texts.posting.none : texts.posting.act(count(chosen.length))}
        </Button>
        <span role="status">{chosen.length > 0 && texts.posting.chosen(count(chosen.length), money(sum))}</span>
      </div>
    </form>
  )
}
