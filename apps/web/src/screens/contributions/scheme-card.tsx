import { endScheme } from '@payung/contract/contributions'
import type { Scheme } from '@payung/domain/contributions/scheme'
import type { FundVerdict } from '@payung/domain/funding/fund-verdict'
import { POST_KINDS } from '@payung/domain/registration/posts'
import { useState } from 'react'
import { useAct } from '../../api/use-ask'
import { useFailureText } from '../../shell/asked-for'
import { useSession } from '../../shell/session'
import { useLanguage } from '../../texts/language'
import { moneyWords } from '../../texts/money-words'
import { schemesTexts } from '../../texts/schemes'
import { useTexts } from '../../texts/texts'
import { uiTexts } from '../../texts/ui'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { DateText } from '../../ui/date-text'
import { Dialog } from '../../ui/dialog'
import { ExplainPanel } from '../../ui/explain-panel'
import { Facts } from '../../ui/facts'
import { Notice } from '../../ui/notice'
import { useNumbers } from '../../ui/numbers'
import { type Mark, StatusMark } from '../../ui/status-mark'
import { showToast } from '../../ui/toast'
import css from './rows.module.css'

/** What the law says of a fund, as one of the five marks. */
export const MARK_OF_VERDICT: Record<FundVerdict['verdict'], Mark> = {
  allowed: 'whole',
  forbidden: 'open',
  disputed: 'half',
  unknown: 'absent',
}

interface SchemeCardProps {
  area: string
  scheme: Scheme
  mayEnd: boolean
}

/** One scheme: for whom, which programmes, whose money, on which ground, and what the law says of it. */
export function SchemeCard({ area, scheme, mayEnd }: SchemeCardProps) {
  const texts = useTexts(schemesTexts).list
  const words = useTexts(moneyWords)
  const language = useLanguage()
  const { money } = useNumbers()
  const [ending, setEnding] = useState(false)
  const post = scheme.post_kind ? POST_KINDS[scheme.post_kind][language] : texts.everyPost
  const { verdict } = scheme
  return (
    <article className={css.scheme}>
      <div className={css.schemeHead}>
        <h2>
          {words.categories[scheme.category]}
          {scheme.post_kind && `, ${post}`}
        </h2>
        <StatusMark mark={MARK_OF_VERDICT[verdict.verdict]} note={scheme.is_marked ? texts.marked : undefined}>
          {words.funds[scheme.fund]} {words.verdicts[verdict.verdict]}
        </StatusMark>
      </div>
      <Facts
        facts={[
          {
            label: texts.programmes,
            value: scheme.programmes.map((one) => words.programmes[one]).join(', '),
            note: words.segments[scheme.segment],
          },
          {
            label: texts.base,
            value: words.bases[scheme.base_rule],
            note: scheme.wage === null ? undefined : money(scheme.wage),
          },
          { label: texts.fund, value: words.funds[scheme.fund], note: `${texts.pays} ${words.pays[scheme.pays]}` },
          { label: texts.basis, value: scheme.basis },
          {
            label: texts.since,
            value: (
              <>
                <DateText date={scheme.since} />
                {scheme.until && (
                  <>
                    {' '}
                    {texts.until} <DateText date={scheme.until} />
                  </>
                )}
              </>
            ),
          },
          ...(scheme.decision
            ? [
                {
                  label: texts.decision,
                  value: scheme.decision.number,
                  note: <DateText date={scheme.decision.on} />,
                },
              ]
            : []),
        ]}
      />
      <ExplainPanel
        label={texts.why}
        because={verdict.citations}
        open={verdict.open.map((one) => ({
          code: one.code,
          question: language === 'id' ? one.question : one.in_english,
          affects: language === 'en' ? one.affects_in_english : one.affects,
        }))}
      />
      {mayEnd && !scheme.until && (
        <div className="never-printed">
          <Button kind="quiet" small onClick={() => setEnding(true)}>
            {texts.end}
          </Button>
        </div>
      )}
      <EndDialog area={area} scheme={scheme} open={ending} onClose={() => setEnding(false)} />
    </article>
  )
}

interface EndDialogProps {
  area: string
  scheme: Scheme
  open: boolean
  onClose: () => void
}

function EndDialog({ area, scheme, open, onClose }: EndDialogProps) {
  const texts = useTexts(schemesTexts).list
  const ui = useTexts(uiTexts)
  const words = useTexts(moneyWords)
  const failureText = useFailureText()
  const { today } = useSession()
  const [on, setOn] = useState<string | null>(today)
  const act = useAct(endScheme, {
    onDone: () => {
      onClose()
      showToast(texts.ended)
    },
  })
  return (
    <Dialog
      open={open}
      title={texts.endTitle}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button
            kind="danger"
            busy={act.isPending}
            disabled={on === null}
            onClick={() => on && act.mutate({ parts: { area, scheme: scheme.id }, body: { until: on } })}
          >
            {texts.endTitle}
          </Button>
        </>
      }
    >
      <p>{texts.endSays(words.categories[scheme.category])}</p>
      {act.error && <Notice tone="bad">{failureText(act.error)}</Notice>}
      <DateField label={texts.endOn} value={on} onChange={setOn} />
    </Dialog>
  )
}
