import { recordAssessment } from '@payung/contract/contributions'
import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { newId } from '../../api/new-id'
import { useAct } from '../../api/use-ask'
import { useDraft } from '../../offline/use-draft'
import { paths } from '../../paths'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import type { ScreenProps } from '../../shell/screen'
import { useAccount, useSession } from '../../shell/session'
import { paymentsTexts } from '../../texts/payments'
import { useTexts } from '../../texts/texts'
import { Emphasis } from '../../ui/emphasis'
import { PageHead } from '../../ui/page-head'
import { showToast } from '../../ui/toast'
import { AssessmentForm, type AssessmentTyped } from './assessment-form'
import { DraftForm } from './draft-form'
import { readPeople } from './pasted-rows'
import { reachIn } from './reach'
import { useUnits } from './use-units'

/** Records what the branch set for a unit: code, amount, expiry, and its list of persons. */
export function AssessmentPage({ params }: ScreenProps) {
  const texts = useTexts(paymentsTexts).assess
  const { regency = '', bill = '' } = params
  const area = reachIn(regency, useAccount())
  const units = useUnits(area)
  return (
    <Page title={texts.title}>
      <AskedFor asked={units}>
        {(units) => (
          <Assess
            regency={regency}
            area={area}
            payer={bill}
            name={units.find(({ id }) => id === bill)?.name ?? texts.title}
          />
        )}
      </AskedFor>
    </Page>
  )
}

interface AssessProps {
  regency: string
  area: string
  payer: string
  name: string
}

function Assess({ regency, area, payer, name }: AssessProps) {
  const texts = useTexts(paymentsTexts).assess
  const [search] = useSearchParams()
  const [, go] = useLocation()
  const { today } = useSession()
  const account = useAccount()
  const draft = useDraft<AssessmentTyped>(`assessment.${account.id}.${payer}`, {
    id: newId(),
    month: search.get('bulan') ?? today.slice(0, 7),
    months: 1,
    code: '',
    amount: null,
    set_on: null,
    expires_on: null,
    source: '',
    lines: '',
  })
  const [isSent, setSent] = useState(false)
  const typed = draft.value
  const act = useAct(recordAssessment, {
    onDone: () => {
      draft.forget()
      showToast(texts.done)
      go(paths.bill({ regency, bill: payer }, { bulan: typed.month }))
    },
  })
  const send = () => {
    setSent(true)
    const people = readPeople(typed.lines)
    const { id, month, months, code, amount, set_on, expires_on, source } = typed
    if (!code.trim() || amount === null || !set_on || !source.trim() || people.unread.length > 0) return
    const lines = people.rows.map(({ kpj, name, wage, amount }) => ({ kpj, name, wage, amount }))
    act.mutate({
      parts: { area },
      body: { id, payer, month, months, code, amount, set_on, expires_on, source, lines },
    })
  }
  return (
    <>
      <PageHead title={texts.title} answer={{ says: <Emphasis text={texts.says(name)} />, besides: texts.besides }} />
      <DraftForm act={texts.act} onSend={send} busy={act.isPending} saved={draft.saved}>
        <AssessmentForm
          area={area}
          payer={payer}
          typed={typed}
          onChange={draft.change}
          isSent={isSent}
          error={act.error}
        />
      </DraftForm>
    </>
  )
}
