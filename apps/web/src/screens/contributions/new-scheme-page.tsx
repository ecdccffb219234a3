import { recordScheme } from '@payung/contract/contributions'
import { readFundVerdict } from '@payung/contract/funding'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { newId } from '../../api/new-id'
import { useAct, useAsk } from '../../api/use-ask'
import { useDraft } from '../../offline/use-draft'
import { paths } from '../../paths'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useAccount, useSession } from '../../shell/session'
import { schemesTexts } from '../../texts/schemes'
import { useTexts } from '../../texts/texts'
import { Emphasis } from '../../ui/emphasis'
import { Beside } from '../../ui/layout'
import { PageHead } from '../../ui/page-head'
import { showToast } from '../../ui/toast'
import { DraftForm } from './draft-form'
import { FundSays } from './fund-says'
import { needsWage, SchemeForm, type SchemeTyped, schemeOf } from './scheme-form'
import { InRegency } from './scheme-page-frame'

/** A new scheme; what the law says of the fund stands beside it while it is chosen. */
export function NewSchemePage({ params }: ScreenProps) {
  return <InRegency params={params} part="schemes" draw={NewScheme} />
}

function NewScheme({ area }: { area: string }) {
  const texts = useTexts(schemesTexts).form
  const [, go] = useLocation()
  const { today } = useSession()
  const account = useAccount()
  const draft = useDraft<SchemeTyped>(`scheme.${account.id}.${area}`, {
    id: newId(),
    category: 'perangkat',
    post_kind: '',
    segment: 'PU',
    programmes: ['jkk', 'jkm'],
    base_rule: 'SILTAP',
    wage: null,
    fund: 'ADD',
    pays: 'village',
    basis: '',
    since: today,
    until: null,
    decision_number: '',
    decision_on: null,
  })
  const typed = draft.value
  const [isSent, setSent] = useState(false)
  const year = Number((typed.since ?? today).slice(0, 4))
  const verdict = useAsk(
    readFundVerdict,
    { query: { fund: typed.fund, category: typed.category, year } },
    { keep: true },
  )
  const act = useAct(recordScheme, {
    onDone: () => {
      draft.forget()
      showToast(texts.done)
      go(paths.schemes({ area }))
    },
  })
  const isForbidden = verdict.data?.verdict === 'forbidden'
  const isDisputed = verdict.data?.verdict === 'disputed'
  const send = () => {
    setSent(true)
    const scheme = schemeOf(typed, isDisputed)
    if (scheme && !isForbidden && (!needsWage(typed) || typed.wage)) act.mutate({ parts: { area }, body: scheme })
  }
  return (
    <Page title={texts.title}>
      <PageHead title={texts.title} answer={{ says: <Emphasis text={texts.says} />, besides: texts.besides }} />
      <Beside aside={<FundSays asked={verdict} typed={typed} year={year} />}>
        <DraftForm act={texts.act} onSend={send} busy={act.isPending} disabled={isForbidden} saved={draft.saved}>
          <SchemeForm typed={typed} onChange={draft.change} isSent={isSent} isDisputed={isDisputed} error={act.error} />
        </DraftForm>
      </Beside>
    </Page>
  )
}
